"""Writes fixtures/creation.txt: what PyTorch creates and converts.

A line is `function arguments ... dtype => dtype sizes strides hash`, or `=> Exception: message`. The dtype `none` is
not given; the hash is FNV-1a's of the elements' bytes. The function `convert FROM numbers TO` converts a vector.
"""

import math
import pathlib

import torch

DTYPES = ["float32", "float64", "int64", "int32", "uint8", "bool"]
lines = []


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def number(text):
    if text in {"True", "False"}:
        return text == "True"
    return int(text) if text.lstrip("-").isdigit() else float(text)


def create(name, arguments, dtype):
    options = {} if dtype == "none" else {"dtype": getattr(torch, dtype)}
    values = [number(text) for text in arguments]
    if name == "full":
        return torch.full((3,), *values, **options)
    if name == "tensor":
        return torch.tensor(values, **options)
    if name == "logspace":
        return torch.logspace(*values[:3], base=values[3], **options)
    if name == "fill":
        return torch.zeros(3, **options).fill_(*values)
    if name in {"zeros", "ones", "empty"}:
        return getattr(torch, name)(values, **options)
    return getattr(torch, name)(*values, **options)


def case(line):
    name, *arguments, dtype = line.split()
    try:
        if name == "convert":
            source = getattr(torch, arguments[0])
            tensor = torch.tensor([number(text) for text in arguments[1:]], dtype=source).to(getattr(torch, dtype))
        else:
            tensor = create(name, arguments, dtype)
        listed = lambda items: ",".join(map(str, items)) or "()"
        result = f"{str(tensor.dtype)[6:]} {listed(tensor.shape)} {listed(tensor.stride())} "
        # No bits for NaN: its sign depends on the processor's instruction.
        tensor = torch.nan_to_num(tensor, nan=-777.0) if tensor.is_floating_point() and tensor.isnan().any() else tensor
        result += fnv(tensor.contiguous().numpy().tobytes())
    except Exception as error:
        result = f"{type(error).__name__}: " + str(error).split("\nException raised")[0]
    lines.append(f"{line} => {result}")


for bounds in ["0 5 1", "1 2.5 0.5", "0 5.0 1", "0 1 0.1", "0.5 5 1", "0.9 5.1 1.5", "5 0 -2", "0 0 1", "3 3 -1", "1 0 1",
               "0 5 0.0", "0 5 0", "0 5 nan", "0 5 inf", "-inf 5 1", "0 nan 1", "0 300 1", "-3 3 1", "0 True 1",
               "0.3 7.7 0.013", "-5 100 0.7", "0 1000 1", "0.0 1000 1", "1e20 2e20 1e19", "0 1e30 1", "0 4611686018427387904 1",
               "9223372036854775803 9223372036854775807 1", "-9223372036854775808 -9223372036854775805 1",
               "0 9223372036854775807 4611686018427387904", "-9223372036854775808 9223372036854775807 4611686018427387904",
               "0 1099511627776 274877906944", "10 -3.5 -0.25", "1e-3 1 1e-3"]:
    for dtype in ["none", *DTYPES]:
        case(f"arange {bounds} {dtype}")
for bounds in ["0 1 5", "0 1 1", "0 1 0", "0 1 -1", "3 -2 4", "0 10 4", "0 -10 4", "0.5 2.9 3", "0 300 4", "0 inf 3",
               "nan 1 3", "-1e38 3e38 3", "-3e38 3e38 4", "0 1e40 3", "0 1099511627776 3", "-1 1 5", "5 5 3", "0.1 0.9 100",
               "-3.3 12.1 33", "1e-3 5 1000", "0 1 2", "0 1 4611686018427387904", "0 1 1000000000000", "-10 10 201"]:
    for dtype in ["none", *DTYPES]:
        case(f"linspace {bounds} {dtype}")
for bounds in ["0 2 3 10", "0 2 1 10", "0 2 0 10", "-10 10 5 10", "0 1 5 2", "0 1 5 -2", "0 3 4 0", "0 3 4 2.5", "0 3 4 1",
               "-1 3 5 10", "0 30 4 10", "0 3 6 10", "0 10 11 2", "0 2 -1 10"]:
    for dtype in ["none", *DTYPES]:
        case(f"logspace {bounds} {dtype}")
for sizes in ["3", "2 3", "3 2", "0", "3 0", "-1", "2 -1", "1099511627776 1099511627776"]:
    for dtype in ["none", *DTYPES]:
        case(f"eye {sizes} {dtype}")
scalars = ["3", "3.5", "-3.5", "-0.5", "nan", "inf", "-256", "-255", "-1", "255.7", "256", "300", "9223372036854775808.0",
           "-9223372036854775808.0", "9223372036854775807", "2147483648", "2147483648.0", "2147483647.5", "-2147483648.5",
           "-2147483649", "3.4028235677973366e38", "3.4028234663852886e38", "1e39", "-1e300", "16777217", "True", "False", "0"]
for scalar in scalars:
    for dtype in ["none", *DTYPES]:
        case(f"full {scalar} {dtype}")
        case(f"fill {scalar} {dtype}")
        case(f"tensor {scalar} {dtype}")
for numbers in ["1 2.5 True", "1 True", "True False", "", "1 2 3"]:
    case(f"tensor {numbers} none")
for sizes in ["2 3", "-1", "2 -1", "4611686018427387904 4", "1024 0", "4611686018427387904 8 0", "0 3",
              "1000000000000", "2305843009213693952"]:
    for name in ["zeros", "ones"]:
        case(f"{name} {sizes} none")
numbers = ("0 -0.0 1 -1 1.5 -1.5 0.99 -0.99 127.5 255 255.9 256 257 -255.5 65536.25 2147483647 2147483648 -2147483648 "
           "-2147483649 4294967296 1e10 -1e10 9.2233720368547748e18 9.3e18 1e19 -1e19 1e38 1e300 -1e300 1e-45 1e-320 nan inf "
           "-inf 16777217 9007199254740993 0.1")
integers = "0 1 -1 127 128 255 256 257 -255 -256 65537 2147483647 -2147483648"
wide = integers + " 2147483648 -2147483649 4294967296 9223372036854775807 -9223372036854775808 16777217 9007199254740993"
for target in DTYPES:
    case(f"convert float32 {numbers} {target}")
    case(f"convert float64 {numbers} {target}")
    # As many as fill whole vectors, which PyTorch converts by other instructions than what is left over.
    case(f"convert float32 {numbers} {numbers} {numbers} {target}")
    case(f"convert int64 {wide} {target}")
    case(f"convert int32 {integers} {target}")
    case(f"convert uint8 0 1 2 127 128 255 {target}")
    case(f"convert bool 0 1 1 0 {target}")
(pathlib.Path(__file__).parent.parent / "fixtures" / "creation.txt").write_text("\n".join(lines) + "\n")
