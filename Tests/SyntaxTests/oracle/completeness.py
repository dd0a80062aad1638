"""Texts as they are typed into a REPL, line by line."""

INPUTS = [
    "", " ", "\n", "# comment", "x", "x = 1", "x = 1\n", "x =", "x = (", "x = (\n1", "x = (\n1)", "f(a,", "[1,\n2,", "{'a': 1,",
    "'abc", '"abc', "'''abc", "'''abc\n", "'''abc\ndef'''", 'x = """', "f'''{x", "x = 1 + \\", "x = 1 + \\\n2", "\\", "x \\ y",
    "if x:", "if x:\n", "if x:\n  y", "if x:\n  y\n", "if x: y", "if x: y\n", "if x", "if x:\n  y\nelse:", "if x:\n  y\nelse:\n  z",
    "if x:\n  y\nelse:\n  z\n", "if x:\n  y\nelse", "if x:\n  y\n  if z:", "if x:\n  y = (", "if x:\n  y = (1,\n", "if x:\n  y = )",
    "def f():", "def f():\n  return 1", "def f():\n  return 1\n", "def f(a,", "def f(a,\n b):", "def f", "def f()", "def 1():",
    "class A:", "class A:\n  def f(self):", "class A:\n  def f(self):\n    pass", "class A:\n  def f(self):\n    pass\n",
    "class A:\n  x = 1\n\n", "@a", "@a\n", "@a\ndef f():", "@a\ndef f(): pass\n", "for x in y:", "for x in y: pass", "for x in y:\n  z\n",
    "while x:\n  break", "while x:\n  break\n", "try:", "try:\n  x", "try:\n  x\n", "try:\n  x\nexcept:", "try:\n  x\nexcept:\n  y",
    "try:\n  x\nexcept:\n  y\n", "try:\n  x\nfinally:\n  y\n", "with a:", "with a as b:\n  c\n", "with (a,", "match x:", "match x:\n  case 1:",
    "match x:\n  case 1:\n    pass", "match x:\n  case 1:\n    pass\n", "match x", "match(x)", "x ?", "1a", "a b", ")", "]", "(]", "a = = b",
    "return", "break", "yield", "nonlocal x", "  x", "x\n  y", "if x:\ny", "lambda x:", "lambda x: (", "not", "a and", "x = [i for i in",
    "x = [i for i in\n", "print('a'\n", "print('a'\n)", "f'{x", "f'{x}'", "f'{'", "'\\x'", "x = {\n  'a': [\n    1,\n  ],\n", "import", "from a import (",
    "from a import (b,\n", "from a import (b,\n)", "async", "assert x,", "del", "global x", "x: int", "x: int = (", "raise", "pass;", "x; y; (",
    "if x:\n  # comment", "if x:\n  # comment\n", "def f():\n  '''doc", "def f():\n  '''doc\n'''", "def f():\n  '''doc\n'''\n", "x = 1 # comment (",
]
