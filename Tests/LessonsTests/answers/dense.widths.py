#%% right
def widths(input_channels, num_convs, growth):
    result = [input_channels]
    while len(result) <= num_convs:
        result.append(result[-1] + growth)
    return result
#%% right
def widths(input_channels, num_convs, growth):
    return list(range(input_channels, input_channels + num_convs * growth + 1, growth))
#%% right
def widths(input_channels, num_convs, growth):
    return tuple(input_channels + growth * torch.arange(num_convs + 1)[i].item() for i in range(num_convs + 1))
#%% wrong widths_no_output
def widths(input_channels, num_convs, growth):
    return [input_channels + i * growth for i in range(num_convs)]
#%% wrong widths_no_input
def widths(input_channels, num_convs, growth):
    return [i * growth for i in range(num_convs + 1)]
#%% wrong widths_constant
def widths(input_channels, num_convs, growth):
    return [input_channels] + [growth] * num_convs
#%% wrong
def widths(input_channels, num_convs, growth):
    return input_channels + num_convs * growth
#%% wrong
def widths(input_channels, num_convs, growth):
    return [input_channels + (i + 1) * growth for i in range(num_convs + 1)]
#%% notAttempted
def widths(input_channels, num_convs, growth):
    """The input channels of each layer, and the output's."""
    ...  # your code here
