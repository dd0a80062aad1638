# What Etude lacks says so; where PyTorch has it, the program is one that both refuse.
import torch

for name in ("no_such_function", "arrange"):
    try:
        getattr(torch, name)
    except AttributeError as error:
        print(error)
