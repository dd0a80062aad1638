#%% right
def carry_over(source, target):
    given, names = source.state_dict(), []
    for name, value in target.state_dict().items():
        if name in given and given[name].shape == value.shape:
            value.copy_(given[name])
            names.append(name)
    return names
#%% right
def carry_over(source, target):
    given = source.state_dict()
    fitting = {name: given[name] for name, value in target.state_dict().items()
               if name in given and given[name].shape == value.shape}
    target.load_state_dict(fitting, strict=False)
    return list(fitting)
#%% right
def carry_over(source, target):
    shapes = {name: tuple(value.shape) for name, value in source.state_dict().items()}
    names = [name for name, value in target.state_dict().items() if shapes.get(name) == tuple(value.shape)]
    merged = {**target.state_dict(), **{name: source.state_dict()[name] for name in names}}
    target.load_state_dict(merged)
    return tuple(names)
#%% wrong carry_names_only
def carry_over(source, target):
    given, state = source.state_dict(), dict(target.state_dict())
    names = [name for name in state if name in given and given[name].shape == state[name].shape]
    for name in names:
        state[name] = given[name]
    return names
#%% wrong carry_backward
def carry_over(source, target):
    given, state = source.state_dict(), target.state_dict()
    names = [name for name in state if name in given and given[name].shape == state[name].shape]
    for name in names:
        given[name].copy_(state[name])
    return names
#%% wrong
def carry_over(source, target):
    given, names = dict(source.named_parameters()), []
    with torch.no_grad():
        for name, value in target.named_parameters():
            if name in given and given[name].shape == value.shape:
                value.copy_(given[name])
                names.append(name)
    return names
#%% failed RuntimeError
def carry_over(source, target):
    target.load_state_dict(source.state_dict())
    return list(target.state_dict())
#%% notAttempted
def carry_over(source, target):
    """Copies the numbers that fit to target; returns their names."""
    ...  # your code here
