import torch
from torch import optim
from torch.optim import lr_scheduler as S


def trace(make, steps=8):
    p = torch.zeros(1, requires_grad=True)
    opt = optim.SGD([p], lr=1.0)
    sched = make(opt)
    out = []
    for _ in range(steps):
        out.append(f"{opt.param_groups[0]['lr']:.4f}")
        opt.step()
        sched.step()
    return out


for name, make in {
    "step": lambda o: S.StepLR(o, 3, gamma=0.5),
    "multistep": lambda o: S.MultiStepLR(o, [2, 5], gamma=0.1),
    "exp": lambda o: S.ExponentialLR(o, 0.9),
    "cosine": lambda o: S.CosineAnnealingLR(o, 6, eta_min=0.1),
    "lambda": lambda o: S.LambdaLR(o, lambda e: 1 / (e + 1)),
    "linear": lambda o: S.LinearLR(o, start_factor=0.25, total_iters=4),
    "constant": lambda o: S.ConstantLR(o, factor=0.5, total_iters=3),
    "poly": lambda o: S.PolynomialLR(o, total_iters=5, power=2),
    "warm": lambda o: S.CosineAnnealingWarmRestarts(o, T_0=3),
    "onecycle": lambda o: S.OneCycleLR(o, max_lr=2.0, total_steps=10),
    "cyclic": lambda o: S.CyclicLR(o, base_lr=0.1, max_lr=1.0, step_size_up=3),
    "mult": lambda o: S.MultiplicativeLR(o, lambda e: 0.95),
    "seq": lambda o: S.SequentialLR(o, [S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.9)], [3]),
}.items():
    print(name, *trace(make))
p = torch.zeros(1, requires_grad=True)
opt = optim.SGD([p], lr=1.0)
plateau = S.ReduceLROnPlateau(opt, factor=0.5, patience=1)
for loss in (5, 4, 4, 4, 4, 3, 3, 3, 3):
    plateau.step(loss)
    print(opt.param_groups[0]["lr"], end=" ")
print()
sched = S.StepLR(opt, 1)
print(sched.get_last_lr(), sched.last_epoch)
