"""What goes with training: bounds on gradients, parameters as one vector."""

import torch


def _with_gradients(parameters):
    if isinstance(parameters, torch.Tensor):
        parameters = [parameters]
    return [parameter.grad for parameter in parameters if parameter.grad is not None]


def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """Scales all gradients so that their common norm is at most `max_norm`; returns the norm before."""
    gradients = _with_gradients(parameters)
    norm_type = float(norm_type)
    if not gradients:
        return torch.tensor(0.0)
    norms = torch.stack([torch.linalg.vector_norm(gradient, norm_type) for gradient in gradients])
    total = torch.linalg.vector_norm(norms, norm_type)
    if error_if_nonfinite and not torch.isfinite(total):
        raise RuntimeError(
            f"The total norm of order {norm_type} for gradients from `parameters` is non-finite, so it cannot be "
            "clipped. To disable this error and scale the gradients by the non-finite norm anyway, set "
            "`error_if_nonfinite=False`")
    scale = torch.clamp(float(max_norm) / (total + 1e-6), max=1.0)
    for gradient in gradients:
        gradient.mul_(scale)
    return total


def clip_grad_value_(parameters, clip_value, foreach=None):
    """Clamps every gradient between -clip_value and clip_value."""
    clip_value = float(clip_value)
    for gradient in _with_gradients(parameters):
        gradient.clamp_(min=-clip_value, max=clip_value)


def parameters_to_vector(parameters):
    """The elements of all parameters as one vector."""
    return torch.cat([parameter.view(-1) for parameter in parameters])


def vector_to_parameters(vec, parameters):
    """Spreads a vector over parameters."""
    start = 0
    for parameter in parameters:
        count = parameter.numel()
        parameter.data = vec[start:start + count].view_as(parameter).data
        start += count
