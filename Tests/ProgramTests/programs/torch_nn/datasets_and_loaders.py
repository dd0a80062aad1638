import torch
from torch.utils import data
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split, Subset, ConcatDataset


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(float(i)), i * i


torch.manual_seed(0)
ds = Squares(7)
for x, y in DataLoader(ds, batch_size=3):
    print(x, y, x.shape)
loader = DataLoader(ds, batch_size=2, shuffle=True, drop_last=True)
print(len(loader), [y.tolist() for _, y in loader], [y.tolist() for _, y in loader])
td = TensorDataset(torch.arange(10.0).view(5, 2), torch.arange(5))
print(len(td), td[0], td[1:3])
for xb, yb in data.DataLoader(td, 2):
    print(xb.tolist(), yb.tolist())
a, b = random_split(ds, [5, 2], generator=torch.Generator().manual_seed(1))
print(
    len(a),
    len(b),
    [y for _, y in b],
    [y for _, y in Subset(ds, [6, 0])],
    len(ConcatDataset([ds, ds])),
    ConcatDataset([ds, ds])[8][1],
)
features = [{"x": torch.ones(2) * i, "label": i, "name": f"n{i}"} for i in range(4)]
for batch in DataLoader(features, batch_size=2):
    print(batch)
print(
    [b.tolist() for b in DataLoader(list(range(5)), batch_size=2)],
    [b for b in DataLoader(["a", "b", "c"], batch_size=2)],
    next(iter(DataLoader([1.5, 2.5], batch_size=2))),
)
print(
    list(DataLoader(range(4), batch_size=2, collate_fn=lambda items: sum(items))),
    list(data.SequentialSampler(range(3))),
    list(data.BatchSampler(data.SequentialSampler(range(5)), 2, False)),
    list(data.RandomSampler(range(5), generator=torch.Generator().manual_seed(0))),
)
w = data.WeightedRandomSampler([0.1, 0.9], 6)
print(list(w))
