"""Writes random programs, runs each on CPython and on a binary built from this package, and keeps what differs.

    python random_programs.py BINARY FOLDER [--seed N] [--count N]

A program is a list of small statements, each in its own `try`, that print what an expression gives or raises:
operators, built-in functions, methods, slices and format specs on values chosen to lie at the edges. The same
seed writes the same programs. One whose output differs is left in FOLDER as SEED.py, with CPython's output in
SEED.out: make it small, mend the cause, and keep it under ../programs. Integers beyond 64 bits, which Etude
does not have, excuse a line.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import warnings

VALUES = """0 1 -1 2 3 7 10 255 -128 True False None 0.0 -0.0 1.5 -2.25 1e16 1e-7 3.14159 float('inf')
float('nan') '' 'a' 'abc' 'Hello World' ' x ' 'ß' '12' '-3.5' 'a,b,,c' 'tab\\tnew\\nline' '%d' '{}' [] [1] [3,1,2]
['b','a'] [1,[2,3]] () (1,) (1,2,3) ('a',1) {} {'a':1} {1:'x',2:'y'} {1} {3,1,2} frozenset({1,2}) range(0)
range(5) range(10,0,-3) slice(1,3) ... int str list len""".split()
BINARY = "+ - * / // % ** @ & | ^ << >> == != < <= > >= in is and or".split()
UNARY = ["-{}", "+{}", "~{}", "not {}", "*{},", "{}[0]", "{}[-1]", "{}[1:]", "{}[::-1]", "{}[::2]", "{}['a']", "{}()"]
FUNCTIONS = """abs all any ascii bin bool callable chr dict divmod enumerate float format frozenset hex int isinstance
issubclass iter len list map max min next oct ord pow range repr reversed round set slice sorted str sum tuple
zip""".split()
METHODS = {
    "str": """capitalize casefold center count endswith expandtabs find format index isalnum isalpha isdecimal isdigit
    isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix
    removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title
    translate upper zfill""".split(),
    "list": "append clear copy count extend index insert pop remove reverse sort".split(),
    "dict": "clear copy get items keys pop popitem setdefault update values fromkeys".split(),
    "set": """add clear copy difference discard intersection isdisjoint issubset issuperset pop remove
    symmetric_difference union update""".split(),
    "tuple": ["count", "index"],
    "int": ["bit_length", "bit_count", "conjugate", "as_integer_ratio", "__add__", "__index__"],
    "float": ["is_integer", "hex", "as_integer_ratio", "conjugate", "__round__"],
}
RECEIVERS = {
    "str": ["'abc'", "'Hello World'", "'a,b,,c'", "''", "' x '", "'ABC def'", "'ǆ ﬁ'"],
    "list": ["[3, 1, 2]", "[]", "['b', 'a']", "[1, 1.0, True]"],
    "dict": ["{'a': 1}", "{}", "{1: 'x', 2: 'y'}"],
    "set": ["{1, 2, 3}", "set()"],
    "tuple": ["(1, 2, 1)", "()"],
    "int": ["5", "(-3)", "0", "True"],
    "float": ["1.5", "(-0.0)", "1e300"],
}


def spec(rng):
    """A format specification, now and then a wrong one."""
    parts = [
        rng.choice(["", "", "<", ">", "^", "=", "*<", "0>", "x^"]), rng.choice(["", "", "+", "-", " "]),
        rng.choice(["", "", "", "z"]), rng.choice(["", "", "", "#"]), rng.choice(["", "", "0"]),
        rng.choice(["", "", "5", "12"]), rng.choice(["", "", "", ",", "_"]), rng.choice(["", "", ".0", ".2", ".5"]),
        rng.choice(["", "", *"bcdeEfFgGnosxX%"]),
    ]
    return "".join(parts)


def percent(rng):
    """A printf-style directive."""
    flags = "".join(rng.sample("-+ #0", rng.randrange(3)))
    return f"%{flags}{rng.choice(['', '5', '12'])}{rng.choice(['', '.0', '.3'])}{rng.choice('diouxXeEfFgGcrsa%')}"


def expression(rng, depth=0):
    """The text of an expression."""
    def inner():
        return expression(rng, depth + 1) if depth < 2 and rng.random() < 0.3 else rng.choice(VALUES)

    kind = rng.randrange(8)
    if kind == 0:
        return f"({inner()}) {rng.choice(BINARY)} ({inner()})"
    if kind == 1:
        return rng.choice(UNARY).format(f"({inner()})")
    if kind == 2:
        arguments = ", ".join(inner() for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])))
        return f"{rng.choice(FUNCTIONS)}({arguments})"
    if kind in (3, 4):
        name = rng.choice(list(METHODS))
        arguments = ", ".join(inner() for _ in range(rng.choice([0, 0, 1, 1, 2, 3])))
        return f"{rng.choice(RECEIVERS[name])}.{rng.choice(METHODS[name])}({arguments})"
    if kind == 5:
        return f"format({inner()}, {spec(rng)!r})"
    if kind == 6:
        return f"{percent(rng)!r} % ({inner()},)"
    return f"[{inner()} for x in ({inner()}) if {inner()}]"


HEADER = '''def show(value):
    """A value's text, without addresses; iterators by their items."""
    if hasattr(value, "__next__"):
        value = (type(value).__name__, [item for item, _ in zip(value, range(20))])
    text = repr(value)
    print(text if " at 0x" not in text else type(value).__name__)


def attempt(number, compute):
    try:
        show(compute())
    except Exception as error:
        print(number, type(error).__name__, error)


'''


def program(seed, lines=60):
    rng = random.Random(seed)
    statements = []
    warnings.simplefilter("ignore")
    while len(statements) < lines:
        text = f"attempt({len(statements)}, lambda: {expression(rng)})\n"
        try:
            compile(text, "", "exec")
        except SyntaxError:
            continue
        statements.append(text)
    return HEADER + "".join(statements)


def output(command):
    environment = dict(os.environ, NO_COLOR="1", PYTHONHASHSEED="0")
    try:
        ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=20, env=environment)
    except subprocess.TimeoutExpired:
        return "still running\n"
    return ran.stdout.decode("utf-8", errors="replace") + (f"exit {ran.returncode}\n" if ran.returncode else "")


def excused(line):
    return "does not fit in 64 bits" in line or "Etude has no" in line


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    found = 0
    for seed in range(options.seed, options.seed + options.count):
        path = options.folder / f"{seed}.py"
        path.write_text(program(seed), encoding="utf-8")
        expected = output([sys.executable, "-W", "ignore", str(path)])
        actual = output([options.binary, "run", str(path)])
        pairs = zip(expected.split("\n"), actual.split("\n"))
        wrong = [(a, b) for a, b in pairs if a != b and not excused(b)]
        if not wrong and expected.count("\n") == actual.count("\n"):
            path.unlink()
            continue
        found += 1
        path.with_suffix(".out").write_text(expected, encoding="utf-8")
        print(f"{seed}: " + "\n      ".join(f"{a!r} became {b!r}" for a, b in wrong[:5]))
    print(f"{found} of {options.count} programs differ")
    sys.exit(found > 0)


if __name__ == "__main__":
    main()
