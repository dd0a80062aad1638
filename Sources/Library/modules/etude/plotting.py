"""Curves, histograms and pictures: in the terminal, or as SVG files."""

import math
import torch
from etude import _C
from etude.canvas import LineCanvas, print_image
from etude.svg import SvgCanvas, svg_image


def plot(*ys, x=None, labels=None, title="", xlabel="", file=None):
    """Draws curves: each of `ys` is a sequence of numbers, or a dict of such by name, such as what `fit` returns.

    `x` holds the places along the axis, 1, 2, 3 … without it. The curves appear in the terminal, in its colours; with `file`,
    a path that ends in .svg, they are written there instead. Values that are no finite numbers are left out.
    """
    curves = {}
    for number, y in enumerate(ys):
        if isinstance(y, dict):
            curves.update({name: _numbers(values) for name, values in y.items()})
        else:
            name = labels[number] if labels is not None else "" if len(ys) == 1 else f"{number + 1}"
            curves[name] = _numbers(y)
    places = None if x is None else _numbers(x)
    points = {}
    for name, values in curves.items():
        along = [float(i + 1) for i in range(len(values))] if places is None else places
        if len(along) != len(values):
            raise ValueError(f"x has {len(along)} numbers, and the curve {len(values)}")
        points[name] = [(a, b) for a, b in zip(along, values) if math.isfinite(a) and math.isfinite(b)]
    if not any(points.values()):
        raise ValueError("there is nothing to plot")
    canvas = _canvas(file)
    canvas.lines(points, title, xlabel)
    _show(canvas, file)


def hist(values, bins=10, title="", xlabel="", file=None):
    """Draws how often values fall into each of `bins` intervals of equal width; in the terminal, or as an SVG file."""
    values = torch.as_tensor(values).detach().flatten().double()
    values = values[values.isfinite()]
    if len(values) == 0:
        raise ValueError("there are no values to count")
    low, high = values.min().item(), values.max().item()
    if low == high:
        low, high = low - 0.5, high + 0.5
    counts = torch.histc(values, bins, low, high).long().tolist()
    canvas = _canvas(file)
    canvas.bars(low, high, counts, title, xlabel)
    _show(canvas, file)


def imshow(image, title="", file=None):
    """Shows a picture: (height, width), (1, height, width) in shades of grey, (3, height, width) in colour.

    Several, (N, channels, height, width), stand side by side. Bytes go from 0 to 255 and fractions from 0 to 1; other values
    from the least to the largest. In the terminal a character shows two pixels, in true colour, 256 colours or shades of
    plain characters, as the terminal can; with `file`, a path that ends in .svg, the picture is written there.
    """
    pixels = _pixels(torch.as_tensor(image).detach())
    if file is None:
        if title:
            print(title)
        print_image(pixels)
    else:
        _C.write_text(_svg_path(file), svg_image(pixels, title))


def _canvas(file):
    return LineCanvas() if file is None else SvgCanvas()


def _show(canvas, file):
    if file is None:
        print(canvas.text())
    else:
        _C.write_text(_svg_path(file), canvas.text())


def _svg_path(file):
    if isinstance(file, str) and not file.endswith(".svg"):
        raise ValueError(f"pictures are written as SVG: the file's name must end in .svg, unlike {file!r}")
    return file


def _numbers(values):
    if isinstance(values, torch.Tensor):
        if values.ndim != 1:
            raise ValueError(f"a curve is a tensor of one dimension, not {tuple(values.shape)}")
        return values.detach().double().tolist()
    return [float(value) for value in values]


def _pixels(image):
    """Bytes (height, width, 3) of one picture or of several side by side."""
    if image.ndim == 4:
        gap = image.new_zeros(image.shape[1], image.shape[2], 1)
        image = torch.cat([part for one in image for part in (one, gap)][:-1], 2)
    if image.ndim == 2:
        image = image.unsqueeze(0)
    if image.ndim != 3 or image.shape[0] not in (1, 3) or image.numel() == 0:
        raise ValueError(f"imshow() takes (height, width), (1 or 3, height, width) or several of them, not {tuple(image.shape)}")
    if image.dtype != torch.uint8:
        image = image.double()
        low, high = image.min(), image.max()
        if low < 0 or high > 1:
            image = (image - low) / (high - low).clamp(min=1e-12)
        image = (image.nan_to_num() * 255).round().to(torch.uint8)
    return image.expand(3, -1, -1).permute(1, 2, 0)
