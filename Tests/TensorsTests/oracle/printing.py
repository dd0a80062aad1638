"""Writes fixtures/printing.txt: what PyTorch prints for tensors of many shapes, dtypes and options.

A case is a line `dtype sizes elements [option=value ...]`, the printed text, and a line `----`. The elements are
`linear START STEP`, computed in double precision, or `list` with the numbers. The option `suffix` is a suffix such
as autograd adds; `default` is the default dtype.
"""

import math
import pathlib
import random

import torch
import torch._tensor_str as printing

cases = []


def case(dtype, sizes, elements, **options):
    kind, *numbers = elements.split()
    count = math.prod(sizes)
    if kind == "linear":
        start, step = map(float, numbers)
        values = [start + step * i for i in range(count)]
    else:
        values = [float(number) for number in numbers]
    settings = dict(options)
    suffix = settings.pop("suffix", None)
    default = settings.pop("default", None)
    if default:
        torch.set_default_dtype(getattr(torch, default))
    if dtype in {"int32", "int64", "uint8"}:
        values = [int(value) for value in values]
    tensor = torch.tensor(values, dtype=getattr(torch, dtype)).reshape(sizes)
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**settings)
    if suffix:
        # As autograd's suffixes are added: through the same function.
        original = printing._add_suffixes
        printing._add_suffixes = lambda text, own, indent, force_newline: original(
            text, own + [suffix], indent, force_newline
        )
    text = repr(tensor)
    if suffix:
        printing._add_suffixes = original
    torch.set_default_dtype(torch.float32)
    shape = ",".join(map(str, sizes)) or "()"
    written = "".join(f" {key}={value}" for key, value in options.items())
    cases.append(f"{dtype} {shape} {elements} |{written}\n{text}\n----\n")


lists = [
    "1 2 3", "1.5 2 3", "1e5 1 2", "1e-5 1", "1e9", "100000000", "100000001", "nan", "inf", "-inf", "nan inf -inf",
    "nan 1.5", "inf 1", "-inf 2.5 1000", "0", "-0.0", "0 0 0", "1e-4 0.05", "9.9e-5 0.05", "1000 1", "1001 1", "1000.5 1",
    "1001.5 1", "0.00012345", "123456.789", "12345678.9", "-1 -20 300", "1e38 -1e-38", "3.14159265 2.71828",
    "0.99999 1", "999.99999", "0.1 0.25 100.125", "1e8 1", "-0.0 1.25", "1e-45", "5e-324", "16777217", "0.5 1.5 2.5",
    "1e10 nan 0", "-1e10 inf", "0.33333333 -0.66666666", "2.5e-3 7", "1 inf nan -inf 3", "65504 0.1", "1e15", "1.5e15 2",
]
for numbers in lists:
    count = len(numbers.split())
    for dtype in ["float32", "float64"]:
        case(dtype, [count], "list " + numbers)
case("float64", [2], "list 1e300 1e-300")
case("float64", [1], "list 1.7976931348623157e308", sci_mode=False)
case("float32", [1], "list 3.5e38")
for value in ["0", "1", "-1.5", "1e-7", "123456789", "nan", "-inf", "3.14159"]:
    for dtype in ["float32", "float64"]:
        case(dtype, [], "list " + value)
for dtype in ["int64", "int32", "uint8", "bool"]:
    case(dtype, [], "list 1")
    case(dtype, [4], "list 0 1 0 100")
    case(dtype, [2, 3], "linear 0 1")
    case(dtype, [0], "list")
    case(dtype, [0, 3], "list")
    case(dtype, [2, 0, 3], "list")
case("int64", [5], "list -1 10 -100 1000 0")
case("int64", [40], "linear -1000 77")
case("int32", [6, 7], "linear -300 19")
case("bool", [30], "linear -3 1")
for dtype in ["float32", "float64"]:
    case(dtype, [0], "list")
    case(dtype, [0, 3], "list")
    case(dtype, [3, 0], "list", default="float64")
    case(dtype, [2, 2], "linear 0 0.3", default="float64")
shapes = [
    [3, 4], [1, 1], [2, 1, 3], [2, 3, 4], [1, 2, 3, 2], [2, 1, 1, 1, 2], [30], [5, 15], [1000], [1001], [10, 100],
    [11, 100], [7, 150], [6, 200], [3, 400], [40, 40], [2, 3, 200], [12, 10, 10], [7, 7, 7, 7], [6, 6, 6, 6], [2000, 1],
    [1, 2000], [5, 1, 300], [8, 2, 70, 1],
]
for shape in shapes:
    case("float32", shape, "linear -3.7 0.013")
    case("float32", shape, "linear 0 1")
    case("int64", shape, "linear -20 3")
    case("float64", shape, "linear 1e-6 0.0001")
for shape in [[3], [3, 4], [30], [1001], [20, 60], [2, 3, 200], [0], [0, 2], []]:
    case("float32", shape, "linear 0.5 0.25", suffix="requires_grad=True")
    case("float64", shape, "linear 0.5 1.25", suffix="grad_fn=<NativeBatchNormBackward0>")
    case("int32", shape, "linear 0 1", suffix="x" * 50)
options = [
    dict(precision=2), dict(precision=0), dict(precision=10), dict(threshold=5), dict(threshold=5, edgeitems=1),
    dict(threshold=0, edgeitems=2), dict(edgeitems=0), dict(edgeitems=0, threshold=5), dict(linewidth=40),
    dict(linewidth=5), dict(linewidth=1000), dict(linewidth=-3), dict(profile="short"), dict(profile="full"),
    dict(sci_mode=True), dict(sci_mode=False), dict(sci_mode=True, precision=1), dict(precision=30),
]
for option in options:
    for dtype, shape, elements in [
        ("float32", [3, 4], "linear -1.5 0.37"),
        ("float32", [12], "linear 1 1"),
        ("float64", [1100], "linear 0.001 13.1"),
        ("int64", [3, 2, 9], "linear 0 1"),
        ("float32", [4, 9, 40], "linear 0 0.5"),
        ("bool", [13], "linear -2 1"),
        ("float32", [], "list 2.5"),
        ("float32", [0, 2], "list"),
        ("float32", [2], "list nan inf"),
        ("float32", [3], "list nan 1e-9 3"),
    ]:
        case(dtype, shape, elements, **option)
rng = random.Random(0)
for _ in range(250):
    shape = [rng.choice([1, 2, 3, 4, 7]) for _ in range(rng.randrange(4))]
    scale = 10 ** rng.uniform(-6, 10)
    numbers = [rng.choice([rng.uniform(-scale, scale), rng.gauss(0, 1), float(rng.randrange(-50, 50))])
               if rng.random() < 0.5 else rng.gauss(0, scale) for _ in range(math.prod(shape))]
    case(rng.choice(["float32", "float64"]), shape, "list " + " ".join(map(repr, numbers)))

(pathlib.Path(__file__).parent.parent / "fixtures" / "printing.txt").write_text("".join(cases))
