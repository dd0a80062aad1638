"""Makes `import etude` find, under CPython with PyTorch, what Etude writes in the language: it runs there unchanged."""

import gzip
import pathlib
import sys
import types

SOURCES = pathlib.Path(__file__).resolve().parents[3] / "Sources"


def offer_etude():
    """Puts the package `etude`, and the native part that its data sets need, among the modules."""
    package = types.ModuleType("etude")
    package.__path__ = [str(SOURCES / "Library" / "modules" / "etude")]
    package._C = types.ModuleType("etude._C")
    package._C.digits = digits
    package._C.pictures = pictures
    sys.modules["etude"] = package
    sys.modules["etude._C"] = package._C


def digits():
    """The table of the UCI digits: in each row 64 pixels and the label."""
    import torch

    table = bytearray((SOURCES / "CLibrary" / "digits.bin").read_bytes())
    return torch.frombuffer(table, dtype=torch.uint8).reshape(-1, 65)


def pictures(name, train, folders):
    """The images and labels of IDX files in gzip."""
    import torch

    part = "train" if train else "t10k"
    tensors = []
    for kind in ("images-idx3", "labels-idx1"):
        data = bytearray(gzip.decompress((pathlib.Path(folders[0]) / f"{part}-{kind}-ubyte.gz").read_bytes()))
        sizes = [int.from_bytes(data[4 * (i + 1):4 * (i + 2)], "big") for i in range(data[3])]
        tensors.append(torch.frombuffer(data, dtype=torch.uint8, offset=4 * (1 + len(sizes))).reshape(sizes))
    return tensors[0], tensors[1]
