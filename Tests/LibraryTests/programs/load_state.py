import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(2 * 4 * 4, 3))
for name in ["state.pt", "legacy.pt"]:
    state = torch.load(name)
    print(list(state), state["epoch"], type(state["net"]).__name__)
    print(net.load_state_dict(state["net"]))
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.load_state_dict(state["optimizer"])
    print(optimizer.param_groups[0]["lr"], state["optimizer"]["state"][0]["step"])
    net.eval()
    torch.manual_seed(1)
    print(net(torch.randn(2, 1, 6, 6)))
    for key, tensor in state["net"].items():
        print(key, tuple(tensor.shape), tensor.dtype)
