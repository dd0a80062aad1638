"""The transforms as functions: https://docs.pytorch.org/vision/stable/transforms.html#functional-transforms"""

import torch
from PIL.Image import Image
from enum import Enum
from torch.nn.functional import interpolate, pad as pad_tensor


class InterpolationMode(Enum):
    """How pixels between pixels come about. Etude has bilinear interpolation only."""

    NEAREST = "nearest"
    BILINEAR = "bilinear"
    BICUBIC = "bicubic"


def _pixels(img):
    """The pixels of an image or a tensor, height and width last."""
    if isinstance(img, Image):
        return img._pixels
    if isinstance(img, torch.Tensor):
        if img.ndim < 2:
            raise TypeError("Tensor is not a torch image.")
        return img
    raise TypeError(f"Unexpected type {type(img)}")


def _like(img, pixels):
    """New pixels as what the old ones were: an image or a tensor."""
    return Image(pixels) if isinstance(img, Image) else pixels


def get_dimensions(img):
    """Channels, height and width."""
    pixels = _pixels(img)
    return [1 if pixels.ndim == 2 else pixels.shape[-3], pixels.shape[-2], pixels.shape[-1]]


def pil_to_tensor(pic):
    """A uint8 tensor (channels, height, width) of an image."""
    if not isinstance(pic, Image):
        raise TypeError(f"pic should be PIL Image. Got {type(pic)}")
    return pic._pixels.clone()


def to_tensor(pic):
    """A tensor (channels, height, width) of fractions from 0 to 1, of an image."""
    if not isinstance(pic, Image):
        raise TypeError(f"pic should be PIL Image or ndarray. Got {type(pic)}")
    return pic._pixels.to(torch.get_default_dtype()).div(255)


def to_pil_image(pic):
    """An image of a tensor (channels, height, width), or (height, width), of bytes or of fractions from 0 to 1."""
    if not isinstance(pic, torch.Tensor):
        raise TypeError(f"pic should be Tensor or ndarray. Got {type(pic)}.")
    if pic.ndim not in (2, 3):
        raise ValueError(f"pic should be 2/3 dimensional. Got {pic.ndim} dimensions.")
    if pic.ndim == 2:
        pic = pic.unsqueeze(0)
    if pic.shape[0] not in (1, 3):
        raise NotImplementedError(f"Etude has images of 1 and of 3 channels, not of {pic.shape[0]}")
    if pic.is_floating_point():
        pic = (pic.detach() * 255).to(torch.uint8)
    if pic.dtype != torch.uint8:
        raise NotImplementedError(f"Etude has images of bytes only, not of {pic.dtype}")
    return Image(pic.clone())


def normalize(tensor, mean, std, inplace=False):
    """(tensor - mean) / std, channel by channel; (..., channels, height, width)."""
    if not isinstance(tensor, torch.Tensor):
        raise TypeError(f"img should be Tensor Image. Got {type(tensor)}")
    if not tensor.is_floating_point():
        raise TypeError(f"Input tensor should be a float tensor. Got {tensor.dtype}.")
    if tensor.ndim < 3:
        raise ValueError(f"Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = {tensor.size()}")
    if not inplace:
        tensor = tensor.clone()
    mean = torch.as_tensor(mean, dtype=tensor.dtype)
    std = torch.as_tensor(std, dtype=tensor.dtype)
    if (std == 0).any():
        raise ValueError(f"std evaluated to zero after conversion to {tensor.dtype}, leading to division by zero.")
    if mean.ndim == 1:
        mean = mean.view(-1, 1, 1)
    if std.ndim == 1:
        std = std.view(-1, 1, 1)
    return tensor.sub_(mean).div_(std)


def hflip(img):
    """Left and right swapped."""
    return _like(img, _pixels(img).flip(-1))


def vflip(img):
    """Top and bottom swapped."""
    return _like(img, _pixels(img).flip(-2))


def pad(img, padding, fill=0, padding_mode="constant"):
    """The image with a border: `padding` is one width; left-and-right, top-and-bottom; or left, top, right, bottom."""
    if isinstance(padding, int):
        padding = [padding]
    if len(padding) not in (1, 2, 4):
        raise ValueError(f"Padding must be an int or a 1, 2, or 4 element tuple, not a {len(padding)} element tuple")
    left, top, right, bottom = list(padding) * (4 // len(padding))
    if padding_mode == "symmetric" or not isinstance(fill, (int, float)):
        raise NotImplementedError("Etude pads with one value, or in the modes 'edge' and 'reflect'")
    if padding_mode not in ("constant", "edge", "reflect"):
        raise ValueError("Padding mode should be either constant, edge, reflect or symmetric")
    pixels = _pixels(img)
    border = [left, right, top, bottom]
    if padding_mode == "constant":
        return _like(img, pad_tensor(pixels, border, value=float(fill)))
    mode = "replicate" if padding_mode == "edge" else "reflect"
    flat = pixels.reshape(1, -1, *pixels.shape[-2:])
    padded = pad_tensor(flat if flat.is_floating_point() else flat.float(), border, mode=mode).to(pixels.dtype)
    return _like(img, padded.reshape(*pixels.shape[:-2], *padded.shape[-2:]))


def crop(img, top, left, height, width):
    """A piece of the image; zeros where it reaches beyond the border."""
    pixels = _pixels(img)
    rows, columns = pixels.shape[-2:]
    bottom, right = top + height, left + width
    piece = pixels[..., max(top, 0):max(bottom, 0), max(left, 0):max(right, 0)]
    if top < 0 or left < 0 or bottom > rows or right > columns:
        border = [max(-left + min(0, right), 0), max(right - max(columns, left), 0),
                  max(-top + min(0, bottom), 0), max(bottom - max(rows, top), 0)]
        piece = pad_tensor(piece, border)
    return _like(img, piece)


def center_crop(img, output_size):
    """The middle of the image, with zeros around it where the image is too small."""
    rows, columns = (output_size, output_size) if isinstance(output_size, int) else list(output_size) * (2 // len(output_size))
    _, height, width = get_dimensions(img)
    if columns > width or rows > height:
        wide, high = max(columns - width, 0), max(rows - height, 0)
        img = pad(img, [wide // 2, high // 2, (wide + 1) // 2, (high + 1) // 2])
        _, height, width = get_dimensions(img)
    return crop(img, round((height - rows) / 2), round((width - columns) / 2), rows, columns)


def resize(img, size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True):
    """The image in another size: a height and a width, or one number for the shorter side."""
    if interpolation is not InterpolationMode.BILINEAR:
        raise NotImplementedError(f"Etude resizes by bilinear interpolation only, not {interpolation}")
    pixels = _pixels(img)
    rows, columns = _new_size(pixels.shape[-2:], [size] if isinstance(size, int) else list(size), max_size)
    if (rows, columns) == tuple(pixels.shape[-2:]):
        return img
    if isinstance(img, Image):
        return Image(_resample_bytes(pixels, rows, columns))
    values = pixels if pixels.is_floating_point() else pixels.float()
    if antialias:
        values = _resample(values, rows, columns)
    else:
        flat = values.reshape(1, -1, *values.shape[-2:])
        values = interpolate(flat, size=(rows, columns), mode="bilinear", align_corners=False)
        values = values.reshape(*pixels.shape[:-2], rows, columns)
    return values if pixels.is_floating_point() else values.round().to(pixels.dtype)


def _new_size(old, size, max_size):
    """The height and width that an image of one height and width is to get."""
    height, width = old
    if len(size) == 2:
        if max_size is not None:
            raise ValueError("max_size should only be passed if size specifies the length of the smaller edge, "
                             "i.e. size should be an int or a sequence of length 1 in torchscript mode.")
        return tuple(size)
    short, long = min(height, width), max(height, width)
    new_short, new_long = size[0], int(size[0] * long / short)
    if max_size is not None:
        if max_size <= size[0]:
            raise ValueError(f"max_size = {max_size} must be strictly greater than the requested size for the smaller edge "
                             f"size = {size}")
        if new_long > max_size:
            new_short, new_long = int(max_size * new_short / new_long), max_size
    return (new_long, new_short) if width <= height else (new_short, new_long)


def _weights(old, new, dtype=torch.float64):
    """How much each of `old` pixels adds to each of `new` ones, (new, old): triangles as wide as a new pixel."""
    scale = torch.tensor(old / new, dtype=dtype).item()
    support = max(scale, 1.0)
    weights = torch.zeros(new, old, dtype=dtype)
    for i in range(new):
        center = torch.tensor(scale * (i + 0.5), dtype=dtype).item()
        first, end = max(int(center - support + 0.5), 0), min(int(center + support + 0.5), old)
        places = torch.arange(first, end, dtype=dtype)
        row = (1 - ((places - center + 0.5) * (1 / support)).abs()).clamp(min=0)
        weights[i, first:end] = row / row.sum()
    return weights


def _resample(values, rows, columns):
    """Bilinear interpolation with antialiasing, as `interpolate(antialias=True)`: every new pixel is a weighted mean."""
    across = _weights(values.shape[-1], columns, values.dtype)
    down = _weights(values.shape[-2], rows, values.dtype)
    return down @ (values @ across.T)


def _resample_bytes(pixels, rows, columns):
    """Pillow's resampling of bytes: in fixed point with 22 bits, rounded after each of the two passes.

    Pillow 13 goes down the columns first where rows become fewer and columns more, and along the rows first otherwise; only
    where both become fewer, and rows more so, does its choice depend on the sizes in a way that Etude does not know.
    """
    height, width = pixels.shape[-2:]
    if columns < width and rows * width < columns * height:
        raise NotImplementedError(
            f"Etude can't make an image of {width}x{height} bytes {columns}x{rows}: put ToTensor() before Resize()")

    def fixed(weights):
        return (weights * 2 ** 22 + 0.5).floor().long()

    def rounded(sums):
        return ((sums + 2 ** 21) >> 22).clamp(0, 255)

    def along(values):
        return rounded(values @ fixed(_weights(width, columns)).T) if columns != width else values

    def down(values):
        return rounded(fixed(_weights(height, rows)) @ values) if rows != height else values

    values = pixels.long()
    values = along(down(values)) if rows < height and columns > width else down(along(values))
    return values.to(torch.uint8)
