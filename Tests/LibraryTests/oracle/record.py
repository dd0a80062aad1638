"""Writes beside each program of ../programs what CPython with PyTorch prints for it, in the folder ../files.

    python record.py        needs torch, numpy, safetensors, torchvision and Pillow
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent

for program in sorted((HERE.parent / "programs").glob("*.py")):
    run = subprocess.run(
        [sys.executable, "-W", "ignore", program], cwd=HERE.parent / "files", capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{program}: {run.stderr}")
    program.with_suffix(".out").write_text(run.stdout)
