"""The loss of label sequences without an alignment."""

import torch


def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean", zero_infinity=False):
    """The negative log likelihood of label sequences under all alignments (Graves et al. 2006)."""
    rows = log_probs if log_probs.dim() == 3 else log_probs.unsqueeze(1)
    lengths = [int(n) for n in _list(input_lengths)]
    sizes = [int(n) for n in _list(target_lengths)]
    losses = []
    start = 0
    for i, size in enumerate(sizes):
        if targets.dim() == 2:
            labels = targets[i, :size]
        else:
            labels = targets[start:start + size]
            start += size
        losses.append(_alignments(rows[:lengths[i], i], labels.tolist(), blank))
    loss = torch.stack(losses)
    if zero_infinity:
        loss = torch.where(loss == torch.inf, torch.zeros_like(loss), loss)
    if reduction == "mean":
        return (loss / torch.tensor(sizes, dtype=loss.dtype).clamp(min=1)).mean()
    if reduction == "none" and log_probs.dim() == 2:
        return loss.squeeze(0)
    return loss.sum() if reduction == "sum" else loss


def _list(lengths):
    if isinstance(lengths, torch.Tensor):
        return lengths.reshape(-1).tolist()
    return list(lengths) if isinstance(lengths, (list, tuple)) else [lengths]


def _alignments(log_probs, labels, blank):
    """-log of the summed probability of all paths through the labels with blanks between them."""
    extended = [blank]
    for label in labels:
        extended += [label, blank]
    places = torch.tensor(extended)
    count = len(extended)
    outside = torch.full((1,), -torch.inf, dtype=log_probs.dtype)
    skips = torch.tensor([i >= 2 and extended[i] != blank and extended[i] != extended[i - 2] for i in range(count)])
    never = torch.full((count,), -torch.inf, dtype=log_probs.dtype)
    alpha = torch.where(torch.arange(count) < 2, log_probs[0][places], never)
    for t in range(1, log_probs.size(0)):
        one = torch.cat([outside, alpha[:-1]])
        two = torch.where(skips, torch.cat([outside, outside, alpha[:-2]])[:count], never)
        alpha = torch.logsumexp(torch.stack([alpha, one, two]), 0) + log_probs[t][places]
    return -torch.logsumexp(alpha[-2:], 0)
