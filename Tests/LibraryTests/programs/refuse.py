import pickle
import torch

for name in ["command.pt", "module.pt"]:
    try:
        torch.load(name)
    except pickle.UnpicklingError as error:
        print(name, type(error).__name__, str(error).startswith("Weights only load failed."))

for name in ["truncated.pt", "missing.pt", "."]:
    try:
        torch.load(name)
    except (RuntimeError, OSError) as error:
        print(name, type(error).__name__, error if isinstance(error, OSError) else "")

for place in ["missing/x.pt"]:
    try:
        torch.save(torch.ones(1), place)
    except RuntimeError as error:
        print(error)
