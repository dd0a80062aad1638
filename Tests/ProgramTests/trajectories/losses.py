"""Holds the losses of every training step against PyTorch's, from the same seed.

    python losses.py record [MNIST]            under PyTorch: writes NET_DATA.txt for each network and data set
    python losses.py check BINARY [MNIST]      runs BINARY: the largest relative difference of each, and its step

MNIST is the folder of its training files; without it, only the digits inside the binary are used. Exit status: 1
where a difference is above 1e-3.
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
NETS = ["lenet_bn", "lenet_bn_scratch", "resnet", "densenet"]
LIMIT = 1e-3


def cases(folder):
    """For each network and data set: its name and the program that trains it."""
    source = (HERE / "train.py").read_text()
    for data in ["digits", "mnist"] if folder else ["digits"]:
        for net in NETS:
            text = source.replace('"lenet_bn", "digits", 200', f'"{net}", "{data}", 200')
            yield f"{net}_{data}", text.replace('folder="MNIST"', f"folder={folder!r}")


def run(command, text):
    """What a program prints, as numbers."""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(text)
        file.flush()
        done = subprocess.run([*command, file.name], stdout=subprocess.PIPE, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


def record(folder):
    python = [sys.executable, "-c", "import sys, runpy; sys.path.insert(0, sys.argv[1]); "
              "from offer_etude import offer_etude; offer_etude(); runpy.run_path(sys.argv[2])",
              str(HERE.parent / "oracle")]
    for name, text in cases(folder):
        losses = run(python, text)
        (HERE / f"{name}.txt").write_text("".join(f"{loss!r}\n" for loss in losses))
        print(f"{name}: {losses[0]:.4f} to {losses[-1]:.4f}")


def check(binary, folder):
    far = False
    for name, text in cases(folder):
        expected = [float(line) for line in (HERE / f"{name}.txt").read_text().split()]
        losses = run([binary, "run"], text)
        differences = [abs(a - b) / abs(b) for a, b in zip(losses, expected, strict=True)]
        worst = max(differences)
        far = far or worst > LIMIT
        print(f"{name}: at most {worst:.1e}, at step {differences.index(worst) + 1}; "
              f"at step 20 {max(differences[:20]):.1e}, at step 100 {max(differences[:100]):.1e}")
    return 1 if far else 0


if __name__ == "__main__":
    folder = next((path for path in sys.argv[2:] if pathlib.Path(path).is_dir()), None)
    if sys.argv[1:2] == ["record"]:
        record(folder)
    elif sys.argv[1:2] == ["check"] and len(sys.argv) > 2:
        sys.exit(check(sys.argv[2], folder))
    else:
        sys.exit(__doc__)
