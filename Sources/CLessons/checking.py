"""What a check does in the language itself: it draws inputs, calls what is checked, and differentiates it.

The functions here run in a namespace of their own, with modules of their own: what a program does to its `torch`
does not reach them. Comparing results, and saying what is wrong, is not their business.
"""

import random

import torch
from torch.autograd import grad


def draw(generator, seed):
    """The positional arguments that a generator makes, the same ones from the same seed."""
    torch.manual_seed(seed)
    random.seed(seed)
    arguments = generator()
    return arguments if isinstance(arguments, tuple) else (arguments,)


def copy(value, to_double=False):
    """A copy that nothing done to it will spoil for others."""
    if isinstance(value, torch.Tensor):
        value = value.detach().clone()
        return value.double() if to_double and value.is_floating_point() else value
    if isinstance(value, tuple):
        return tuple([copy(item, to_double) for item in value])
    if isinstance(value, list):
        return [copy(item, to_double) for item in value]
    if isinstance(value, dict):
        return {key: copy(item, to_double) for key, item in value.items()}
    return value


def use(subject, probe, arguments, seed):
    """Calls the subject, or has the probe use it; either way from the same seed."""
    torch.manual_seed(seed)
    random.seed(seed)
    if probe is None:
        return subject(*arguments)
    return probe(subject, *arguments)


def call(subject, probe, arguments, seed):
    """What the subject makes of copies of the arguments."""
    return copy(use(subject, probe, copy(arguments), seed))


def tensors_in(value):
    """Every floating-point tensor of a result, in order."""
    if isinstance(value, torch.Tensor):
        return [value] if value.is_floating_point() else []
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (tuple, list)):
        return [tensor for item in value for tensor in tensors_in(item)]
    return []


def learnt_outputs(reference, probe, arguments, positions, seed):
    """Which of the reference's results depend on what is differentiated."""
    arguments, _ = leaves(arguments, positions)
    results = tensors_in(use(reference, probe, arguments, seed))
    return [index for index, result in enumerate(results) if result.requires_grad]


def leaves(arguments, positions):
    """The arguments in double precision, and those of them that gradients are wanted for."""
    arguments = list(copy(arguments, True))
    for position in positions:
        arguments[position] = arguments[position].requires_grad_()
    return tuple(arguments), [arguments[position] for position in positions]


def loss(results, outputs, seed):
    """One number from all results: a weighted sum, so that no gradient cancels another."""
    # Another seed than the inputs': weights equal to them would make the gradient of anything normalised vanish.
    torch.manual_seed(seed ^ 0x2545F491)
    total = torch.zeros((), dtype=torch.float64)
    for index, result in enumerate(results):
        weights = torch.randn(result.shape, dtype=torch.float64)
        if index in outputs:
            total = total + (result * weights).sum()
    return total


def gradients(subject, probe, arguments, positions, names, outputs, seed):
    """The gradients by name; zeros where the result does not depend on an argument at all."""
    arguments, wanted = leaves(arguments, positions)
    total = loss(tensors_in(use(subject, probe, arguments, seed)), outputs, seed)
    if not total.requires_grad:
        return {name: torch.zeros_like(leaf) for name, leaf in zip(names, wanted)}
    found = grad(total, wanted, allow_unused=True)
    return {
        name: torch.zeros_like(leaf) if gradient is None else gradient.detach()
        for name, leaf, gradient in zip(names, wanted, found)
    }


def slopes(subject, probe, arguments, positions, names, outputs, seed, step=1e-5):
    """The same by central differences: what the results really do when an argument moves a little."""
    arguments = copy(arguments, True)
    found = {}
    for name, position in zip(names, positions):
        flat = arguments[position].reshape(-1)
        slope = torch.zeros_like(flat)
        for index in range(flat.numel()):
            moved = []
            for sign in (1, -1):
                nudged = flat.clone()
                nudged[index] += sign * step
                changed = list(copy(arguments, True))
                changed[position] = nudged.reshape(arguments[position].shape)
                results = tensors_in(use(subject, probe, tuple(changed), seed))
                moved.append(loss(results, outputs, seed).item())
            slope[index] = (moved[0] - moved[1]) / (2 * step)
        found[name] = slope.reshape(arguments[position].shape)
    return found


def layers(module):
    """The parts that have weights of their own: the weights' names and sizes, the part's type, and the weights by name."""
    found = []
    for prefix, part in module.named_modules():
        own = list(part.named_parameters(recurse=False))
        if own:
            sizes = ", ".join([f"{name} {tuple(value.shape)}" for name, value in own])
            weights = [((prefix + "." if prefix else "") + name, value) for name, value in own]
            found.append((sizes, type(part).__name__, weights))
    return found


def weights(reference, building, seed):
    """The layers of a newly built module, with their weights."""
    torch.manual_seed(seed)
    return copy(layers(reference(*building)))


def build(subject, given, building, seed):
    """A newly built module with the reference's weights; or why they do not fit, and the layers that there are."""
    torch.manual_seed(seed)
    module = subject(*building)
    if not hasattr(module, "named_modules"):
        return {"complaint": "it is no `nn.Module`", "layers": []}
    taken = layers(module)
    mine = {name: value for _, _, weights in taken for name, value in weights}
    theirs = {name: value for _, _, weights in given for name, value in weights}
    if {name: list(p.shape) for name, p in mine.items()} == {name: list(p.shape) for name, p in theirs.items()}:
        pairs = [(mine[name], theirs[name]) for name in theirs]
    else:
        pairs, complaint = pair_layers(taken, given)
        if complaint:
            return {"complaint": complaint, "layers": [sizes for sizes, _, _ in taken]}
    with torch.no_grad():
        for parameter, value in pairs:
            parameter.copy_(value)
    return module


def pair_layers(taken, given):
    """The weights of two modules in pairs, whatever their layers are called and in whatever order they were made:
    the first layer with weights of some sizes belongs to the other's first. Else a sentence about what is left over."""
    pairs, lacking, spare = [], [], list(taken)
    for sizes, kind, weights in given:
        place = [index for index, layer in enumerate(spare) if layer[0] == sizes][:1]
        if place:
            pairs += [(mine, value) for (_, mine), (_, value) in zip(spare.pop(place[0])[2], weights)]
        else:
            lacking.append(f"{kind} with {sizes}")
    pieces = []
    if lacking:
        pieces.append("it lacks " + few(lacking))
    if spare:
        pieces.append("it has " + few([f"{kind} with {sizes}" for sizes, kind, _ in spare]) + ", which the reference has not")
    return pairs, "; ".join(pieces)


def few(descriptions):
    """The first descriptions in words."""
    rest = len(descriptions) - 2
    return " and ".join(descriptions[:2]) + (f" and {rest} more" if rest > 0 else "")


def count_parameters(subject, arguments):
    """How many numbers a module learns. As for `build`, what builds it may be the first part of a pair."""
    building = arguments[0] if arguments and isinstance(arguments[0], tuple) else arguments
    return sum([parameter.numel() for parameter in subject(*building).parameters() if parameter.requires_grad])
