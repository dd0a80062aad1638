"""Gradients held against differences of the function's values."""

import torch


class GradcheckError(RuntimeError):
    """Says where a gradient is not what the function's values say."""


def gradcheck(func, inputs, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, nondet_tol=0.0,
              check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False,
              check_batched_forward_grad=False, check_forward_ad=False, check_backward_ad=True, fast_mode=False,
              masked=None):
    """Whether the gradients of `func` equal the central differences (f(x + eps) - f(x - eps)) / 2 eps.

    The inputs that want gradients should be float64, and not share memory. Every element is moved, in `fast_mode` too.
    A mismatch raises GradcheckError, or gives False where `raise_exception` is false.
    """
    inputs = (inputs,) if isinstance(inputs, torch.Tensor) else tuple(inputs)
    try:
        _check(func, inputs, eps, atol, rtol, nondet_tol)
    except GradcheckError:
        if raise_exception:
            raise
        return False
    return True


def gradgradcheck(func, inputs, grad_outputs=None, *, eps=1e-6, atol=1e-5, rtol=1e-3,
                  gen_non_contig_grad_outputs=False, raise_exception=True, nondet_tol=0.0, check_undefined_grad=True,
                  check_grad_dtypes=False, check_batched_grad=False, check_fwd_over_rev=False,
                  check_rev_over_rev=True, fast_mode=False, masked=False):
    """Whether the gradients of the gradients of `func` equal central differences of its gradients.

    `grad_outputs` weighs the outputs; where none are given they are drawn, uniform from -1 to 1.
    """
    inputs = (inputs,) if isinstance(inputs, torch.Tensor) else tuple(inputs)
    if grad_outputs is None:
        weights = tuple(
            torch.empty(output.shape, dtype=output.dtype).uniform_(-1, 1).requires_grad_()
            for output in _differentiable(func(*inputs)))
    else:
        weights = (grad_outputs,) if isinstance(grad_outputs, torch.Tensor) else tuple(grad_outputs)
    count = len(weights)

    def gradients(*arguments):
        arguments, weights = arguments[:-count], arguments[-count:]
        arguments = tuple(
            argument.requires_grad_() if isinstance(argument, torch.Tensor) and argument.is_leaf
            and argument.is_floating_point() and given.requires_grad else argument
            for argument, given in zip(arguments, inputs))
        wanted = [argument for argument in arguments if isinstance(argument, torch.Tensor) and argument.requires_grad]
        outputs = _differentiable(func(*arguments))
        return torch.autograd.grad(outputs, wanted, weights, create_graph=True, allow_unused=True)

    return gradcheck(gradients, inputs + weights, eps=eps, atol=atol, rtol=rtol, raise_exception=raise_exception,
                     nondet_tol=nondet_tol)


def _check(func, inputs, eps, atol, rtol, tolerance):
    moved = [(index, input) for index, input in enumerate(inputs)
             if isinstance(input, torch.Tensor) and input.requires_grad]
    if not moved:
        raise ValueError("gradcheck expects at least one input tensor to require gradient, but none of them have "
                         "requires_grad=True.")
    for index, input in moved:
        if any(stride == 0 and size > 1 for stride, size in zip(input.stride(), input.shape)):
            raise RuntimeError(
                f"The {index}th input has a dimension with stride 0. gradcheck only supports inputs that are "
                "non-overlapping to be able to compute the numerical gradients correctly. You should call .contiguous "
                "on the input before passing it to gradcheck.")
        input.retain_grad()
    outputs = _differentiable(func(*inputs))
    if not outputs:
        _check_constant(func, inputs, moved, eps)
        return
    numerical = [_numerical_jacobians(func, inputs, input, eps) for _, input in moved]
    for i, output in enumerate(outputs):
        analytical = _analytical_jacobians(output, [input for _, input in moved])
        again = _analytical_jacobians(output, [input for _, input in moved])
        for j, (by_gradient, by_difference) in enumerate(zip(analytical, numerical)):
            if not torch.allclose(by_gradient, by_difference[i], rtol, atol):
                raise GradcheckError(
                    f"Jacobian mismatch for output {i} with respect to input {j},\n"
                    f"numerical:{by_difference[i]}\nanalytical:{by_gradient}\n")
        for once, twice in zip(analytical, again):
            if (once - twice).abs().amax() > tolerance:
                raise GradcheckError(
                    "Backward is not reentrant, i.e., running backward with same input and grad_output multiple times "
                    "gives different values, although analytical gradient matches numerical gradient. The tolerance "
                    f"for nondeterminism was {tolerance}.")


def _check_constant(func, inputs, moved, eps):
    """Refuses outputs that want no gradient and yet change with an input."""
    for _, input in moved:
        for jacobian in _numerical_jacobians(func, inputs, input, eps, all_outputs=True):
            if not torch.all(jacobian == 0):
                raise GradcheckError("Numerical gradient for function expected to be zero")


def _tensors(outputs):
    outputs = (outputs,) if isinstance(outputs, torch.Tensor) else outputs
    return tuple(output for output in outputs if isinstance(output, torch.Tensor))


def _differentiable(outputs):
    return tuple(output for output in _tensors(outputs) if output.requires_grad)


def _numerical_jacobians(func, inputs, input, eps, all_outputs=False):
    """For each output, the differences by the elements of one input: a row for each element."""
    choose = _tensors if all_outputs else _differentiable
    values = input.data.view(-1) if input.is_contiguous() else None
    rows = []
    for number in range(input.numel()):
        place = number if values is not None else _place(input.shape, number)
        elements = input.data if values is None else values
        kept = elements[place].item()
        elements[place] = kept - eps
        below = [output.detach().clone() for output in choose(func(*inputs))]
        elements[place] = kept + eps
        above = [output.detach().clone() for output in choose(func(*inputs))]
        elements[place] = kept
        rows.append([(high - low).reshape(-1) / (2 * eps) for high, low in zip(above, below)])
    return [torch.stack(column) for column in zip(*rows)]


def _place(shape, number):
    """The indices of an element, from its number in row-major order."""
    indices = []
    for size in reversed(shape):
        indices.append(number % size)
        number //= size
    return tuple(reversed(indices))


def _analytical_jacobians(output, inputs):
    """For each input, the gradients of one output's elements: a column for each element."""
    columns = [[] for _ in inputs]
    for number in range(output.numel()):
        weights = torch.zeros_like(output)
        weights[_place(output.shape, number)] = 1
        gradients = torch.autograd.grad(output, inputs, weights, retain_graph=True, allow_unused=True)
        for column, gradient, input in zip(columns, gradients, inputs):
            column.append(torch.zeros(input.numel(), dtype=output.dtype) if gradient is None
                          else gradient.reshape(-1).clone())
    return [torch.stack(column, 1) for column in columns]
