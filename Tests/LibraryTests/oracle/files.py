"""Writes ../files: small files as PyTorch, NumPy, safetensors and the data sets' pages give them.

    python files.py         needs torch, numpy and safetensors
"""

import collections
import gzip
import io
import pathlib
import pickle
import struct
import tarfile

import numpy
import torch
from safetensors.torch import save_file
from torch import nn

HERE = pathlib.Path(__file__).resolve().parent
FILES = HERE.parent / "files"


class Command:
    """What a malicious file holds: loading it without care would run a command."""

    def __reduce__(self):
        import os
        return os.system, ("touch /tmp/etude-was-here",)


def torch_files():
    torch.manual_seed(0)
    grid = torch.arange(12.).reshape(3, 4)
    shared = [1, 2]
    torch.save({
        "grid": grid, "row": grid[1], "turned": grid.T, "empty": torch.zeros(0, 3), "number": torch.tensor(5),
        "flags": torch.tensor([True, False]), "bytes": torch.arange(3, dtype=torch.uint8),
        "ints": torch.arange(3, dtype=torch.int32), "doubles": torch.tensor([0.1, float("inf")], dtype=torch.float64),
        "wide": torch.ones(1, 1).expand(3, 2), "parameter": nn.Parameter(torch.ones(2)),
        "wanted": torch.ones(2, requires_grad=True)}, FILES / "tensors.pt")
    torch.save([
        None, True, 0, 255, 256, 65536, -1, 2 ** 40, -2 ** 63, 0.1, -0.0, "text", "é€🙂", (), (1,), (1, 2), (1, 2, 3),
        (1, 2, 3, 4), [], {}, shared, shared, {"a": [1, {"b": (2,)}], 3: "three", (1, 2): None}, {1, 2}, torch.float32,
        torch.Size([2, 3]), torch.device("cpu"), collections.OrderedDict(b=1, a=2)], FILES / "values.pt")
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(2 * 4 * 4, 3))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(2):
        optimizer.zero_grad()
        net(torch.randn(4, 1, 6, 6)).square().mean().backward()
        optimizer.step()
    state = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 2}
    torch.save(state, FILES / "state.pt")
    torch.save(state, FILES / "legacy.pt", _use_new_zipfile_serialization=False)
    torch.save(net, FILES / "module.pt")
    torch.save(torch.ones(2, dtype=torch.float16), FILES / "half.pt")
    torch.save(Command(), FILES / "command.pt")
    data = (FILES / "tensors.pt").read_bytes()
    (FILES / "truncated.pt").write_bytes(data[:-50])
    (FILES / "pickle.pt").write_bytes(pickle.dumps([1, 2]))
    (FILES / "empty.pt").write_bytes(b"")


def array_files():
    numpy.save(FILES / "grid.npy", numpy.arange(6, dtype="<f4").reshape(2, 3))
    numpy.save(FILES / "fortran.npy", numpy.asfortranarray(numpy.arange(6.0).reshape(2, 3)))
    numpy.save(FILES / "scalar.npy", numpy.int64(7))
    numpy.save(FILES / "flags.npy", numpy.array([True, False]))
    numpy.save(FILES / "half.npy", numpy.zeros(2, dtype="<f2"))
    numpy.save(FILES / "objects.npy", numpy.array([Command()], dtype=object), allow_pickle=True)
    arrays = {"weight": numpy.arange(4, dtype="<i4").reshape(2, 2), "bias": numpy.ones(2, dtype="|u1")}
    numpy.savez(FILES / "arrays.npz", **arrays)
    numpy.savez_compressed(FILES / "packed.npz", **arrays)
    save_file({
        "weight": torch.arange(6.).reshape(2, 3), "bias": torch.ones(2, dtype=torch.float64),
        "flags": torch.tensor([True]), "count": torch.tensor(3), "ints": torch.arange(3, dtype=torch.int32),
        "bytes": torch.arange(3, dtype=torch.uint8)}, FILES / "tensors.safetensors", metadata={"made by": "\"us\"\n"})
    save_file({"half": torch.zeros(2, dtype=torch.float16)}, FILES / "half.safetensors")


def picture_files():
    generator = numpy.random.default_rng(0)
    for name, count in [("train", 5), ("t10k", 3)]:
        images = generator.integers(0, 256, (count, 28, 28), dtype=numpy.uint8)
        labels = generator.integers(0, 10, count, dtype=numpy.uint8)
        image_file = struct.pack(">IIII", 0x803, count, 28, 28) + images.tobytes()
        label_file = struct.pack(">II", 0x801, count) + labels.tobytes()
        for folder, pack in [("MNIST/raw", bytes), ("mnist", lambda data: gzip.compress(data, mtime=0))]:
            suffix = "" if pack is bytes else ".gz"
            (FILES / folder).mkdir(parents=True, exist_ok=True)
            (FILES / folder / f"{name}-images-idx3-ubyte{suffix}").write_bytes(pack(image_file))
            (FILES / folder / f"{name}-labels-idx1-ubyte{suffix}").write_bytes(pack(label_file))
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        for name in [f"data_batch_{number}.bin" for number in range(1, 6)] + ["test_batch.bin", "batches.meta.txt"]:
            pictures = b"".join(
                bytes([number]) + generator.integers(0, 256, 3072, dtype=numpy.uint8).tobytes() for number in (3, 8))
            info = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            info.size = len(pictures)
            tar.addfile(info, io.BytesIO(pictures))
    (FILES / "cifar10").mkdir(exist_ok=True)
    (FILES / "cifar10" / "cifar-10-binary.tar.gz").write_bytes(gzip.compress(archive.getvalue(), mtime=0))


FILES.mkdir(exist_ok=True)
torch_files()
array_files()
picture_files()
