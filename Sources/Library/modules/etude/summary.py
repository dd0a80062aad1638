"""What a network is made of, as a table."""

import torch


def summary(net, input):
    """Prints a table of a network's modules: what each of them is, the shape of its output, and how much it learns.

    `input` is a tensor, or the shape of one, such as `(1, 1, 28, 28)`. The network computes once, in evaluation mode, without
    gradients; it is left as it was. A module that is used twice is counted once in the sums.
    """
    shapes = _shapes(net, input)
    rows = [("module", "type", "output", "parameters")]
    for name, module in net.named_modules():
        depth = name.count(".") + 1 if name else 0
        label = "  " * depth + (name.rpartition(".")[2] or type(net).__name__)
        own = sum(parameter.numel() for parameter in module.parameters(recurse=False))
        shape = " × ".join(map(str, shapes[module])) if module in shapes else "—"
        rows.append((label, type(module).__name__, shape, f"{own:,}" if own else ""))
    _print_table(rows)
    learnt = sum(parameter.numel() for parameter in net.parameters() if parameter.requires_grad)
    fixed = sum(parameter.numel() for parameter in net.parameters()) - learnt
    state = [tensor for tensor in list(net.parameters()) + list(net.buffers())]
    size = sum(tensor.numel() * tensor.element_size() for tensor in state)
    print(f"{learnt:,} parameters to learn" + (f", {fixed:,} fixed" if fixed else "") + f"; {_size(size)} in all")


def run_quietly(net, inputs):
    """The output of a network in evaluation mode; the mode is left as it was."""
    modes = {module: module.training for module in net.modules()}
    net.eval()
    try:
        return net(inputs)
    finally:
        for module, mode in modes.items():
            module.training = mode


def example(net, input):
    """A tensor to put in: the one that was given, or zeros of the shape."""
    if isinstance(input, torch.Tensor):
        return input
    dtype = next((p.dtype for p in net.parameters() if p.is_floating_point()), torch.get_default_dtype())
    return torch.zeros(tuple(input), dtype=dtype)


def _shapes(net, input):
    """The shape of what each module put out last."""
    shapes = {}

    def remember(module, inputs, output):
        if isinstance(output, torch.Tensor):
            shapes[module] = tuple(output.shape)

    handles = [module.register_forward_hook(remember) for module in net.modules()]
    try:
        with torch.no_grad():
            run_quietly(net, example(net, input))
    finally:
        for handle in handles:
            handle.remove()
    return shapes


def _print_table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for number, row in enumerate(rows):
        cells = [text.ljust(width) for text, width in zip(row[:3], widths)] + [row[3].rjust(widths[3])]
        print("  ".join(cells).rstrip())
        if number == 0:
            print("  ".join("─" * width for width in widths))


def _size(count):
    for unit in ["B", "kB", "MB"]:
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
