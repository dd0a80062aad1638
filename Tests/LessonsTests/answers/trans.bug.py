#%% right
def plan(channels, growth, convs):
    blocks = []
    for number, count in enumerate(convs):
        blocks.append((channels, channels + count * growth))
        channels = blocks[-1][1]
        if number < len(convs) - 1:
            channels //= 2
    return blocks
#%% right
def plan(channels, growth, convs):
    blocks = []
    for count in convs:
        wider = channels + count * growth
        blocks.append((channels, wider))
        channels = wider // 2
    return blocks
#%% right
def plan(channels, growth, convs):
    if not convs:
        return []
    wider = channels + convs[0] * growth
    return [[channels, wider]] + plan(wider // 2, growth, convs[1:])
#%% wrong plan_halves_the_input
def plan(channels, growth, convs):
    blocks = []
    for count in convs:
        blocks.append((channels, channels + count * growth))
        channels = channels // 2
    return blocks
#%% wrong plan_never_halves
def plan(channels, growth, convs):
    blocks = []
    for count in convs:
        blocks.append((channels, channels + count * growth))
        channels += count * growth
    return blocks
#%% wrong plan_halves_the_output
def plan(channels, growth, convs):
    blocks = []
    for number, count in enumerate(convs):
        wider = (channels + count * growth) // 2
        blocks.append((channels, wider))
        channels = wider
    return blocks
#%% failed NameError
def plan(channels, growth, convs):
    for count in convs:
        channels = unheard_of // 2
    return channels
#%% notAttempted
def plan(channels, growth, convs):
    """A list of (channels in, channels out), one pair for each block."""
    blocks = []
    for number, count in enumerate(convs):
        wider = channels + count * growth
        blocks.append((channels, wider))
        if number < len(convs) - 1:
            channels = channels // 2
    return blocks
