"""Writes fixtures/promotion.txt: `torch.result_type` of two operands, a line `operand operand => dtype`.

An operand is `tensor:DTYPE`, `zero:DTYPE` (0-d), or `number:TYPE`.
"""

import pathlib

import torch

DTYPES = ["bool", "uint8", "int32", "int64", "float32", "float64"]
NUMBERS = {"bool": True, "int": 3, "float": 2.5}
operands = {f"tensor:{name}": torch.ones(2, dtype=getattr(torch, name)) for name in DTYPES}
operands |= {f"zero:{name}": torch.ones((), dtype=getattr(torch, name)) for name in DTYPES}
operands |= {f"number:{name}": value for name, value in NUMBERS.items()}

lines = []
for left, a in operands.items():
    for right, b in operands.items():
        lines.append(f"{left} {right} => {str(torch.result_type(a, b))[6:]}")
for left in DTYPES:
    for right in DTYPES:
        a, b = getattr(torch, left), getattr(torch, right)
        lines.append(f"can_cast:{left} {right} => {torch.can_cast(a, b)}")
        lines.append(f"promote:{left} {right} => {str(torch.promote_types(a, b))[6:]}")
(pathlib.Path(__file__).parent.parent / "fixtures" / "promotion.txt").write_text("\n".join(lines) + "\n")
