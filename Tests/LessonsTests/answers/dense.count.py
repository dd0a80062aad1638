#%% right
first_layer, second_layer = 286, 1206
#%% right
first_layer, second_layer = [sum(p.numel() for p in layer.parameters()) for layer in DenseBlock(2, 3, 10).layers]
#%% right
def count(width):
    return 2 * width + 90 * width + 10


first_layer, second_layer = count(3), count(13)
#%% wrong
first_layer = 276
second_layer = 1196
#%% wrong
first_layer = 280
second_layer = 1180
#%% wrong
first_layer = 286
second_layer = 930
#%% wrong
first_layer = "many"
second_layer = "more"
#%% notAttempted
first_layer = ...
second_layer = ...
