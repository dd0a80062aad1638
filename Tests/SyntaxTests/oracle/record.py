"""Records what CPython 3.11 says about the programs of these tests: `python3.11 Tests/SyntaxTests/oracle/record.py`.

It writes the trees of `fixtures/trees`, and `faults.jsonl`, `mutations.jsonl` and `completeness.jsonl`: a line for each
program with the exception that CPython raises (none for a valid program).
"""

import codeop
import json
import pathlib
import random
import re
import sys
import warnings

from completeness import INPUTS
from dump import dump
from faults import PROGRAMS

FIXTURES = pathlib.Path(__file__).parent.parent / "fixtures"

TOKEN = re.compile(
    r"\n[ ]*|[ ]+|'''.*?'''|'[^'\n]*'|\"[^\"\n]*\"|\w+|\*\*=|//=|\.\.\.|[-+*/%@&|^<>=!:]=|->|\*\*|//|<<|>>|.", re.S)
INSERTED = """( ) [ ] { } , : ; = == := * ** / if else for in not lambda yield def class import from as del return None True
print 1 's' x f'{a}' ! with try except finally match case _ global nonlocal assert raise pass break while elif is and or
-> . ... @ ~ - + < |""".split() + ["\n", "\n  "]


def verdict(program):
    """What CPython says: the exception's type, message and line, or nothing."""
    try:
        compile(program, "<string>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"type": type(error).__name__, "message": error.msg, "line": error.lineno}
    return {}


def mutations(count):
    """Programs of `trees` with a token or two deleted, inserted, doubled or swapped."""
    generator = random.Random(3)
    pieces = []
    for path in sorted((FIXTURES / "trees").glob("*.py")):
        if path.stem in ("line_breaks", "layout", "names"):
            continue
        pieces += re.split(r"\n(?=\S)", path.read_text())
    found = {}
    while len(found) < count:
        tokens = TOKEN.findall(generator.choice(pieces))
        for _ in range(generator.choice([1, 1, 2])):
            index = generator.randrange(len(tokens))
            action = generator.random()
            if action < 0.35 and len(tokens) > 1:
                del tokens[index]
            elif action < 0.75:
                tokens.insert(index, generator.choice(INSERTED))
            elif action < 0.85:
                tokens.insert(index, tokens[index])
            else:
                other = generator.randrange(len(tokens))
                tokens[index], tokens[other] = tokens[other], tokens[index]
        program = "".join(tokens)
        if len(program) < 90:
            found[program] = None
    return list(found)


def completeness(text):
    """What `codeop` says of a text that is being typed."""
    try:
        return "incomplete" if codeop.compile_command(text) is None else "complete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"


def write(name, rows):
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (FIXTURES / name).write_text(text)


def main():
    warnings.simplefilter("ignore")
    for path in sorted((FIXTURES / "trees").glob("*.py")):
        path.with_suffix(".tree").write_text(dump(path.read_bytes()))
    write("faults.jsonl", [{"program": program, **verdict(program)} for program in dict.fromkeys(PROGRAMS)])
    write("mutations.jsonl", [{"program": program, **verdict(program)} for program in mutations(1500)])
    write("completeness.jsonl", [{"text": text, "verdict": completeness(text)} for text in INPUTS])


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 11), "the oracle is CPython 3.11"
    main()
