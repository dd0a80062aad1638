"""Plots and pictures as SVG: https://www.w3.org/TR/SVG11/"""

from etude.canvas import COLORS, bounds, ticks

_WIDTH, _HEIGHT = 640, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 40, 56


def escaped(text):
    """A text as it stands in XML."""
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def document(width, height, elements):
    """An SVG document of elements."""
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            'font-family="sans-serif" font-size="12">')
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *elements, "</svg>", ""])


class SvgCanvas:
    """A plot of 640 by 400."""

    def __init__(self):
        self.elements = []

    def text(self):
        """The document."""
        return document(_WIDTH, _HEIGHT, self.elements)

    def lines(self, curves, title, xlabel):
        """Curves: lists of points by name."""
        points = [point for curve in curves.values() for point in curve]
        left, right = bounds([x for x, _ in points])
        low, high = bounds([y for _, y in points])
        self._frame(left, right, low, high, title, xlabel)
        named = [name for name in curves if name]
        for number, (name, curve) in enumerate(curves.items()):
            color = "#%02x%02x%02x" % COLORS[number % 6]
            places = " ".join(f"{self._x(x, left, right):.1f},{self._y(y, low, high):.1f}" for x, y in curve)
            if len(curve) == 1:
                x, y = places.split(",")
                self.elements.append(f'<circle cx="{x}" cy="{y}" r="3" fill="{color}"/>')
            else:
                self.elements.append(f'<polyline points="{places}" fill="none" stroke="{color}" stroke-width="2"/>')
            if name:
                y = _TOP + 14 + 16 * named.index(name)
                self.elements.append(f'<text x="{_WIDTH - _RIGHT - 8}" y="{y}" text-anchor="end" fill="{color}">{escaped(name)}</text>')

    def bars(self, low, high, counts, title, xlabel):
        """A histogram."""
        most = max(counts)
        self._frame(low, high, 0, most, title, xlabel)
        width = (high - low) / len(counts)
        for index, count in enumerate(counts):
            x, end = self._x(low + index * width, low, high), self._x(low + (index + 1) * width, low, high)
            y = self._y(count, 0, most)
            self.elements.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{end - x - 1:.1f}" '
                                 f'height="{_HEIGHT - _BOTTOM - y:.1f}" fill="#427ed7"/>')

    def _frame(self, left, right, low, high, title, xlabel):
        for value in ticks(low, high, 5):
            y = self._y(value, low, high)
            self.elements.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
            self.elements.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:.4g}</text>')
        for value in ticks(left, right, 6):
            x = self._x(value, left, right)
            self.elements.append(f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{value:.4g}</text>')
        self.elements.append(f'<path d="M{_LEFT} {_TOP}V{_HEIGHT - _BOTTOM}H{_WIDTH - _RIGHT}" fill="none" stroke="black"/>')
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        if title:
            self.elements.append(f'<text x="{middle}" y="24" text-anchor="middle" font-size="15">{escaped(title)}</text>')
        if xlabel:
            self.elements.append(f'<text x="{middle}" y="{_HEIGHT - 14}" text-anchor="middle">{escaped(xlabel)}</text>')

    def _x(self, value, low, high):
        return _LEFT + (value - low) / (high - low) * (_WIDTH - _RIGHT - _LEFT)

    def _y(self, value, low, high):
        return _HEIGHT - _BOTTOM - (value - low) / (high - low) * (_HEIGHT - _BOTTOM - _TOP)


def svg_image(pixels, title):
    """Bytes (height, width, 3) as squares; neighbours of one colour in a row are one rectangle."""
    height, width = pixels.shape[:2]
    side = max(1, 480 // max(height, width))
    top = 32 if title else 0
    elements = []
    if title:
        elements.append(f'<text x="{width * side / 2}" y="21" text-anchor="middle">{escaped(title)}</text>')
    for y, row in enumerate(pixels.tolist()):
        start = 0
        for x in range(1, width + 1):
            if x == width or row[x] != row[start]:
                color = "#%02x%02x%02x" % tuple(row[start])
                elements.append(f'<rect x="{start * side}" y="{top + y * side}" width="{(x - start) * side}" '
                                f'height="{side}" fill="{color}"/>')
                start = x
    return document(width * side, height * side + top, elements)
