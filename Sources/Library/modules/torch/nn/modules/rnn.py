"""Recurrent layers: RNN (Elman 1990), LSTM (Hochreiter and Schmidhuber 1997) and GRU (Cho et al. 2014)."""

import math
import torch
from torch import _C
from torch.nn import functional as F, init
from torch.nn.modules.module import Module
from torch.nn.parameter import Parameter
from torch.nn.utils.rnn import PackedSequence


def _tanh_step(gates, state, weight, bias, _):
    return (torch.tanh(gates + F.linear(state[0], weight, bias)),)


def _relu_step(gates, state, weight, bias, _):
    return (torch.relu(gates + F.linear(state[0], weight, bias)),)


def _lstm_step(gates, state, weight, bias, projection):
    hidden, cell = state
    update, forget, fresh, output = (F.linear(hidden, weight, bias) + gates).chunk(4, 1)
    cell = torch.sigmoid(forget) * cell + torch.sigmoid(update) * torch.tanh(fresh)
    hidden = torch.sigmoid(output) * torch.tanh(cell)
    return (hidden if projection is None else F.linear(hidden, projection)), cell


def _gru_step(gates, state, weight, bias, _):
    hidden, = state
    from_input, from_hidden = gates.chunk(3, 1), F.linear(hidden, weight, bias).chunk(3, 1)
    reset = torch.sigmoid(from_hidden[0] + from_input[0])
    update = torch.sigmoid(from_hidden[1] + from_input[1])
    fresh = torch.tanh(from_input[2] + from_hidden[2] * reset)
    return ((hidden - fresh) * update + fresh,)


# How many gates each kind of layer has, and how it takes a step.
_KINDS = {"RNN_TANH": (1, _tanh_step), "RNN_RELU": (1, _relu_step), "LSTM": (4, _lstm_step), "GRU": (3, _gru_step)}


class RNNBase(Module):
    """Layers that go through a sequence step by step, each with a state; `mode` says of what kind."""

    def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, proj_size=0, device=None, dtype=None):
        super().__init__()
        if not isinstance(dropout, (int, float)) or not 0 <= dropout <= 1 or isinstance(dropout, bool):
            raise ValueError("dropout should be a number in range [0, 1] representing the probability of an element "
                             "being zeroed")
        if not isinstance(hidden_size, int):
            raise TypeError(f"hidden_size should be of type int, got: {type(hidden_size).__name__}")
        if hidden_size <= 0:
            raise ValueError("hidden_size must be greater than zero")
        if num_layers <= 0:
            raise ValueError("num_layers must be greater than zero")
        if proj_size < 0:
            raise ValueError("proj_size should be a positive integer or zero to disable projections")
        if proj_size >= hidden_size:
            raise ValueError("proj_size has to be smaller than hidden_size")
        self.mode = mode
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.bias = bias
        self.batch_first = batch_first
        self.dropout = float(dropout)
        self.bidirectional = bidirectional
        self.proj_size = proj_size
        rows = _KINDS[mode][0] * hidden_size
        output_size = proj_size or hidden_size
        self._flat_weights_names = []
        for layer in range(num_layers):
            inputs = input_size if layer == 0 else output_size * (2 if bidirectional else 1)
            for direction in ["", "_reverse"] if bidirectional else [""]:
                shapes = {"weight_ih": (rows, inputs), "weight_hh": (rows, output_size)}
                if bias:
                    shapes.update(bias_ih=(rows,), bias_hh=(rows,))
                if proj_size > 0:
                    shapes["weight_hr"] = (proj_size, hidden_size)
                for name, shape in shapes.items():
                    name = f"{name}_l{layer}{direction}"
                    setattr(self, name, Parameter(torch.empty(shape, dtype=dtype)))
                    self._flat_weights_names.append(name)
        self.reset_parameters()

    def reset_parameters(self):
        """Draws new parameters, uniform within 1/sqrt(hidden_size)."""
        bound = 1.0 / math.sqrt(self.hidden_size)
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def flatten_parameters(self):
        """Does nothing: there is no other layout of the weights."""

    @property
    def all_weights(self):
        """The parameters, a list for each layer and direction."""
        weights = [getattr(self, name) for name in self._flat_weights_names]
        count = len(weights) // (self.num_layers * (2 if self.bidirectional else 1))
        return [weights[i:i + count] for i in range(0, len(weights), count)]

    def _state_sizes(self):
        return [self.proj_size or self.hidden_size]

    def _initial(self, hx, input, batch):
        """The states to begin with, zeros where none are given: each of shape (layers · directions, batch, size)."""
        count = self.num_layers * (2 if self.bidirectional else 1)
        wanted = [(count, batch, size) for size in self._state_sizes()]
        if hx is None:
            return [torch.zeros(shape, dtype=input.dtype) for shape in wanted]
        states = list(hx) if self.mode == "LSTM" else [hx]
        for index, (state, shape) in enumerate(zip(states, wanted)):
            if tuple(state.shape) != shape:
                name = f"hidden[{index}]" if self.mode == "LSTM" else "hidden"
                raise RuntimeError(f"Expected {name} size {shape}, got {list(state.shape)}")
        return states

    def forward(self, input, hx=None):
        if isinstance(input, PackedSequence):
            return self._forward_packed(input, hx)
        if input.dim() not in (2, 3):
            name = "RNN" if self.mode.startswith("RNN") else self.mode
            raise ValueError(f"{name}: Expected input to be 2D or 3D, got {input.dim()}D instead")
        self._check_dimensions(input, hx)
        is_batched = input.dim() == 3
        batch_dim = 0 if self.batch_first else 1
        if not is_batched:
            input = input.unsqueeze(batch_dim)
            if hx is not None:
                hx = tuple(state.unsqueeze(1) for state in hx) if self.mode == "LSTM" else hx.unsqueeze(1)
        if input.size(-1) != self.input_size:
            raise RuntimeError(f"input.size(-1) must be equal to input_size. Expected {self.input_size}, got "
                               f"{input.size(-1)}")
        states = self._initial(hx, input, input.size(batch_dim))
        steps = input.transpose(0, 1) if self.batch_first else input
        output, states = self._run(steps, [steps.size(1)] * steps.size(0), states)
        if self.batch_first:
            output = _C._name_node(output.transpose(0, 1), "TransposeBackward1")
        if not is_batched:
            output, states = output.squeeze(batch_dim), [state.squeeze(1) for state in states]
        return output, self._final(states)

    def _check_dimensions(self, input, hx):
        if hx is None:
            return
        states = hx if self.mode == "LSTM" else (hx,)
        if all(state.dim() == input.dim() for state in states):
            return
        kind = "batched 3-D" if input.dim() == 3 else "unbatched 2-D"
        if self.mode == "LSTM":
            raise RuntimeError(f"For {kind} input, hx and cx should also be {input.dim()}-D but got "
                               f"({hx[0].dim()}-D, {hx[1].dim()}-D) tensors")
        raise RuntimeError(f"For {kind} input, hx should also be {input.dim()}-D but got {hx.dim()}-D tensor")

    def _forward_packed(self, packed, hx):
        sizes = packed.batch_sizes.tolist()
        states = self._initial(hx, packed.data, sizes[0])
        if hx is not None and packed.sorted_indices is not None:
            states = [state.index_select(1, packed.sorted_indices) for state in states]
        data, states = self._run(packed.data, sizes, states)
        if packed.unsorted_indices is not None:
            states = [state.index_select(1, packed.unsorted_indices) for state in states]
        output = PackedSequence(data, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices)
        return output, self._final(states)

    def _final(self, states):
        return tuple(states) if self.mode == "LSTM" else states[0]

    def _run(self, input, batch_sizes, states):
        """All layers over a sequence: (steps, batch, features), or packed, with the batch size of each step."""
        directions = 2 if self.bidirectional else 1
        finals = []
        for layer in range(self.num_layers):
            outputs = []
            for direction in range(directions):
                place = layer * directions + direction
                output, final = self._run_direction(
                    input, batch_sizes, [state[place] for state in states], self.all_weights[place], direction == 1)
                outputs.append(output)
                finals.append(final)
            input = torch.cat(outputs, -1) if directions == 2 else outputs[0]
            if self.dropout > 0 and layer < self.num_layers - 1:
                input = F.dropout(input, self.dropout, self.training)
        return input, [torch.stack(column) for column in zip(*finals)]

    def _run_direction(self, input, batch_sizes, state, weights, is_reversed):
        """One layer in one direction; where the sequences are packed, those that have ended keep their state."""
        step = _KINDS[self.mode][1]
        weights = list(weights)
        projection = weights.pop() if self.proj_size > 0 else None
        input_weight, hidden_weight = weights[:2]
        input_bias, hidden_bias = weights[2:] if self.bias else (None, None)
        gates = F.linear(input, input_weight, input_bias)
        is_packed = input.dim() == 2
        rows = gates.split(batch_sizes) if is_packed else gates.unbind(0)
        outputs = []
        for index in reversed(range(len(rows))) if is_reversed else range(len(rows)):
            count = batch_sizes[index]
            running = tuple(part[:count] for part in state) if is_packed else state
            running = step(rows[index], running, hidden_weight, hidden_bias, projection)
            outputs.append(running[0])
            if is_packed:
                running = tuple(torch.cat([new, old[count:]]) for new, old in zip(running, state))
            state = running
        if is_reversed:
            outputs.reverse()
        return (torch.cat(outputs) if is_packed else torch.stack(outputs)), state

    def extra_repr(self):
        text = f"{self.input_size}, {self.hidden_size}"
        for name, usual in [("proj_size", 0), ("num_layers", 1), ("bias", True), ("batch_first", False),
                            ("dropout", 0), ("bidirectional", False)]:
            value = getattr(self, name)
            if value != usual:
                text += f", {name}={value}"
        return text


class RNN(RNNBase):
    """h ← tanh(W x + b + U h + c), or with relu in place of tanh.

    Input (L, N, input_size), or (N, L, input_size) with `batch_first`. Returns the outputs of all steps, (L, N,
    directions · hidden_size), and the last states, (layers · directions, N, hidden_size).
    """

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity="tanh", bias=True, batch_first=False,
                 dropout=0.0, bidirectional=False, device=None, dtype=None):
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
        super().__init__("RNN_" + nonlinearity.upper(), input_size, hidden_size, num_layers, bias, batch_first,
                         dropout, bidirectional, dtype=dtype)
        self.nonlinearity = nonlinearity


class LSTM(RNNBase):
    """A recurrent layer with a memory cell, which gates open and close; the state is a pair (h, c)."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, proj_size=0, device=None, dtype=None):
        super().__init__("LSTM", input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional,
                         proj_size, dtype=dtype)

    def _state_sizes(self):
        return [self.proj_size or self.hidden_size, self.hidden_size]


class GRU(RNNBase):
    """A recurrent layer whose gates say how much of the state to keep."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, device=None, dtype=None):
        super().__init__("GRU", input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional,
                         dtype=dtype)


class RNNCellBase(Module):
    """A single step of a recurrent layer."""

    def __init__(self, input_size, hidden_size, bias, num_chunks, device=None, dtype=None):
        super().__init__()
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.bias = bias
        rows = num_chunks * hidden_size
        self.weight_ih = Parameter(torch.empty((rows, input_size), dtype=dtype))
        self.weight_hh = Parameter(torch.empty((rows, hidden_size), dtype=dtype))
        if bias:
            self.bias_ih = Parameter(torch.empty(rows, dtype=dtype))
            self.bias_hh = Parameter(torch.empty(rows, dtype=dtype))
        else:
            self.register_parameter("bias_ih", None)
            self.register_parameter("bias_hh", None)
        self.reset_parameters()

    def reset_parameters(self):
        """Draws new parameters, uniform within 1/sqrt(hidden_size)."""
        bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def _step(self, step, input, state):
        """One step from (N, input_size) or (input_size), and the states of N rows or one; zeros where there are none."""
        if input.dim() not in (1, 2):
            raise ValueError(f"{self._get_name()}: Expected input to be 1D or 2D, got {input.dim()}D instead")
        rows = input if input.dim() == 2 else input.unsqueeze(0)
        if state is None:
            zeros = torch.zeros(rows.size(0), self.hidden_size, dtype=input.dtype)
            state = (zeros, zeros) if step is _lstm_step else (zeros,)
        elif input.dim() == 1:
            state = tuple(part.unsqueeze(0) for part in state)
        if rows.size(1) != self.input_size:
            raise RuntimeError(f"input has inconsistent input_size: got {rows.size(1)} expected {self.input_size}")
        state = step(F.linear(rows, self.weight_ih, self.bias_ih), state, self.weight_hh, self.bias_hh, None)
        return state if input.dim() == 2 else tuple(part.squeeze(0) for part in state)

    def extra_repr(self):
        text = f"{self.input_size}, {self.hidden_size}"
        if self.bias is not True:
            text += f", bias={self.bias}"
        if getattr(self, "nonlinearity", "tanh") != "tanh":
            text += f", nonlinearity={self.nonlinearity}"
        return text


class RNNCell(RNNCellBase):
    """One step of an RNN: (N, input_size) and (N, hidden_size) to (N, hidden_size)."""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, num_chunks=1, dtype=dtype)
        self.nonlinearity = nonlinearity

    def forward(self, input, hx=None):
        if self.nonlinearity not in ("tanh", "relu"):
            raise RuntimeError(f"Unknown nonlinearity: {self.nonlinearity}")
        step = _tanh_step if self.nonlinearity == "tanh" else _relu_step
        return self._step(step, input, None if hx is None else (hx,))[0]


class LSTMCell(RNNCellBase):
    """One step of an LSTM: (N, input_size) and a pair (h, c) to the next pair."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, num_chunks=4, dtype=dtype)

    def forward(self, input, hx=None):
        return self._step(_lstm_step, input, hx)


class GRUCell(RNNCellBase):
    """One step of a GRU: (N, input_size) and (N, hidden_size) to (N, hidden_size)."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, num_chunks=3, dtype=dtype)

    def forward(self, input, hx=None):
        return self._step(_gru_step, input, None if hx is None else (hx,))[0]
