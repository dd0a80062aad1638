"""Programs that Python refuses, by what is wrong with them. `record.py` asks CPython for its words."""

CHARACTERS = [
    "x = 5 $ 3", "x = a ? b : c", "“hello”", "x = ‘a’", "a – b", "3 × 4", "x\u00a0= 1", "x = 1\u200b", "a\x01b",
    "x = 5 \\ 3", "x = \\", "x = 1 + \\\n", "a = b`c`", "x = !y", "not!", "€ = 3", "x² = 4", "print(‘hi’)", "a€b",
    "if a <> b: pass", "x = 1;; y = 2", "; x", "x := 5", "a ! = b",
]

INDENTATION = [
    " x = 1", "x = 1\n  y = 2", "if x:\npass", "if x:\n", "def f():\nreturn", "class A:\nx = 1",
    "for x in y:\nprint(x)", "while x:\ny", "try:\nx", "try:\n  x\nexcept:\ny", "try:\n  x\nfinally:\ny",
    "try:\n  x\nexcept A as e:\ny", "if x:\n  y\nelse:\nz", "if x:\n  y\nelif z:\nw", "with a:\nb", "with (a as b):\nc",
    "match x:\ncase 1: pass", "match x:\n  case 1:\n  pass", "if x:\n    y\n  z", "if x:\n  y\n    z",
    "def f():\n    x\n   y", "if x:\n\ty\n        z", "if x:\n        y\n\tz", "if x:\n  y\n\tz", "for x in y:\n  if z:\n  w",
    "def f():\n  '''doc'''\n    x", "class A:\n    def f(self): pass\n  def g(self): pass", "if x: y\n  z",
    "def f():\n\n# only a comment\n", "else:\n  x", "x\nelif y: z", "except: x", "finally: x", "case 1: pass",
    "if x:\n  y\n\n  else:\n    z", "if a:\n  b\n c\nd",
]

LITERALS = [
    "1a", "2y", "1__0", "1_", "0x", "0xg", "0b2", "0b12", "0o8", "0o", "0b", "0x_", "007", "09", "0_7", "1.5.2", "1e", "1e+",
    "1.e", "3.14abc", "12if3", "1_000_", "0xfor x", "'abc", '"abc', "'''abc", '"""abc\n', "'abc\ndef'", "x = 'it's'",
    "'\\x'", "'\\x1'", "'\\xgg'", "'\\u12'", "'\\U0011'", "'\\U00110000'", "'\\N{no such name}'", "'\\N'", "'\\N{}'",
    "'a' 'b", "u'\\N{'", "'abc\\", "r'abc\\'", "b'abc' 'def'" if False else "1.2.3.4",
]

F_STRINGS = [
    "f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{a'", "f'{a b}'", "f'{a!}'", "f'{a!x}'", "f'{a!r'", "f'{!r}'", "f'{:x}'", "f'{=}'",
    "f'{a:{b}'", "f'{a:{b:{c}}}'", "f'{a!r b}'", "f'{a)}'", "f'{(a}'", "f'{a[}'", "f'{a}}'", "f'{{a}'", "f'{a\\n}'", "f'{#}'",
    "f'{a #}'", "f'{lambda x: 1}'", "f'{*a}'", "f'{**a}'", "f'{a $ b}'", "f'{\"a}'", "f'{a = b}'", "f'{1 +}'", "f'{a:}}'",
    "f'{x = 1 2}'", "f'{if}'", "f'{a, , b}'", "f'\\x{a}'", "f'{f(}'", "f'{[a for]}'", "f'{a.}'", "f'{a if b}'", "f'{a for a}'",
    "f'''{\n}'''" if False else "f'{a.1}'", "f'{class}'", "f'{x=!z}'", "f'{f(a b)}'", "f'{print 1}'",
]

BRACKETS = [
    "(", "[", "{", ")", "]", "}", "(]", "[)", "{)", "(}", "f(1, 2", "x = [1, 2\ny = 3", "x = (1, 2]\n", "x = {1: 2)",
    "foo(a, (b, c)\nbar()", "a[1", "a[1)", "print((1, 2)", "print(1))", "x = (1,\n 2]", "def f(:\n  pass", "((((", "a = [)",
    "{1: [2, (3}", "if (x:\n  y", "x = {'a': 1\nfor y in z:\n  pass",
]

EXPRESSIONS = [
    "a b", "1 2", "(a b)", "[a b]", "{a b}", "f(a b)", "[1, 2 3]", "(1 2, 3)", "x = (a, b c)", "a if b", "(a if b)", "x = a if b else",
    "[a if b for c in d]", "f(a if b)", "a +", "a + * b", "* a b", "a ** ", "/ a", "a not b", "a is is b", "a in in b", "not", "a and",
    "or b", "a = not", "lambda", "lambda x", "lambda x y: z", "lambda (x): y", "lambda *: x", "lambda x=1, y: z", "lambda x, x: 1",
    "lambda: return 1", "lambda x:", "lambda: (yield", "a.1", "a.", "a.if", ".a", "a[", "a[]", "a[1:2:3:4]", "a[,]", "f(,)", "f(a,,b)",
    "(,)", "[,]", "{,}", "[1,,2]", "(*a)", "(**a)", "[**a]", "{*a: 1}", "{**a for a in b}", "{a: *b}", "{a:}", "{a: 1, b}", "{a: 1, b:}",
    "{1, 2: 3}", "{1: 2, 3, 4}", "{a: 1 b: 2}", "{a: b: c}", "{'a' 1}", "{a: 1, 'b' 2}", "[*a for a in b]", "(*a for a in b)", "{*a for a in b}",
    "[a, b for a, b in c]", "{a, b for a, b in c}", "[a, for a in b]", "[a for a b]", "[a for a in]", "[a for in b]", "[for a in b]",
    "[a for 1 in b]", "[a for f() in b]", "[a for a in b if]", "[a for a in b else c]", "[a if b else for c in d]", "(a for a in b",
    "{a: b for a, b in c, d}", "x = *a", "*a", "print(*)", "print(**)", "yield", "x = yield from", "(x for x in (yield))", "[(yield) for x in y]",
    "[x := 1 for x in y]", "[y := 1 for z in (w := 1)]", "class A: [x := 1 for y in z]", "x := 1", "(x.y := 1)", "(x[0] := 1)", "((x) := 1)",
    "(f() := 1)", "(1 := x)", "(a, b := 1, 2", "f(x := 1 2)", "if x = 3: pass", "while x = 1: pass", "if x.y = 1: pass", "if f() = 1: pass",
    "(a = b)", "[a = b]", "print(a = b = c)", "x = (y = 1)", "assert x = 1", "return x = 1", "a < b = c", "a == b = c", "elif", "True = 1 2",
    "...a", "a ... b", "print 'hello'", "print x, y", "print", "exec 'x = 1'", "print -1 2", "a->b", "a -> b", "x = a++", "a++ + b", "++", "x --",
    "a && b", "a || b", "a =! b", "a => b", "a =< b", "a === b", "a !== b", "a :: b", "a ?? b", "a ?: b", "x = {", "x = }",
]

ASSIGNMENTS = [
    "1 = x", "'a' = x", "None = 1", "True = 1", "False = 1", "... = 1", "f() = 1", "f().x() = 1", "a + b = 1", "-a = 1", "not a = 1",
    "a < b = 1", "a and b = 1", "a if b else c = 1", "lambda: 0 = 1", "[a for a in b] = 1", "(a for a in b) = 1", "{a} = 1", "{a: b} = 1",
    "{} = 1", "f'{a}' = 1", "(a, 1) = x", "[a, f()] = x", "a, f() = x", "a, b + 1 = x", "x = f() = 1", "f() = x = 1", "(yield) = 1",
    "def f():\n  yield = 1", "def f():\n  x = yield = 1", "(a := 1) = 2", "a.b() = 1", "*a = b", "*a, *b = c", "[*a, *b] = c", "*(a), = b, *c = d",
    "**a = b", "*1, b = c", "(*a) = b", "a = ", "a = b =", "= a", "a == = b", "a = = b", "a += ", "f() += 1", "1 += 1", "(a, b) += 1", "[a] += 1",
    "a, b += 1", "None += 1", "a + b += 1", "a += b += c", "a += b = c", "a = b += c", "*a += 1", "a: int = ", "a: = 1", "a:", "(a, b): int",
    "[a]: int", "a, b: int", "f(): int", "1: int", "None: int", "a = b: int", "a: int: str", "a: int += 1", "*a: int", "a + b: int", "x: int = y = z",
    "a: int, b: int", "__debug__ = 1", "for __debug__ in x: pass", "def __debug__(): pass", "x.__debug__ = 1", "f(__debug__=1)",
    "del f()", "del 1", "del a + b", "del (a, 1)", "del [a, f()]", "del *a", "del a, *b", "del", "del a b", "del None", "del (a for a in b)",
    "del x if y else z", "del {a}", "del __debug__", "for f() in x: pass", "for 1 in x: pass", "for a + b in x: pass", "for (a, 1) in x: pass",
    "for x in *a: pass", "for *a in b: pass", "for x y in z: pass", "for x in: pass", "for in x: pass", "for x: pass", "for x in y", "for x in y z: pass",
    "for x in range(10)\n  print(x)", "for x = 1 in y: pass", "for x not in y: pass", "for x in y: z w", "for", "for x",
    "with a as f(): pass", "with a as 1: pass", "with a as (b, 1): pass", "with a as *b: pass", "with a as b.c(): pass", "with: pass", "with a as: pass",
    "with a,: pass", "with (a, b) as: pass", "with a b: pass", "with a as b c: pass", "with a", "with (a as b)", "with a as b", "with (a, b as 1): pass",
]

STATEMENTS = [
    "if", "if x", "if x\n  y", "if :", "if x y: z", "if x then: y", "if x: y else: z", "else if x: y", "if x:\n  y\nelse if z:\n  w", "if x:\n  y\nelse z:\n  w",
    "if x:\n  y\nelif:\n  z", "if x:\n  y\nelif z\n  w", "if x:\n  y\nelse\n  z", "while", "while x", "while x\n  y", "while: x", "while x: y else: z",
    "break", "continue", "if x: break", "def f(): break", "for x in y:\n  def f():\n    break", "class A: continue", "for x in y: pass\nelse: break",
    "return", "return 1", "if x: return", "class A: return", "def f():\n  return x y", "def f(): return return", "x = return", "yield x", "class A: yield",
    "raise x y", "raise from x", "raise x from", "raise x, y", "raise x from y from z", "assert", "assert x y", "assert x,", "assert , y", "assert x: y",
    "pass x", "pass()", "pass = 1", "global", "global x y", "global x.y", "global 1", "global x,", "global x = 1", "nonlocal x", "nonlocal",
    "import", "import 1", "import a.", "import .a", "import a as", "import a as b.c", "import a b", "import a,", "import a as 1", "import (a)", "import *",
    "from", "from a", "from a import", "from a import b,", "from a import b c", "from a import (b", "from a import ()", "from a import b.c", "from a import (b,,c)",
    "from a import *, b", "from a import (*)", "from import a", "from a.b. import c", "from . a import b", "from a import b as", "from a import b as c.d", "def f():\n  from a import *",
    "class A:\n  from a import *", "from __future__ import nothing", "from __future__ import braces", "x = 1\nfrom __future__ import division",
    "try: x", "try:\n  x", "try:\n  x\ny", "try:\n  x\nelse:\n  y", "try x:\n  y", "try\n  x", "try:\n  x\nexcept\n  y", "try:\n  x\nexcept A\n  y", "try:\n  x\nexcept A, B:\n  y",
    "try:\n  x\nexcept A, B as c:\n  y", "try:\n  x\nexcept A as b.c:\n  y", "try:\n  x\nexcept A as 1:\n  y", "try:\n  x\nexcept as a:\n  y", "try:\n  x\nexcept:\n  y\nexcept A:\n  z",
    "try:\n  x\nfinally:\n  y\nexcept:\n  z", "try:\n  x\nfinally\n  y", "try:\n  x\nexcept A:\n  y\nelse\n  z", "try:\n  x\nexcept (A, B:\n  y", "except A: x",
]

DEFINITIONS = [
    "def", "def f", "def f:", "def f()", "def f()\n  x", "def f(): x y", "def (): pass", "def 1(): pass", "def f.g(): pass", "def f(1): pass", "def f('a'): pass", "def f(a b): pass",
    "def f(a.b): pass", "def f(a, a): pass", "def f(a, *a): pass", "def f(a, **a): pass", "def f(a, *, a): pass", "def f(a=1, b): pass", "def f(a=1, b, c=2): pass", "def f(a=): pass",
    "def f(a=, b): pass", "def f((a, b)): pass", "def f(a, (b, c)): pass", "def f(*): pass", "def f(*, **k): pass", "def f(*, *a): pass", "def f(*a, *b): pass", "def f(*a=1): pass",
    "def f(**k=1): pass", "def f(**k, a): pass", "def f(**k, *a): pass", "def f(**k, **m): pass", "def f(*,): pass", "def f(/): pass", "def f(/, a): pass", "def f(a, /, b, /): pass",
    "def f(*, a, /): pass", "def f(*a, /): pass", "def f(a, / b): pass", "def f(a, /*b): pass", "def f(a, /, *): pass", "def f(,): pass", "def f(a,,b): pass", "def f(a): -> int", "def f(a) -> : pass",
    "def f(a) -> int", "def f(a) -> int pass", "def f(a) = 1", "def f(a) => a", "def f(a: ): pass", "def f(a: int b): pass", "def f(a:int=): pass", "def f(None): pass", "def f(True=1): pass", "def f(if): pass",
    "def if(): pass", "def class(): pass", "def f() pass", "def f() {}", "function f() { }", "def f[a](): pass", "def f(self, x) return x",
    "def f(x):\n  global x", "def f():\n  x = 1\n  global x", "def f():\n  print(x)\n  global x", "def f():\n  x: int\n  global x", "def f():\n  global x\n  x: int = 1", "def f():\n  nonlocal x",
    "def f(x):\n  nonlocal x", "def f():\n  def g():\n    nonlocal y", "def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x", "def f():\n  global x\n  def g():\n    nonlocal x", "x = 1\ndef f():\n  nonlocal x",
    "class A:\n  x = 1\n  def f(self):\n    nonlocal x", "def f():\n  global x\n  nonlocal x",
    "class", "class A", "class A\n  x", "class :", "class A(: pass", "class A(b for b in c): pass", "class 1: pass", "class A.B: pass", "class A(x=1, x=2): pass", "class A(): x y", "class A(B C): pass", "class A: def f(): pass",
    "@", "@a", "@a\nx = 1", "@a b\ndef f(): pass", "@a def f(): pass", "@a\n\nx", "@a, b\ndef f(): pass",
]

CALLS = [
    "f(a=1, b)", "f(a=1, b, c)", "f(**a, b)", "f(**a, *b)", "f(a=1, a=2)", "f(a=1, **b, a=2)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a for a in b, c for c in d)", "f(a=b for b in c)", "f(a, b for b in c, d)",
    "f(1=2)", "f('a'=1)", "f(a.b=1)", "f(a[0]=1)", "f(g()=1)", "f(True=1)", "f(None=1)", "f(a+b=1)", "f(a=)", "f(a=1 b=2)", "f(a, b=1 c)", "f(=1)", "f(a==)", "f(*)", "f(**)", "f(* *a)", "f(a,, b)", "f(a b, c)", "f((a b))", "f(a; b)",
    "f(a: b)", "f(a -> b)", "f(x) y", "f(a := 1 = 2)", "f(a=b=c)", "f(lambda x: y=1)", "f(if x: y)", "f(print x)", "f(return)", "f(def)", "f(not)", "f(a not b)", "f(x for x in)", "f(*a for a in b)", "f(**a for a in b)",
]

MATCHES = [
    "match x", "match x:\n  y", "match x:\n  case", "match x:\n  case 1", "match x:\n  case 1\n    y", "match x:\n  case a: y\n  case b: z", "match x:\n  case _: y\n  case b: z", "match x:\n  case a | b: y", "match x:\n  case [a, a]: y",
    "match x:\n  case [*a, *b]: y", "match x:\n  case {1: a, 1: b}: y", "match x:\n  case {'a': a, 'a': b}: y", "match x:\n  case A(b=1, b=2): y", "match x:\n  case A(b=1, c): y", "match x:\n  case a | 1: y", "match x:\n  case 1 | a: y",
    "match x:\n  case [a] | [b]: y", "match x:\n  case {**a, 1: b}: y", "match x:\n  case -a: y", "match x:\n  case 1 + 2: y", "match x:\n  case a.b(: y", "match x:\n  case *a: y", "match x:\n  case 1 as _: y", "match x:\n  case 1 as a.b: y",
    "match x:\n  case 1 as 2: y", "match x:\n  case f'{a}': y", "match x:\n  case {a: 1}: y", "match x:\n  case {**_}: y", "match x:\n  case 1 if: y", "match x:\n  case a if b c: y", "match x:\n  case not 1: y", "match x:\n  case a(): y\nz w",
    "match x:\n  pass", "match x:\n  case 1: y\n  z", "match x:\n  case 1 2: y", "match x:\n  case [1 2]: y", "match x:\n  case (1 as a, 2 as a): y", "match x y:\n  case 1: z", "match x:\n  case _ | 1: y", "match *x:\n  case 1: y",
]

PROGRAMS = (
    CHARACTERS + INDENTATION + LITERALS + F_STRINGS + BRACKETS + EXPRESSIONS + ASSIGNMENTS + STATEMENTS + DEFINITIONS
    + CALLS + MATCHES
)
