"""Jacobians, Hessians, and their products with vectors."""

import torch


def _as_tuple(value, name, function):
    """A tensor or a tuple of tensors as a tuple, and whether it was one."""
    if isinstance(value, torch.Tensor):
        return False, (value,)
    if not isinstance(value, tuple):
        raise TypeError(f"The {name} given to {function} must be either a Tensor or a tuple of Tensors but the given "
                        f"{name} has type {type(value)}.")
    for index, tensor in enumerate(value):
        if not isinstance(tensor, torch.Tensor):
            raise TypeError(f"The {name} given to {function} must be either a Tensor or a tuple of Tensors but the "
                            f"value at index {index} has type {type(tensor)}.")
    return True, value


def _fresh(inputs, create_graph):
    """The inputs apart from the caller's graph, or views of them within it."""
    return tuple(
        input.view_as(input) if create_graph and input.requires_grad
        else input.detach().requires_grad_(input.is_floating_point())
        for input in inputs)


def _finished(results, create_graph):
    return results if create_graph else tuple(result.detach() for result in results)


def _unwrapped(results, was_tuple):
    return results if was_tuple else results[0]


def _call(func, inputs, name, function):
    return _as_tuple(func(*inputs), name, function)


def _check_scalar(outputs, was_tuple, function):
    if was_tuple or not isinstance(outputs[0], torch.Tensor):
        raise RuntimeError(f"The function given to {function} should return a single Tensor")
    if outputs[0].numel() != 1:
        raise RuntimeError(f"The Tensor returned by the function given to {function} should contain a single element")


def _check_vectors(vectors, others, was_tuple, others_were_tuple):
    if len(vectors) != len(others):
        if was_tuple:
            raise RuntimeError(f"v is a tuple of invalid length: should be {len(others)} but got {len(vectors)}.")
        raise RuntimeError("The given v should contain a single Tensor.")
    for index, (vector, other) in enumerate(zip(vectors, others)):
        if vector.shape != other.shape:
            place = f"Entry {index} in " if others_were_tuple or was_tuple else ""
            raise RuntimeError(
                f"{place}v has invalid size: should be {other.shape} but got {vector.shape}.")


def _vectors(v, others, others_were_tuple, function):
    """The vectors, checked against what they multiply; a one where that is a single element."""
    if v is None:
        if len(others) != 1 or others[0].numel() != 1:
            raise RuntimeError("The vector v can only be None if the user-provided function returns a single Tensor "
                               "with a single element." if function == "vjp" else
                               "The vector v can only be None if the input to the user-provided function is a single "
                               "Tensor with a single element.")
        return (torch.ones_like(others[0]),)
    was_tuple, vectors = _as_tuple(v, "v", function)
    _check_vectors(vectors, others, was_tuple, others_were_tuple)
    return vectors


def _gradients(outputs, inputs, weights, create_graph, strict, message):
    """The gradients, zeros where there are none, which `strict` forbids."""
    wanted = [output for output in outputs if output.requires_grad]
    weights = [weight for output, weight in zip(outputs, weights) if output.requires_grad]
    if wanted:
        gradients = torch.autograd.grad(
            wanted, inputs, weights, retain_graph=True, create_graph=create_graph, allow_unused=True)
    else:
        gradients = (None,) * len(inputs)
    for index, gradient in enumerate(gradients):
        if gradient is None and strict:
            raise RuntimeError(message.format(index))
    return tuple(
        torch.zeros_like(input) if gradient is None else gradient for input, gradient in zip(inputs, gradients))


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """The outputs of `func`, and vᵀJ: a vector for each input. `v` has the sizes of the outputs."""
    with torch.enable_grad():
        was_tuple, inputs = _as_tuple(inputs, "inputs", "vjp")
        inputs = _fresh(inputs, create_graph)
        outputs_were_tuple, outputs = _call(func, inputs, "outputs of the user-provided function", "vjp")
        vectors = _vectors(v, outputs, outputs_were_tuple, "vjp")
        products = _gradients(
            outputs, inputs, vectors, create_graph, strict,
            "The output of the user-provided function is independent of input {}. This is not allowed in strict mode.")
    return (_unwrapped(_finished(outputs, create_graph), outputs_were_tuple),
            _unwrapped(_finished(products, create_graph), was_tuple))


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """The outputs of `func`, and Jv: a vector for each output. `v` has the sizes of the inputs.

    Two backward passes: vᵀJ is linear in its v, and the gradient of that is the other product.
    """
    with torch.enable_grad():
        _, inputs = _as_tuple(inputs, "inputs", "jvp")
        inputs = _fresh(inputs, create_graph)
        vectors = _vectors(v, inputs, len(inputs) > 1, "jvp")
        were_tuple, outputs = _call(func, inputs, "outputs of the user-provided function", "jvp")
        dummies = tuple(torch.zeros_like(output, requires_grad=True) for output in outputs)
        rows = _gradients(
            outputs, inputs, dummies, True, strict,
            "The output of the user-provided function is independent of input {}. This is not allowed in strict mode.")
        products = _gradients(
            rows, dummies, vectors, create_graph, strict,
            "The Jacobian of the user-provided function is independent of input {}. This is not allowed in strict "
            "mode.")
    return (_unwrapped(_finished(outputs, create_graph), were_tuple),
            _unwrapped(_finished(products, create_graph), were_tuple))


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
    """The derivatives of the outputs by the inputs, of the outputs' shape and then the inputs'.

    A tuple of outputs makes a tuple of Jacobians, a tuple of inputs tuples within it.
    """
    if strategy not in ("forward-mode", "reverse-mode"):
        raise AssertionError('Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function '
                             'has more outputs than inputs, "forward-mode" tends to be more performant. Otherwise, '
                             'prefer to use "reverse-mode".')
    with torch.enable_grad():
        was_tuple, inputs = _as_tuple(inputs, "inputs", "jacobian")
        inputs = _fresh(inputs, create_graph)
        were_tuple, outputs = _call(func, inputs, "outputs of the user-provided function", "jacobian")
        rows = [_jacobian_of(index, output, inputs, create_graph, strict) for index, output in enumerate(outputs)]
    rows = tuple(_unwrapped(_finished(row, create_graph), was_tuple) for row in rows)
    return _unwrapped(rows, were_tuple)


def _jacobian_of(number, output, inputs, create_graph, strict):
    """The derivatives of one output by each input."""
    message = (f"Output {number} of the user-provided function is independent of input {{}}. This is not allowed in "
               "strict mode.")
    if strict and not output.requires_grad:
        raise RuntimeError(f"Output {number} of the user-provided function does not require gradients. The outputs "
                           "must be computed in a differentiable manner from the input when running in strict mode.")
    rows = [_gradients((element,), inputs, (torch.ones_like(element),), create_graph, strict, message)
            for element in output.reshape(-1)]
    if not rows:
        return tuple(input.new_zeros(tuple(output.shape) + tuple(input.shape)) for input in inputs)
    return tuple(
        torch.stack(column).view(tuple(output.shape) + tuple(input.shape)) for column, input in zip(zip(*rows), inputs))


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
    """The second derivatives of a function with a single element as output."""
    was_tuple, inputs = _as_tuple(inputs, "inputs", "hessian")

    def gradient(*arguments):
        outputs_were_tuple, outputs = _call(func, arguments, "outputs of the user-provided function", "jacobian")
        _check_scalar(outputs, outputs_were_tuple, "hessian")
        return jacobian(lambda *again: func(*again).reshape(()), arguments, create_graph=True, strict=strict)

    result = jacobian(gradient, inputs, create_graph=create_graph, strict=strict)
    return result if was_tuple else result[0][0]


def vhp(func, inputs, v=None, create_graph=False, strict=False):
    """The output of `func`, and vᵀH: a vector for each input."""
    with torch.enable_grad():
        was_tuple, inputs = _as_tuple(inputs, "inputs", "vhp")
        inputs = _fresh(inputs, create_graph)
        vectors = _vectors(v, inputs, was_tuple, "vhp")
        outputs_were_tuple, outputs = _call(func, inputs, "outputs of the user-provided function", "vhp")
        _check_scalar(outputs, outputs_were_tuple, "vhp")
        slopes = _gradients(
            outputs, inputs, tuple(torch.ones_like(output) for output in outputs), True, strict,
            "The output of the user-provided function is independent of input {}. This is not allowed in strict mode.")
        products = _gradients(
            slopes, inputs, vectors, create_graph, strict,
            "The Jacobian of the user-provided function is independent of input {}. This is not allowed in strict "
            "mode.")
    return (_finished(outputs, create_graph)[0], _unwrapped(_finished(products, create_graph), was_tuple))


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """The output of `func`, and Hv: a vector for each input. H being symmetric, it is `vhp` in value."""
    return vhp(func, inputs, v, create_graph, strict)
