"""Gradients in the manner of TensorFlow, on PyTorch's engine: a tape records, and is asked for gradients.

    x = torch.tensor(3.0)
    with GradientTape() as tape:
        tape.watch(x)
        y = x * x
    tape.gradient(y, x)                    # tensor(6.)

The semantics are those of `tf.GradientTape` (https://www.tensorflow.org/api_docs/python/tf/GradientTape). The file is
plain PyTorch.
"""

import torch
from torch.autograd.graph import get_gradient_edge
from torch.nn import Parameter

# The tapes that record now, the innermost last.
_recording = []


class GradientTape:
    """Records what is computed within its `with` block from parameters and watched tensors.

    A tape gives gradients once, unless it is `persistent`. With `watch_accessed_variables` false, parameters too are
    only watched on request. Gradients that are asked for while a tape records are recorded themselves: tapes within
    tapes give gradients of higher order.
    """

    def __init__(self, persistent=False, watch_accessed_variables=True):
        self._persistent = persistent
        self._watches_parameters = watch_accessed_variables
        self._is_recording = False
        self._begin()

    def _begin(self):
        self._edges = {}
        self._watched = []
        self._lent = []
        self._spans = []
        self._is_used = False

    def __enter__(self):
        if self._is_recording:
            raise ValueError("Tape is still recording, This can happen if you try to re-enter an already-active tape.")
        self._start()
        return self

    def __exit__(self, kind, value, traceback):
        if self._is_recording:
            self._stop()

    def _start(self):
        self._is_recording = True
        self._spans.append([_next_number(), None])
        _recording.append(self)

    def _stop(self):
        self._is_recording = False
        self._spans[-1][1] = _next_number()
        _recording.remove(self)
        # Outside of the block a watched tensor is as it was.
        for tensor in self._lent:
            tensor.requires_grad_(False)
        self._lent = []

    def watch(self, tensor):
        """Records what is computed from a tensor, or from each of several, from now on."""
        for one in _flat(tensor):
            if not isinstance(one, torch.Tensor):
                raise ValueError(f"Passed in object {one} of type '{type(one).__name__}', not torch.Tensor")
            if not one.is_floating_point() or id(one) in self._edges:
                continue
            if not one.requires_grad:
                one.requires_grad_()
                if self._is_recording:
                    self._lent.append(one)
            self._watched.append(one)
            self._edges[id(one)] = get_gradient_edge(one)

    def stop_recording(self):
        """A `with` block within which nothing is recorded."""
        if not self._is_recording:
            raise ValueError("Tape is not recording.")
        if _recording != [self]:
            raise NotImplementedError("stop_recording while another tape records")
        return torch.no_grad()

    def reset(self):
        """Forgets all that was recorded; the tape goes on recording, if it does."""
        was_recording = self._is_recording
        if was_recording:
            self._stop()
        self._begin()
        if was_recording:
            self._start()

    def watched_variables(self):
        """The tensors that were watched on request, in order."""
        return tuple(self._watched)

    def gradient(self, target, sources, output_gradients=None, unconnected_gradients="none"):
        """The gradients of the sum of `target` by `sources`, in the sources' structure: a tensor, list, tuple or dict.

        `output_gradients` weighs the targets. A source that no target depends on has None, or zeros where
        `unconnected_gradients` is "zero".
        """
        if unconnected_gradients not in ("none", "zero"):
            raise ValueError(f"Unknown value for unconnected_gradients: {unconnected_gradients}")
        self._use()
        targets = _flat(target)
        weights = [None] * len(targets) if output_gradients is None else _flat(output_gradients)
        kept = [(one, torch.ones_like(one) if weight is None else weight)
                for one, weight in zip(targets, weights) if self._recorded(one)]
        results = iter(self._gradients(kept, _flat(sources), unconnected_gradients == "zero"))
        return _rebuilt(sources, results)

    def _use(self):
        if self._is_used:
            raise RuntimeError("A non-persistent GradientTape can only be used to compute one set of gradients (or "
                               "jacobians)")
        self._is_used = not self._persistent
        if not self._persistent and self._is_recording:
            self._stop()

    def _recorded(self, tensor):
        """Whether a tensor was computed while the tape recorded, or is a source itself."""
        if tensor.grad_fn is None:
            return tensor.requires_grad or id(tensor) in self._edges
        return self._holds(tensor.grad_fn)

    def _holds(self, node):
        """Whether a node of the graph was made while the tape recorded."""
        number = node._sequence_nr()
        return any(start <= number and (end is None or number < end) for start, end in self._spans)

    def _borders(self, tensors):
        """The nodes made while the tape did not record, where those that it holds first meet them."""
        nodes = [tensor.grad_fn for tensor in tensors if tensor.grad_fn is not None]
        seen, borders = set(nodes), []
        while nodes:
            for node, _ in nodes.pop().next_functions:
                if node is not None and node.next_functions and node not in seen:
                    seen.add(node)
                    (nodes if self._holds(node) else borders).append(node)
        return borders

    def _edge(self, source):
        """Where the gradient of a source is found; None where the tape does not watch it."""
        if id(source) in self._edges:
            return self._edges[id(source)]
        is_plain = source.grad_fn is None and not (isinstance(source, Parameter) and self._watches_parameters)
        return get_gradient_edge(source) if source.requires_grad and not is_plain else None

    def _gradients(self, targets, sources, fills):
        edges = [self._edge(source) for source in sources]
        wanted = [edge for edge in edges if edge is not None]
        found = [None] * len(wanted)
        targets = [(self._live(one), weight) for one, weight in targets]
        if wanted and targets:
            borders = self._borders([one for one, _ in targets])
            stops = [node.register_hook(lambda inner, outer: (None,) * len(inner)) for node in borders]
            found = torch.autograd.grad(
                [one for one, _ in targets], wanted, [weight for _, weight in targets], retain_graph=True,
                create_graph=bool(_recording) and torch.is_grad_enabled(), allow_unused=True)
            for stop in stops:
                stop.remove()
        found = iter(found)
        for source, edge in zip(sources, edges):
            gradient = None if edge is None else next(found)
            yield torch.zeros_like(source) if gradient is None and fills else gradient

    def _live(self, tensor):
        """A target that is itself a watched source wants gradients again."""
        return tensor if tensor.requires_grad else tensor.detach().requires_grad_()

    def jacobian(self, target, sources, unconnected_gradients="none"):
        """The derivatives of each element of `target`, of its shape and then each source's."""
        self._use()
        rows = []
        for number in range(target.numel()):
            weight = torch.zeros(target.numel(), dtype=target.dtype)
            weight[number] = 1
            pairs = [(target, weight.reshape(target.shape))] if self._recorded(target) else []
            rows.append(list(self._gradients(pairs, _flat(sources), unconnected_gradients == "zero")))
        columns = (
            None if column[0] is None else torch.stack(column).reshape(tuple(target.shape) + tuple(column[0].shape))
            for column in zip(*rows))
        return _rebuilt(sources, columns)

    def batch_jacobian(self, target, source, unconnected_gradients="none"):
        """For each example, the derivatives of its targets by its own source: (N, *target, *source)."""
        if target.shape[0] != source.shape[0]:
            raise ValueError(f"Need first dimension of target shape ({tuple(target.shape)}) and source shape "
                             f"({tuple(source.shape)}) to match.")
        self._use()
        rest = tuple(target.shape[1:])
        count = target[0].numel()
        rows = []
        for number in range(count):
            weight = torch.zeros(target.shape[0], count, dtype=target.dtype)
            weight[:, number] = 1
            pairs = [(target, weight.reshape(target.shape))] if self._recorded(target) else []
            rows.append(next(iter(self._gradients(pairs, [source], unconnected_gradients == "zero"))))
        if rows[0] is None:
            return None
        return torch.stack(rows, 1).reshape((target.shape[0],) + rest + tuple(source.shape[1:]))


def _next_number():
    """The number that the next node of the graph will at least have."""
    probe = torch.ones((), requires_grad=True)
    with torch.enable_grad():
        return (probe * 1).grad_fn._sequence_nr()


def _flat(structure):
    """The tensors of a nested structure, in order."""
    if isinstance(structure, dict):
        return [one for value in structure.values() for one in _flat(value)]
    if isinstance(structure, (list, tuple)):
        return [one for value in structure for one in _flat(value)]
    return [structure]


def _rebuilt(structure, values):
    """A structure of the same shape, made of values in order."""
    if isinstance(structure, dict):
        return {key: _rebuilt(value, values) for key, value in structure.items()}
    if isinstance(structure, (list, tuple)):
        return type(structure)([_rebuilt(value, values) for value in structure])
    return next(values)
