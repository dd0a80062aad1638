"""Runs a program built from this package over folders of recorded programs and sorts what comes out.

    python compare.py BINARY DIR|FILE ... [--jobs N] [--timeout S] [--report FILE.md] [--lacking FILE.txt]

Each NAME.py is run as `BINARY run NAME.py` and what it prints is compared, character by character, with
NAME.out (see record.py; the line `!! Type: message` there stands for the last line on stderr). It is

    pass      the same output and, for a program that fails, the same last line
    missing   exit 1 with an error that names what is lacking, after a true beginning of the output
    error     the same, but the error is an ordinary exception that the oracle did not raise
    WRONG     different output: the worst there is
    CRASH     killed by a signal, or an exit status other than 0 and 1
    TIMEOUT   still running at the time limit

Everything but `pass` is listed with the first line that differs, and the failures are grouped by
message, most frequent first, so that the next thing to build is on top. `--lacking` writes the programs
that are `missing` or `error`, which the test suite then excuses (../lacking.txt).
"""

import argparse
import builtins
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

STATUSES = ["pass", "missing", "error", "WRONG", "CRASH", "TIMEOUT"]
NAMES_WHAT_LACKS = re.compile(r"Etude|NotImplementedError|No module named|cannot import name|^SyntaxError")
LACKS_ATTRIBUTE = re.compile(r"^AttributeError: (?:type object |module )?'([\w.]+)'(?: object)? has no attribute")
SUGGESTION = re.compile(r"\. Did you mean: '\w+'\?$")
LACKS_NAME = re.compile(r"^NameError: name '(\w+)' is not defined")


def names_what_lacks(last, program):
    """Whether an error says what Etude lacks: a built-in name, or an attribute of a type not the program's."""
    if found := LACKS_NAME.match(last):
        return hasattr(builtins, found[1])
    if found := LACKS_ATTRIBUTE.match(last):
        return not re.search(rf"class {found[1]}\b", program.read_text(encoding="utf-8"))
    return bool(NAMES_WHAT_LACKS.search(last))


def split_expected(text):
    """The recorded stdout, and the last line on stderr (None when the program ends well)."""
    body, mark, last = text.rpartition("!! ")
    if mark and (not body or body.endswith("\n")) and last.count("\n") == 1:
        return body, last.rstrip("\n")
    return text, None


def first_difference(expected, actual):
    """The number and both texts of the first line that differs."""
    mine, theirs = actual.split("\n"), expected.split("\n")
    for number, (a, b) in enumerate(zip(mine, theirs), 1):
        if a != b:
            return number, b, a
    number = min(len(mine), len(theirs)) + 1
    return number, theirs[number - 1] if len(theirs) >= number else "(end)", \
        mine[number - 1] if len(mine) >= number else "(end)"


def run_one(binary, program, timeout):
    """Status, message and detail of one program."""
    expected, expected_last = split_expected(program.with_suffix(".out").read_bytes().decode("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        try:
            ran = subprocess.run(
                [binary, "run", str(program)], stdin=subprocess.DEVNULL, capture_output=True,
                timeout=timeout, cwd=folder, env=dict(os.environ, NO_COLOR="1"))
        except subprocess.TimeoutExpired:
            return "TIMEOUT", "still running", ""
    out = ran.stdout.decode("utf-8", errors="replace")
    err = [line for line in ran.stderr.decode("utf-8", errors="replace").split("\n") if line.strip()]
    # What was recorded has no suggestion: CPython adds it when nobody catches the exception.
    last = SUGGESTION.sub("", err[-1].strip()) if err else ""
    if ran.returncode not in (0, 1):
        return "CRASH", f"exit {ran.returncode}: {last}"[:200], ""
    if expected_last is not None and out and not out.endswith("\n"):
        out += "\n"
    if ran.returncode == 0:
        if expected_last is not None:
            return "WRONG", "does not raise", f"expected {expected_last!r}"
    elif out == expected and last == expected_last:
        return "pass", "", ""
    elif expected.startswith(out) or expected.startswith(out.rstrip("\n")):
        if expected_last is not None and out == expected and last != expected_last:
            kinds = [text.partition(":")[0] for text in (last, expected_last)]
            if kinds[0] == kinds[1]:
                return "WRONG", "other message of an uncaught exception", f"-{expected_last!r} +{last!r}"
        status = "missing" if names_what_lacks(last, program) else "error"
        return status, last[:200] or "(nothing on stderr)", ""
    if out == expected:
        return "pass", "", ""
    number, theirs, mine = first_difference(expected, out)
    return "WRONG", "differs", f"line {number}: -{theirs[:160]!r} +{mine[:160]!r}"


def group_of(message):
    """The message without what is particular to one program, so that like failures meet."""
    return re.sub(r"0x[0-9a-f]+", "0x…", re.sub(r"\b\d+\b", "N", message))


def area_of(program, roots):
    for root in roots:
        if root in program.parents:
            inside = program.relative_to(root).parts
            return f"{root.name}/{inside[0]}" if len(inside) > 1 else root.name
    return program.parent.name


def report(results, roots, write):
    """The table, the groups and the list, as Markdown."""
    areas = collections.defaultdict(collections.Counter)
    for program, (status, _, _) in results.items():
        areas[area_of(program, roots)][status] += 1
        areas["**all**"][status] += 1
    write("| area | programs | " + " | ".join(STATUSES) + " |")
    write("| --- |" + " ---: |" * (len(STATUSES) + 1))
    for area in sorted(areas):
        counts = areas[area]
        row = [str(counts[s] or "") for s in STATUSES]
        write(f"| {area} | {sum(counts.values())} | " + " | ".join(row) + " |")
    groups = collections.defaultdict(list)
    for program, (status, message, _) in results.items():
        if status not in ("pass", "WRONG"):
            groups[status, group_of(message)].append(program)
    write("\n## Grouped by message\n")
    for (status, message), programs in sorted(groups.items(), key=lambda item: -len(item[1])):
        some = ", ".join(str(p.parent.name + "/" + p.name) for p in programs[:3])
        write(f"- {len(programs)} × {status}: `{message}` ({some})")
    write("\n## Different output\n")
    for program, (status, message, detail) in sorted(results.items()):
        if status == "WRONG":
            write(f"- {program}: {message}; {detail}")
    write("\n## Everything else that does not pass\n")
    for program, (status, message, _) in sorted(results.items()):
        if status not in ("pass", "WRONG"):
            write(f"- {status} {program}: {message}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("places", nargs="+", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=10)
    parser.add_argument("--report", help="write the whole report here instead of printing it")
    parser.add_argument("--lacking", help="write the list of programs that end in an error of ours")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    roots = [place.resolve() for place in options.places]
    programs = []
    for root in roots:
        programs += sorted(root.rglob("*.py")) if root.is_dir() else [root]
    programs = [p for p in programs if p.with_suffix(".out").exists()]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        found = pool.map(lambda p: run_one(binary, p, options.timeout), programs)
        results = dict(zip(programs, found))
    if options.report:
        with open(options.report, "w", encoding="utf-8") as file:
            report(results, roots, lambda line: print(line, file=file))
    else:
        report(results, roots, print)
    if options.lacking:
        with open(options.lacking, "w", encoding="utf-8") as file:
            for program, (status, message, _) in sorted(results.items()):
                if status in ("missing", "error"):
                    print(f"{program.parent.name}/{program.stem}: {message}", file=file)
    counts = collections.Counter(status for status, _, _ in results.values())
    print(", ".join(f"{counts[s]} {s}" for s in STATUSES), file=sys.stderr)
    sys.exit(0 if counts["pass"] == len(results) else 1)


if __name__ == "__main__":
    main()
