#%% right
convs, growth = 3, 8
design = (convs, growth)
#%% right
convs, growth = 2, 10
design = (convs, growth)
#%% right
for growth in range(1, 40):
    net = dense_net(3, growth)
    if sum(p.numel() for p in net.parameters()) > 5000:
        break
convs, growth = 3, growth - 1
design = [convs, growth]
#%% wrong
convs, growth = 8, 16
design = (convs, growth)
#%% wrong
convs, growth = 1, 2
design = (convs, growth)
#%% wrong
convs, growth = 0, 0
design = (convs, growth)
#%% wrong
convs, growth = 2.5, 8.0
design = (convs, growth)
#%% failed ValueError
convs, growth, extra = 2, 8, 3
design = (convs, growth, extra)
#%% notAttempted
convs, growth = ..., ...
design = (convs, growth)
