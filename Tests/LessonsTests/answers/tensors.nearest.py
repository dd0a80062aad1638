#%% right
def read(known_rows, known_labels, new_rows):
    return known_labels[distances(known_rows, new_rows).argmin(dim=0)]
#%% right
def read(known_rows, known_labels, new_rows):
    labels = []
    for row in new_rows:
        labels.append(known_labels[((known_rows - row) ** 2).sum(dim=1).argmin()])
    return torch.stack(labels)
#%% right
def read(known_rows, known_labels, new_rows):
    nearness = -distances(new_rows, known_rows)
    return torch.gather(known_labels, 0, nearness.topk(1, dim=1).indices[:, 0])
#%% wrong read_where
def read(known_rows, known_labels, new_rows):
    return distances(new_rows, known_rows).argmin(dim=1)
#%% wrong read_farthest
def read(known_rows, known_labels, new_rows):
    return known_labels[distances(new_rows, known_rows).argmax(dim=1)]
#%% wrong
def read(known_rows, known_labels, new_rows):
    return known_labels[distances(new_rows, known_rows).min(dim=1).values.long() % len(known_labels)]
#%% wrong
def read(known_rows, known_labels, new_rows):
    return torch.zeros(len(new_rows), dtype=torch.int64)
#%% failed IndexError
def read(known_rows, known_labels, new_rows):
    return known_labels[distances(new_rows, known_rows).argmin() + len(known_labels)]
#%% notAttempted
def read(known_rows, known_labels, new_rows):
    """The label of the known row that is nearest to each new row."""
    ...  # your code here
