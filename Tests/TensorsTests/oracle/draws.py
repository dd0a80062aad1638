"""Writes fixtures/draws.txt: what PyTorch's generator gives, to the bit.

A line is `seed | draw; draw; ... => result; result; ...`, all drawn from one stream. A draw is
`name arguments dtype sizes layout`; a result is the FNV-1a hash of the elements' bytes in row-major order, or
`Exception: message`. The layout is `dense`, `turned` (dimensions in reverse order of memory), `gaps` (every second
element of the last dimension).

To be run on a processor for which PyTorch does not take Intel's generators for `bernoulli_` and `exponential_`.
"""

import pathlib
import random

import torch

SIZES = list(range(1, 41)) + [100, 1000, 10001]
lines = []


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def empty(dtype, sizes, layout):
    if layout == "turned":
        return torch.zeros(sizes[::-1], dtype=dtype).permute(*reversed(range(len(sizes))))
    if layout == "gaps":
        return torch.zeros(sizes[:-1] + [sizes[-1] * 2], dtype=dtype)[..., ::2]
    return torch.zeros(sizes, dtype=dtype)


def weights(dtype, sizes):
    count = torch.Size(sizes).numel()
    return torch.tensor([(7 * i % 11) / 10 for i in range(count)], dtype=torch.float64).to(dtype).reshape(sizes)


def draw(text):
    name, *arguments, dtype, sizes, layout = text.split()
    dtype = getattr(torch, dtype)
    sizes = [] if sizes == "()" else [int(size) for size in sizes.split(",")]
    if name == "rand":
        return torch.rand(sizes, dtype=dtype)
    if name == "randn":
        return torch.randn(sizes, dtype=dtype)
    if name == "randperm":
        return torch.randperm(sizes[0], dtype=dtype)
    if name == "randint":
        return torch.randint(int(arguments[0]), int(arguments[1]), sizes, dtype=dtype)
    if name == "state":
        return torch.get_rng_state()
    if name == "weighted":
        return empty(dtype, sizes, layout).bernoulli_(weights(getattr(torch, arguments[0]), sizes))
    if name == "multinomial":
        return torch.multinomial(weights(dtype, sizes), int(arguments[0]), arguments[1] == "True")
    if name == "normal":
        # Numbers, or tensors of a dtype: `weights` of the sizes, or one row of them.
        parameters = [weights(getattr(torch, text), sizes) if text in {"float32", "float64"} else float(text)
                      for text in arguments[:2]]
        if all(isinstance(parameter, float) for parameter in parameters):
            parameters.append(sizes)
        elif arguments[2:] == ["row"]:
            parameters[1] = parameters[1][:1]
        return torch.normal(*parameters)
    tensor = empty(dtype, sizes, layout)
    if name == "random_":
        return tensor.random_(*map(int, arguments))
    return getattr(tensor, name)(*map(float, arguments))


def outcome(text):
    try:
        return fnv(draw(text).contiguous().numpy().tobytes())
    except Exception as error:
        return f"{type(error).__name__}: " + str(error).split("\nException raised")[0]


def case(seed, *draws):
    torch.manual_seed(seed)
    lines.append(f"{seed} | {'; '.join(draws)} => " + "; ".join(map(outcome, draws)))


def main():
    for size in SIZES:
        for dtype in ["float32", "float64"]:
            case(size, f"rand {dtype} {size} dense", f"randn {dtype} {size} dense", f"randn {dtype} 3 dense")
            case(size + 1, f"normal_ 0.5 2.25 {dtype} {size} gaps", f"uniform_ -0.1 0.7 {dtype} {size} gaps")
            case(size + 2, f"normal_ -1.3 0.01 {dtype} {size} dense", f"uniform_ -3 5 {dtype} {size} dense")
            case(size + 3, f"bernoulli_ 0.3 {dtype} {size} dense", f"exponential_ 1 {dtype} {size} dense")
            case(size + 4, f"exponential_ 2.5 {dtype} {size} gaps", f"bernoulli_ 0.8 {dtype} {size} gaps")
            if size <= 40:
                case(size + 5, f"log_normal_ 0.2 0.7 {dtype} {size} dense", f"cauchy_ 1 2 {dtype} {size} dense")
                case(size + 6, f"weighted {dtype} {dtype} {size} dense", f"geometric_ 0.2 {dtype} {size} dense")
        case(size, f"randperm int64 {size} dense", f"randperm int32 {size} dense", f"randperm float32 {size} dense")
        case(size, f"randint 0 10 int64 {size} dense", f"randint -5 100 int32 {size} dense")
        case(size, f"randint 0 256 uint8 {size} dense", f"randint 0 2 bool {size} dense")
        for dtype in ["int64", "int32", "uint8", "bool", "float32", "float64"]:
            case(size, f"random_ {dtype} {size} dense", f"random_ 0 2 {dtype} {size} dense", "state uint8 1 dense")
    for dtype in ["float32", "float64"]:
        for sizes in ["()", "0", "3,5", "4,5", "2,3,4", "16,1", "1,17", "6,7,8", "0,3"]:
            for layout in ["dense", "turned", "gaps"]:
                if layout != "dense" and sizes == "()":
                    continue
                case(7, *(f"{name} {dtype} {sizes} {layout}" for name in [
                    "normal_ 0 1", "uniform_ 0 1", "bernoulli_ 0.5", "exponential_ 1", "random_ 0 1000",
                    f"weighted {dtype}"]), f"rand {dtype} 1 dense")
        for count, replacement, sizes in [
            (1, False, "5"), (1, True, "5"), (4, False, "11"), (9, False, "20"), (20, True, "5"), (3, False, "4,11"),
            (30, True, "4,11"), (1, False, "7,3"), (100, True, "50"), (6, True, "0,3"), (5, False, "3"), (0, True, "3"),
            (1, False, "2,2,2"), (2, True, "1"), (2, True, "2,0"), (1, True, "2,0")]:
            case(count, f"multinomial {count} {replacement} {dtype} {sizes} dense", f"rand {dtype} 1 dense")
    for parameters in ["0.2 0.01", "float32 0.3", "float64 0.3", "0.7 float32", "0.7 float64", "float32 float32",
                       "float64 float64", "float32 float64", "float64 float32", "0 -1", "float32 -1"]:
        for sizes in ["3", "40", "5,7"]:
            case(4, f"normal {parameters} float32 {sizes} dense", "rand float32 1 dense")
    case(4, "normal float32 float32 row float32 4,5 dense", "normal float64 float64 row float32 4,5 dense")
    for low, high in [(0, 2**28 - 1), (0, 2**28), (-(2**31), 2**31 - 1), (-(2**63), 2**63 - 1), (-3, 2**40), (5, 5), (5, 2),
                      (0, 2**24 + 5), (2**24 + 1, 2**24 + 3), (2**53 + 1, 2**53 + 5), (-(2**25) - 1, 0), (0, 300), (-1, 1)]:
        for dtype in ["int64", "int32", "uint8", "float32", "float64", "bool"]:
            case(3, f"randint {low} {high} {dtype} 9 dense", f"rand float32 1 dense")
    case(0, "randperm uint8 255 dense", "randperm uint8 256 dense", "randperm bool 3 dense", "randperm int64 -1 dense",
         "randperm int64 0 dense", "randperm float32 16777218 dense")
    case(0, "normal_ 0 -1 float32 3 dense", "normal_ 0 1 int64 3 dense", "normal_ 0 1 int64 30 dense", "rand int64 3 dense",
         "randn int32 3 dense", "uniform_ 2 1 float32 3 dense", "uniform_ 0 inf float32 3 dense",
         "uniform_ nan 0 float64 3 dense", "uniform_ -3e38 3e38 float32 3 dense", "uniform_ -1e308 1e308 float64 3 dense",
         "uniform_ -1.7e308 1.7e308 float64 3 dense", "uniform_ 1 1 float32 3 dense", "bernoulli_ 1.5 float32 3 dense",
         "bernoulli_ nan float32 3 dense", "exponential_ 0 float32 3 dense", "exponential_ 1 int64 3 dense",
         "cauchy_ 0 -1 float32 3 dense", "cauchy_ 0 1 int64 3 dense", "log_normal_ 0 -1 float32 3 dense",
         "log_normal_ 0 1 int64 3 dense", "geometric_ 0 float32 3 dense", "geometric_ 0.5 int64 30 dense",
         "geometric_ 0.5 bool 3 dense", "rand float32 -1 dense", "rand float32 4611686018427387904 dense",
         "weighted int64 float32 3 dense", "normal_ 0 0 float32 20 dense", "normal_ 0 0 float32 2 dense")
    rng = random.Random(0)
    for seed in range(-20, 40):
        draws = []
        for _ in range(6):
            size = rng.choice([1, 2, 3, 5, 8, 15, 16, 17, 33, 64, 250])
            dtype = rng.choice(["float32", "float64"])
            draws.append(rng.choice([
                f"rand {dtype} {size} dense", f"randn {dtype} {size} dense", f"randperm int64 {size} dense",
                f"randint 0 {rng.randrange(1, 2**rng.randrange(1, 40))} int64 {size} dense",
                f"bernoulli_ 0.25 {dtype} {size} dense", "state uint8 1 dense",
                f"normal_ 0 0.01 {dtype} {size},3 turned", f"uniform_ -1 1 {dtype} {size},2 turned"]))
        case(seed, *draws)
    (pathlib.Path(__file__).parent.parent / "fixtures" / "draws.txt").write_text("\n".join(lines) + "\n")


main()
