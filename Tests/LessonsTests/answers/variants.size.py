#%% right
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    return stride * (size - 1) - padding - padding + output_padding + kernel
#%% right
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    layer = nn.ConvTranspose2d(1, 1, kernel, stride, padding, output_padding)
    return layer(torch.zeros(1, 1, size, size)).shape[-1]
#%% right
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    painted = set()
    for i in range(size):
        painted |= set(range(i * stride, i * stride + kernel))
    return max(painted) + 1 - 2 * padding + output_padding
#%% wrong size_adds_padding
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    return (size - 1) * stride + kernel + 2 * padding + output_padding
#%% wrong size_one_sided
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    return (size - 1) * stride + kernel - padding + output_padding
#%% wrong size_times_stride
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    return size * stride + kernel - 2 * padding + output_padding
#%% failed TypeError
def trans_size(size, kernel):
    return size + kernel - 1
#%% notAttempted
def trans_size(size, kernel, stride=1, padding=0, output_padding=0):
    """The height of what a transposed convolution returns."""
    ...  # your code here
