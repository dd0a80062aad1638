"""The functions of `torch.nn.functional` that are composed of operations, a file a family."""
