#%% right
def framed(picture):
    result = picture.clone()
    result *= 0.5
    result[0], result[-1] = 1.0, 1.0
    result[:, 0], result[:, -1] = 1.0, 1.0
    return result
#%% right
def framed(picture):
    result = torch.ones(picture.shape)
    result[1:-1, 1:-1] = picture[1:-1, 1:-1] / 2
    return result
#%% right
def framed(picture):
    inside = torch.zeros_like(picture, dtype=torch.bool)
    inside[1:-1, 1:-1] = True
    return torch.where(inside, picture * 0.5, torch.tensor(1.0))
#%% wrong frame_shared
def framed(picture):
    result = picture.view(picture.shape)
    result *= 0.5
    result[0], result[-1] = 1.0, 1.0
    result[:, 0], result[:, -1] = 1.0, 1.0
    return result
#%% wrong frame_not_darker
def framed(picture):
    result = picture.clone()
    result[0], result[-1] = 1.0, 1.0
    result[:, 0], result[:, -1] = 1.0, 1.0
    return result
#%% wrong frame_one_side
def framed(picture):
    result = 0.5 * picture
    result[0] = result[-1] = 1.0
    result[:, 0] = 1.0
    return result
#%% failed NameError
def framed(picture):
    result = copy(picture)
    return result
#%% notAttempted
def framed(picture):
    """The picture at half its brightness, with a bright frame."""
    result = picture
    result *= 0.5
    result[0], result[-1] = 1.0, 1.0
    result[:, 0], result[:, -1] = 1.0, 1.0
    return result
