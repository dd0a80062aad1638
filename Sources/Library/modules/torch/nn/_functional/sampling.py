"""Images sampled at places that a grid gives (Jaderberg et al. 2015, https://arxiv.org/abs/1506.02025)."""

import torch


def affine_grid(theta, size, align_corners=False):
    """The places in [-1, 1] that affine maps (N, 2, 3) or (N, 3, 4) give for the pixels of images of `size`."""
    count = len(size) - 2
    if theta.dim() != 3 or count not in (2, 3) or theta.size(-2) != count or theta.size(-1) != count + 1:
        raise ValueError(
            f"Expected a batch of {'2D affine matrices of shape Nx2x3' if count == 2 else '3D affine matrices of shape Nx3x4'} "
            f"for size {torch.Size(size)}. Got {theta.shape}.")
    axes = [_line(length, align_corners, theta.dtype) for length in size[2:]]
    places = torch.meshgrid(*axes, indexing="ij")
    base = torch.stack(list(reversed(places)) + [torch.ones_like(places[0])], -1)
    grid = base.reshape(1, -1, count + 1).expand(theta.size(0), -1, -1) @ theta.transpose(1, 2)
    return grid.reshape(theta.size(0), *size[2:], count)


def _line(length, align_corners, dtype):
    if length <= 1:
        return torch.zeros(length, dtype=dtype)
    line = torch.linspace(-1, 1, length, dtype=dtype)
    return line if align_corners else line * (length - 1) / length


def grid_sample(input, grid, mode="bilinear", padding_mode="zeros", align_corners=None):
    """The pixels of images (N, C, H, W) or volumes at the places of `grid`, whose last dimension is (x, y) or (x, y, z)."""
    if mode not in ("bilinear", "nearest", "bicubic"):
        raise ValueError(
            f"nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '{mode}'")
    if padding_mode not in ("zeros", "border", "reflection"):
        raise ValueError(
            "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: "
            f"'{padding_mode}'")
    count = input.dim() - 2
    if input.size(0) != grid.size(0):
        raise RuntimeError(
            "grid_sampler(): expected grid and input to have same batch size, but got input with sizes "
            f"{list(input.shape)} and grid with sizes {list(grid.shape)}")
    if grid.size(-1) != count:
        raise RuntimeError(
            f"grid_sampler(): expected grid to have size {count} in last dimension, but got grid with sizes "
            f"{list(grid.shape)}")
    if mode == "bicubic" and count != 2:
        raise RuntimeError("grid_sampler(): bicubic interpolation only supports 4D input")
    sampler = _Sampler(input, padding_mode, bool(align_corners))
    # From (x, y, z) to the order of the dimensions.
    places = [grid[..., count - 1 - i] for i in range(count)]
    return sampler.cubic(places) if mode == "bicubic" else sampler.blend(places, mode)


class _Sampler:
    """Reads pixels at whole places and blends them."""

    def __init__(self, input, padding_mode, align_corners):
        self.input = input
        self.sizes = list(input.shape[2:])
        self.padding_mode = padding_mode
        self.align_corners = align_corners

    def unnormalized(self, place, size):
        """A place in [-1, 1] as one in pixels."""
        if self.align_corners:
            return ((place + 1) / 2) * (size - 1)
        return ((place + 1) * size - 1) / 2

    def held(self, place, size):
        """A place in pixels, brought inside if the padding says so."""
        if self.padding_mode == "border":
            return place.clamp(0, size - 1)
        if self.padding_mode == "reflection":
            if self.align_corners:
                place = _reflected(place, 0, 2 * (size - 1))
            else:
                place = _reflected(place, -1, 2 * size - 1)
            return place.clamp(0, size - 1)
        return place

    def pixels(self, places):
        """The pixels (N, C, ...) at whole places, 0 outside."""
        inside = torch.ones_like(places[0], dtype=torch.bool)
        flat = torch.zeros_like(places[0], dtype=torch.int64)
        for place, size in zip(places, self.sizes):
            inside = inside & (place >= 0) & (place <= size - 1)
            flat = flat * size + place.nan_to_num().clamp(0, size - 1).to(torch.int64)
        n, c = self.input.shape[:2]
        index = flat.reshape(n, 1, -1).expand(n, c, -1)
        values = self.input.reshape(n, c, -1).gather(2, index).reshape(n, c, *places[0].shape[1:])
        return torch.where(inside.unsqueeze(1), values, torch.zeros_like(values))

    def blend(self, places, mode):
        places = [self.held(self.unnormalized(p, s), s) for p, s in zip(places, self.sizes)]
        if mode == "nearest":
            return self.pixels([p.detach().round() for p in places])
        corners = [p.detach().floor() for p in places]
        total = None
        for corner in range(2 ** len(places)):
            weight, at = None, []
            for i, (place, low) in enumerate(zip(places, corners)):
                upper = (corner >> (len(places) - 1 - i)) & 1
                share = place - low if upper else low + 1 - place
                at.append(low + upper)
                weight = share if weight is None else weight * share
            part = self.pixels(at) * weight.unsqueeze(1)
            total = part if total is None else total + part
        return total

    def cubic(self, places):
        places = [self.unnormalized(p, s) for p, s in zip(places, self.sizes)]
        lows = [p.detach().floor() for p in places]
        weights = [cubic_weights(p - low) for p, low in zip(places, lows)]
        total = None
        for i in range(4):
            row = None
            for j in range(4):
                at = [self.held(lows[0] + i - 1, self.sizes[0]), self.held(lows[1] + j - 1, self.sizes[1])]
                part = self.pixels(at) * weights[1][j].unsqueeze(1)
                row = part if row is None else row + part
            part = row * weights[0][i].unsqueeze(1)
            total = part if total is None else total + part
        return total


def _reflected(place, twice_low, twice_high):
    """A place thrown back and forth between two ends."""
    if twice_low == twice_high:
        return torch.zeros_like(place)
    low, span = twice_low / 2, (twice_high - twice_low) / 2
    place = (place - low).abs()
    extra = place.fmod(span)
    flips = (place / span).detach().floor()
    return torch.where(flips % 2 == 0, extra + low, span - extra + low)


def cubic_weights(t, a=-0.75):
    """The weights of four neighbours for a place `t` after the second (Keys 1981)."""
    def near(x):
        return ((a + 2) * x - (a + 3)) * x * x + 1

    def far(x):
        return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return [far(t + 1), near(t), near(1 - t), far(2 - t)]
