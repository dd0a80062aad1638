#%% right
convolutions, first_dense = 2572, 48120
#%% right
def count(*layers):
    return sum(p.numel() for layer in layers for p in layer.parameters())


convolutions = count(nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5))
first_dense = count(nn.Linear(400, 120))
#%% right
convolutions = 6 * 26 + 16 * 151
first_dense = 120 * 401
#%% wrong
convolutions = 2550
first_dense = 48120
#%% wrong
convolutions = 572
first_dense = 48120
#%% wrong
convolutions = 2572
first_dense = 48000
#%% wrong
convolutions, first_dense = None, "many"
#%% notAttempted
convolutions = ...
first_dense = ...
