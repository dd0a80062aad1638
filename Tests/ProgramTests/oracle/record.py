"""Writes beside each program NAME.py the file NAME.out: what CPython 3.11 with PyTorch prints for it.

    python record.py [--check] [--prune] [--timeout S] [DIR|FILE ...]     (default: ../programs)

A program that ends in an uncaught exception gets one more line, `!! Type: message`: the last line of
its traceback. Every program runs twice, under two hash seeds and with fresh memory filled differently: one
whose two outputs differ is not fit to be a test and is reported. `--check` writes nothing and reports what
is stale; `--prune` deletes the programs that are unfit (for corpora that were gathered by machine).
Exit status: 0 all is well, 1 something was reported.

Each worker imports torch once and forks for each program, so that a thousand programs take minutes.
"""

import argparse
import gc
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import types

from offer_etude import offer_etude

HERE = pathlib.Path(__file__).resolve().parent


def end_program(main):
    """Lets the program's variables go, as CPython does at its end: what prints then belongs to the output."""
    variables = main.__dict__
    private = [name for name in variables if name.startswith("_") and not name.startswith("__")]
    for name in private + [name for name in variables if name not in private and name != "__builtins__"]:
        variables[name] = None
    gc.collect()


def run_child(path, folder):
    """In the forked child: runs the program with its streams sent to files, and leaves."""
    os.chdir(folder)
    out = os.open("stdout", os.O_CREAT | os.O_WRONLY)
    err = os.open("stderr", os.O_CREAT | os.O_WRONLY)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    main = types.ModuleType("__main__")
    main.__file__ = path.name
    sys.modules["__main__"] = main
    sys.argv = [path.name]
    last = None
    try:
        code = compile(path.read_text(encoding="utf-8"), path.name, "exec", dont_inherit=True)
        exec(code, main.__dict__)
    except SystemExit as stop:
        last = f"SystemExit: {stop}"
    except BaseException as error:
        lines = "".join(traceback.format_exception_only(error)).rstrip("\n").split("\n")
        last = lines[-1]
    try:
        end_program(main)
        sys.stdout.flush()
    finally:
        if last is not None:
            pathlib.Path("last").write_text(last, encoding="utf-8", errors="replace")
        os._exit(0)


def run_forked(path, timeout):
    """One program's recorded text, or None with the reason that there is none."""
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            run_child(path, folder)
        deadline = time.monotonic() + timeout
        status = None
        while status is None:
            done, code = os.waitpid(child, os.WNOHANG)
            if done:
                status = code
            elif time.monotonic() > deadline:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return None, "takes too long"
            else:
                time.sleep(0.002)
        if status != 0:
            return None, f"killed the interpreter (status {status})"
        produced = pathlib.Path(folder, "stdout").read_bytes()
        try:
            text = produced.decode("utf-8")
        except UnicodeDecodeError:
            return None, "prints something that is not UTF-8"
        last = pathlib.Path(folder, "last")
        if last.exists():
            if text and not text.endswith("\n"):
                text += "\n"
            text += "!! " + last.read_text(encoding="utf-8") + "\n"
        return text, None


def work(timeout):
    """The worker: paths come in, one a line; results go out as JSON lines."""
    import torch
    import torch._dynamo  # which optimisers load at their first step, slowly

    torch.set_num_threads(1)
    offer_etude()
    results = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        text, problem = run_forked(pathlib.Path(line.rstrip("\n")), timeout)
        results.write(json.dumps([text, problem]) + "\n")
        results.flush()


def record_all(paths, timeout):
    """Yields (path, text, problem) for each program, from two workers with different hash seeds."""
    workers = []
    for seed in ("1", "2"):
        environment = dict(
            os.environ, PYTHONHASHSEED=seed, MALLOC_PERTURB_=seed, PYTHONIOENCODING="utf-8", NO_COLOR="1")
        workers.append(subprocess.Popen(
            [sys.executable, "-W", "ignore", __file__, "--worker", "--timeout", str(timeout)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment))
    for path in paths:
        answers = []
        for worker in workers:
            worker.stdin.write(f"{path}\n")
            worker.stdin.flush()
        for worker in workers:
            answers.append(json.loads(worker.stdout.readline()))
        (first, problem), (second, other) = answers
        if problem or other:
            yield path, None, problem or other
        elif first != second:
            yield path, None, "prints something else each time"
        else:
            yield path, first, None
    for worker in workers:
        worker.stdin.close()
        worker.wait()


def programs_under(places):
    """Every program in the given folders and files, sorted."""
    found = []
    for place in places:
        place = pathlib.Path(place).resolve()
        found += sorted(place.rglob("*.py")) if place.is_dir() else [place]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("places", nargs="*", default=[HERE.parent / "programs"])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--prune", action="store_true")
    parser.add_argument("--timeout", type=float, default=5)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        work(options.timeout)
        return
    reported = written = 0
    for path, text, problem in record_all(programs_under(options.places), options.timeout):
        beside = path.with_suffix(".out")
        if problem:
            reported += 1
            print(f"{path}: {problem}")
            if options.prune:
                path.unlink()
                beside.unlink(missing_ok=True)
            continue
        current = beside.read_bytes().decode("utf-8") if beside.exists() else None
        if current == text:
            continue
        if options.check:
            reported += 1
            print(f"{beside}: stale" if current is not None else f"{beside}: missing")
        else:
            written += 1
            beside.write_bytes(text.encode("utf-8"))
    print(f"{written} written, {reported} reported")
    sys.exit(1 if reported else 0)


if __name__ == "__main__":
    main()
