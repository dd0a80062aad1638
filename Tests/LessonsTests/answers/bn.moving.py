#%% right
def update(moving, batch, momentum=0.9):
    return moving + (1 - momentum) * (batch - moving)
#%% right
def update(moving, batch, momentum=0.9):
    return batch * (1 - momentum) + momentum * moving
#%% right
def update(old, new, share=0.9):
    return torch.lerp(new, old, share)
#%% wrong moved_reversed
def update(moving, batch, momentum=0.9):
    return (1 - momentum) * moving + momentum * batch
#%% wrong moved_too_far
def update(moving, batch, momentum=0.9):
    return momentum * moving + batch
#%% wrong moved_halfway
def update(moving, batch, momentum=0.9):
    return (moving + batch) / 2
#%% wrong
def update(moving, batch, momentum=0.9):
    return 0.9 * moving + 0.1 * batch
