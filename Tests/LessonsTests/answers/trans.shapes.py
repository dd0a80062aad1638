#%% right
shapes = [(192, 24, 24), (96, 12, 12), (224, 12, 12), (112, 6, 6), (240, 6, 6), (120, 3, 3), (248, 3, 3)]
#%% right
shapes, c, s = [], 64, 24
for i in range(4):
    c += 128
    shapes.append([c, s, s])
    if i < 3:
        c, s = c // 2, s // 2
        shapes.append([c, s, s])
#%% right
sizes = [24, 12, 12, 6, 6, 3, 3]
shapes = tuple(torch.Size([c, s, s]) for c, s in zip([192, 96, 224, 112, 240, 120, 248], sizes))
#%% wrong
shapes = [(192, 48, 48), (96, 24, 24), (224, 24, 24), (112, 12, 12), (240, 12, 12), (120, 6, 6), (248, 6, 6)]
#%% wrong
shapes = [(192, 24, 24), (224, 12, 12), (240, 6, 6), (248, 3, 3)]
#%% wrong
shapes = [(192, 24, 24), (96, 12, 12), (224, 12, 12), (112, 6, 6), (240, 6, 6), (120, 3, 3), (124, 1, 1)]
#%% wrong
shapes = 7
#%% notAttempted
shapes = [...]  # block, transition, block, transition, ...
