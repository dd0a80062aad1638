#%% right
in_convolutions = 168 + 330 + 24
in_norms = 24
#%% right
block = Residual(3, 6, use_1x1conv=True, strides=2)
in_convolutions = sum(p.numel() for c in [block.conv1, block.conv2, block.conv3] for p in c.parameters())
in_norms = sum(p.numel() for p in block.parameters()) - in_convolutions
#%% right
in_convolutions, in_norms = 522, 2 * 2 * 6
#%% wrong
in_convolutions = 162 + 324 + 18
in_norms = 48
#%% wrong
in_convolutions = 168 + 330
in_norms = 24
#%% wrong
in_convolutions = 522
in_norms = 12
#%% wrong
in_convolutions = None
in_norms = None
#%% notAttempted
in_convolutions = ...  # all three
in_norms = ...         # both
