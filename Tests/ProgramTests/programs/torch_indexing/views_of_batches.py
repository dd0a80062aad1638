import torch

images = torch.arange(2 * 3 * 4 * 4).view(2, 3, 4, 4).float()
print(
    images[0, 1],
    images[:, 0, 1:3, 1:3],
    images[..., ::2, ::2].shape,
    images.flip(-1)[0, 0, 0],
    images[:, [2, 1, 0]][0, :, 0, 0],
)
mean, std = images.mean((0, 2, 3)), images.std((0, 2, 3))
norm = (images - mean[None, :, None, None]) / std.view(1, 3, 1, 1)
print(mean, std, norm.mean((0, 2, 3)).abs().max() < 1e-5, norm[1, 2, 3])
patches = images.unfold(2, 2, 2).unfold(3, 2, 2)
print(patches.shape, patches[0, 0, 1, 1], patches.reshape(2, 3, 4, 4).shape)
crop = images[:, :, 1:3, 1:3].clone()
crop.zero_()
images[:, :, 1:3, 1:3] = crop
print(
    images[0, 0],
    images.sum((1, 2, 3)),
    images.permute(0, 2, 3, 1)[0, 0, 0],
    images.flatten(1).shape,
    images.amax((2, 3)),
)
grid = torch.cat([torch.cat(list(row), 1) for row in images[:, :2]], 0)
print(grid.shape, grid[:, 3], torch.stack([images[i, i] for i in range(2)]).shape)
