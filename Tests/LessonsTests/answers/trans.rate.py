#%% right
def transition(input_channels, rate=0.5):
    kept = int(rate * input_channels)
    if kept == 0:
        kept = 1
    return TransitionLayer(input_channels, kept)
#%% right
import math


def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, max(math.floor(input_channels * rate), 1))
#%% right
def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, int(input_channels * rate // 1) or 1)
#%% wrong rate_rounds_up
import math


def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, math.ceil(input_channels * rate))
#%% wrong rate_always_half
def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, max(1, input_channels // 2))
#%% wrong rate_takes_away
def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, max(1, input_channels - int(input_channels * rate)))
#%% wrong
def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels, input_channels)
#%% failed TypeError
def transition(input_channels, rate=0.5):
    return TransitionLayer(input_channels)
#%% notAttempted
def transition(input_channels, rate=0.5):
    """A transition layer that keeps `rate` of its channels."""
    ...  # your code here
