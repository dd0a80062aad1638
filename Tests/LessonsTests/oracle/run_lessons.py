"""Runs every lesson, solutions filled in, in CPython with PyTorch, and records what its cells print.

    python Tests/LessonsTests/oracle/run_lessons.py [LESSON ...]

Each lesson's output goes to Tests/LessonsTests/course, beside which `LessonOutputTests` lays Etude's own.
"""

import ast
import contextlib
import io
import pathlib
import re
import sys
import types

import torch

root = pathlib.Path(__file__).resolve().parents[3]


def digits():
    """What `etude.data.digits` gives, from the same bytes."""
    data = (root / "Sources/CLibrary/digits.bin").read_bytes()
    table = torch.tensor(list(data), dtype=torch.uint8).reshape(-1, 65)
    return table[:, :64].float().reshape(-1, 1, 8, 8), table[:, 64].long()


etude = types.ModuleType("etude")
etude.data = types.ModuleType("etude.data")
etude.data.digits = digits
sys.modules["etude"], sys.modules["etude.data"] = etude, etude.data


def without_starter(code):
    """A cell with the author's answer in it."""
    lines, in_starter = [], False
    for line in code.split("\n"):
        mark = line.strip()
        if mark in ("# BEGIN SOLUTION", "# STARTER", "# END SOLUTION"):
            in_starter = mark == "# STARTER"
        elif not in_starter:
            lines.append(line)
    return "\n".join(lines)


def run(code, names, shows_values):
    """Runs a cell as a REPL does: the value of each expression statement is shown."""
    for statement in ast.parse(code).body:
        if isinstance(statement, ast.Expr) and shows_values:
            value = eval(compile(ast.Expression(statement.value), "cell", "eval"), names)
            if value is not None:
                print(repr(value))
        else:
            exec(compile(ast.Module([statement], []), "cell", "exec"), names)


for lesson in sorted((root / "lessons").glob("[0-9]*.md")):
    if sys.argv[1:] and lesson.stem not in sys.argv[1:]:
        continue
    names = {"__name__": "__main__"}
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        for attributes, code in re.findall(r"^```python([^\n]*)\n(.*?)^```", lesson.read_text(), re.S | re.M):
            words = attributes.split()
            if "reference" not in words and "no-run" not in words:
                run(without_starter(code), names, "setup" not in words)
    record = root / "Tests/LessonsTests/course" / (lesson.stem + ".txt")
    record.write_text(output.getvalue())
    print(record.relative_to(root))
