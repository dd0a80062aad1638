#%% right
def dilate(K, dilation):
    h, w = K.shape
    spread = torch.zeros((h - 1) * dilation + 1, (w - 1) * dilation + 1)
    for i in range(h):
        for j in range(w):
            spread[i * dilation, j * dilation] = K[i, j]
    return spread
#%% right
def dilate(K, dilation):
    h, w = K.shape
    padded = torch.zeros(h, dilation, w, dilation)
    padded[:, 0, :, 0] = K
    return padded.reshape(h * dilation, w * dilation)[:(h - 1) * dilation + 1, :(w - 1) * dilation + 1]
#%% right
def dilate(K, dilation):
    dot = torch.zeros(dilation, dilation)
    dot[0, 0] = 1
    cut = dilation - 1
    spread = torch.kron(K, dot)
    return spread[:spread.shape[0] - cut, :spread.shape[1] - cut]
#%% wrong dilate_one_too_many
def dilate(K, dilation):
    step = dilation + 1
    spread = torch.zeros(step * (K.shape[0] - 1) + 1, step * (K.shape[1] - 1) + 1)
    spread[::step, ::step] = K
    return spread
#%% wrong dilate_zeros_outside
def dilate(K, dilation):
    spread = torch.zeros(dilation * K.shape[0], dilation * K.shape[1])
    spread[::dilation, ::dilation] = K
    return spread
#%% wrong dilate_repeated
def dilate(K, dilation):
    return K.repeat_interleave(dilation, dim=0).repeat_interleave(dilation, dim=1)
#%% failed RuntimeError
def dilate(K, dilation):
    spread = torch.zeros(dilation * K.shape[0] + 9, dilation * K.shape[1] + 9)
    spread[::dilation, ::dilation] = K
    return spread
#%% notAttempted
def dilate(K, dilation):
    """The kernel K, (h, w), with dilation - 1 zeros between its weights."""
    ...  # your code here
