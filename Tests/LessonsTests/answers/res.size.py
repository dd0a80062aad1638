#%% right
def out_size(size, kernel, padding=0, stride=1):
    return (size + 2 * padding - kernel + stride) // stride
#%% right
def out_size(size, kernel, padding=0, stride=1):
    positions, left = 0, -padding
    while left + kernel <= size + padding:
        positions, left = positions + 1, left + stride
    return positions
#%% right
def out_size(size, kernel, padding=0, stride=1):
    return len(range(-padding, size + padding - kernel + 1, stride))
#%% right
out_size = lambda size, kernel, padding=0, stride=1: int((size + 2 * padding - kernel) / stride) + 1
#%% wrong size_one_sided
def out_size(size, kernel, padding=0, stride=1):
    return 1 + (size - kernel + padding) // stride
#%% wrong size_steps
def out_size(size, kernel, padding=0, stride=1):
    return (size - kernel + 2 * padding) // stride
#%% wrong size_fraction
def out_size(size, kernel, padding=0, stride=1):
    return (size - kernel + 2 * padding) / stride + 1
#%% wrong
def out_size(size, kernel, padding=0, stride=1):
    return size // stride
#%% failed ZeroDivisionError
def out_size(size, kernel, padding=0, stride=1):
    return (size - kernel) // padding + 1
#%% failed TypeError
def out_size(size, kernel):
    return size - kernel + 1
#%% notAttempted
def out_size(size, kernel, padding=0, stride=1):
    """The height (or width) of what a convolution returns."""
    ...  # your code here
