import torch


def box_corner_to_center(boxes):
    x1, y1, x2, y2 = boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3]
    return torch.stack(((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1), axis=-1)


def box_center_to_corner(boxes):
    cx, cy, w, h = boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3]
    return torch.stack((cx - 0.5 * w, cy - 0.5 * h, cx + 0.5 * w, cy + 0.5 * h), axis=-1)


def box_iou(a, b):
    area = lambda boxes: (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    upper = torch.max(a[:, None, :2], b[:, :2])
    lower = torch.min(a[:, None, 2:], b[:, 2:])
    inters = (lower - upper).clamp(min=0)
    inter = inters[:, :, 0] * inters[:, :, 1]
    return inter / (area(a)[:, None] + area(b) - inter)


boxes = torch.tensor(([60.0, 45.0, 378.0, 516.0], [400.0, 112.0, 655.0, 493.0]))
print(box_center_to_corner(box_corner_to_center(boxes)) == boxes)
anchors = torch.tensor(
    [[0.1, 0.08, 0.52, 0.92], [0.08, 0.2, 0.56, 0.95], [0.15, 0.3, 0.62, 0.91], [0.55, 0.2, 0.9, 0.88]]
)
scores = torch.tensor([0.9, 0.8, 0.7, 0.95])
print(box_iou(anchors, anchors))


def nms(boxes, scores, thr):
    B = torch.argsort(scores, dim=-1, descending=True)
    keep = []
    while B.numel() > 0:
        i = B[0]
        keep.append(i)
        if B.numel() == 1:
            break
        iou = box_iou(boxes[i, :].reshape(-1, 4), boxes[B[1:], :].reshape(-1, 4)).reshape(-1)
        B = B[torch.nonzero(iou <= thr).reshape(-1) + 1]
    return torch.tensor(keep)


print(nms(anchors, scores, 0.5))
