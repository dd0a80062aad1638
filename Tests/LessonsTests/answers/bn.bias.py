#%% right
change = 0
#%% right
change = 0.0
#%% right
gamma, beta = torch.ones(1, 32), torch.zeros(1, 32)
change = (batch_norm_dense(H, gamma, beta) - batch_norm_dense(H + 100, gamma, beta)).abs().max().item()
#%% wrong
change = 100
#%% wrong
change = 1
#%% wrong
change = "nothing"
