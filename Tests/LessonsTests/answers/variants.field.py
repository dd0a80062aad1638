#%% right
def receptive_field(layers):
    seen = 1
    for kernel, dilation in layers:
        seen += (kernel - 1) * dilation
    return seen
#%% right
def receptive_field(layers):
    if not layers:
        return 1
    kernel, dilation = layers[0]
    return receptive_field(layers[1:]) + dilation * kernel - dilation
#%% right
def receptive_field(layers):
    size = 200
    left = size
    for kernel, dilation in layers:
        left -= dilation * (kernel - 1)
    return size - left + 1
#%% wrong field_from_zero
def receptive_field(layers):
    return sum((kernel - 1) * dilation for kernel, dilation in layers)
#%% wrong field_no_dilation
def receptive_field(layers):
    return 1 + sum(kernel - 1 for kernel, dilation in layers)
#%% wrong field_kernels
def receptive_field(layers):
    return 1 + sum(kernel * dilation for kernel, dilation in layers)
#%% failed TypeError
def receptive_field(layers):
    return 1 + layers.kernel() if hasattr(layers, "kernel") else layers + 1
#%% notAttempted
def receptive_field(layers):
    """How many pixels in a row a stack of (kernel, dilation) layers sees."""
    ...  # your code here
