import torch
from torch import nn
from etude.gradient_tape import GradientTape


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


x = torch.tensor(3.0)
with GradientTape() as tape:
    tape.watch(x)
    y = x * x
print(tape.gradient(y, x), x, y.item())
attempt(lambda: tape.gradient(y, x))

# Nothing is recorded of what nobody watches, nor outside of the block.
with GradientTape() as tape:
    y = x * x
print(tape.gradient(y, x))
with GradientTape() as tape:
    tape.watch(x)
    y = x * x
z = y * 2
print(tape.gradient(z, x))

# A persistent tape gives gradients again and again, of intermediate results too.
x = torch.tensor([1.0, 2.0])
with GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x * x
    z = y * y
print(tape.gradient(z, x), tape.gradient(z, y), tape.gradient([y, z], x))
print(tape.gradient(z, x, output_gradients=torch.tensor([1.0, 0.5])))
print(tape.gradient(y, z), tape.gradient(y, {"x": x, "rest": [z]}, unconnected_gradients="zero"))
print(tape.jacobian(y, x), tape.watched_variables()[0] is x)

# Tapes within tapes: gradients of higher order.
x = torch.tensor(2.0)
with GradientTape() as third:
    third.watch(x)
    with GradientTape() as second:
        second.watch(x)
        with GradientTape() as first:
            first.watch(x)
            y = x ** 4
        dy = first.gradient(y, x)
    d2y = second.gradient(dy, x)
print(dy.item(), d2y.item(), third.gradient(d2y, x))
with GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x ** 3
    slope = tape.gradient(y, x)
print(slope.item(), tape.gradient(slope, x))

# Pauses and new beginnings.
x, c = torch.tensor(3.0), torch.tensor(2.0)
with GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x * x
    with tape.stop_recording():
        factor = x * 5
        print(tape.gradient(y, x))
    z = y * factor
print(tape.gradient(z, x))
with GradientTape() as tape:
    tape.watch(x)
    y = x * x
    tape.reset()
    tape.watch(x)
    y = y + x
print(tape.gradient(y, x))
with GradientTape() as outer:
    outer.watch(x)
    y = x * x
    with GradientTape() as inner:
        inner.watch(x)
        z = y * x
    print(inner.gradient(z, x))
print(outer.gradient(z, x))
attempt(lambda: tape.stop_recording())
attempt(lambda: tape.watch(3.0))
attempt(lambda: tape.gradient(y, x, unconnected_gradients="some"))
with GradientTape() as tape:
    attempt(tape.__enter__)

# Parameters are watched by themselves, unless the tape says otherwise.
torch.manual_seed(0)
layer = nn.Linear(2, 1)
batch = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
with GradientTape() as tape:
    loss = layer(batch).square().mean()
print(tape.gradient(loss, list(layer.parameters())), layer.weight.grad)
with GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(layer.bias)
    loss = layer(batch).square().mean()
print(tape.gradient(loss, (layer.weight, layer.bias)))
with GradientTape() as tape:
    tape.watch(batch)
    out = layer(batch).exp()
print(tape.batch_jacobian(out, batch), out.requires_grad, batch.requires_grad)

# A step of gradient descent.
for step in range(3):
    with GradientTape() as tape:
        loss = (layer(batch) - 1).square().mean()
    with torch.no_grad():
        for weight, gradient in zip(layer.parameters(), tape.gradient(loss, list(layer.parameters()))):
            weight -= 0.02 * gradient
    print(f"{loss.item():.5f}")
