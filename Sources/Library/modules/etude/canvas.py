"""Where plots are drawn: characters of the terminal, or SVG."""

import math
from etude import _C

# Colours that read well on dark and on light ground.
COLORS = [(66, 126, 215), (215, 110, 40), (58, 150, 82), (158, 96, 200), (24, 148, 156), (215, 66, 66)]
_MARKS = "*o+x#@"
_SHADES = " .:-=+*#%@"


def _escape(color, depth, ground=False):
    """The sequence that selects a colour, as near as the terminal can."""
    red, green, blue = color
    base = 48 if ground else 38
    if depth == "full":
        return f"\x1b[{base};2;{red};{green};{blue}m"
    if depth == "palette":
        if red == green == blue:
            # The 24 shades of grey are finer than the cube.
            return f"\x1b[{base};5;{16 if red < 4 else 231 if red > 246 else 232 + (red - 4) * 24 // 243}m"
        return f"\x1b[{base};5;{16 + 36 * _step(red) + 6 * _step(green) + _step(blue)}m"
    return f"\x1b[{(40 if ground else 30) + (red > 127) + 2 * (green > 127) + 4 * (blue > 127)}m"


def _step(part):
    """The place of a shade in the cube of 6 by 6 by 6 colours."""
    return 0 if part < 48 else 1 if part < 115 else (part - 35) // 40


def ticks(low, high, count):
    """Round numbers between two bounds, about `count` of them."""
    rough = (high - low) / max(count, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]


def bounds(values):
    """The least and the greatest of some numbers, half a unit apart at least."""
    low, high = min(values), max(values)
    return (low - 0.5, high + 0.5) if low == high else (low, high)


class LineCanvas:
    """A plot of characters: dots of Braille where there are colours, plain marks where there are none."""

    def __init__(self, height=16):
        width, self.depth, _ = _C.screen()
        self.columns = max(20, min(width - 12, 72))
        self.rows = height
        self.output = []

    def text(self):
        """What to print."""
        return "\n".join(line.rstrip() for line in self.output)

    def lines(self, curves, title, xlabel):
        """Curves: lists of points by name."""
        points = [point for curve in curves.values() for point in curve]
        left, right = bounds([x for x, _ in points])
        low, high = bounds([y for _, y in points])
        wide, tall = (2, 4) if self.depth != "none" else (1, 1)
        cells = {}
        for number, curve in enumerate(curves.values()):
            for x, y in self._path([(self._place(x, left, right, self.columns * wide),
                                     self._place(y, low, high, self.rows * tall)) for x, y in curve]):
                row, column = self.rows - 1 - y // tall, x // wide
                dots, _ = cells.get((row, column), (0, number))
                # Dots 1 to 3 and 7 of a Braille cell are its left column, 4 to 6 and 8 its right one.
                bit = (0x40, 0x04, 0x02, 0x01, 0x80, 0x20, 0x10, 0x08)[x % wide * 4 + y % tall] if tall == 4 else 1
                cells[row, column] = dots | bit, number
        if title:
            self.output.append(" " * 10 + title)
        labels = {self.rows - 1 - self._place(y, low, high, self.rows): y for y in ticks(low, high, 4)}
        for row in range(self.rows):
            label = f"{labels[row]:.4g}" if row in labels else ""
            line = "".join(self._cell(cells.get((row, column))) for column in range(self.columns))
            self.output.append(f"{label:>8} {'┤' if row in labels else '│'}{line}")
        self._axis(left, right, xlabel)
        names = [self._paint(f"{'━━' if self.depth != 'none' else _MARKS[n % 6]} {name}", n)
                 for n, name in enumerate(curves) if name]
        if names:
            self.output.append(" " * 10 + "   ".join(names))

    def bars(self, low, high, counts, title, xlabel):
        """A histogram, an interval a line."""
        if title:
            self.output.append(" " * 10 + title)
        width = (high - low) / len(counts)
        most = max(counts)
        for index, count in enumerate(counts):
            full = round(count / most * (self.columns - 8))
            bar = self._paint(("█" if self.depth != "none" else "#") * full, 0) if full else ""
            self.output.append(f"{low + index * width:>8.4g} │{bar} {count}")
        self.output.append(f"{high:>8.4g} " + ("└ " + xlabel if xlabel else "└"))

    def _axis(self, left, right, xlabel):
        marks = {self._place(x, left, right, self.columns): x for x in ticks(left, right, 5)}
        self.output.append(" " * 9 + "└" + "".join("┬" if c in marks else "─" for c in range(self.columns)))
        line = ""
        for column, x in marks.items():
            label = f"{x:.4g}"
            start = max(0, 10 + column - len(label) // 2)
            if start > len(line) or not line:
                line = line.ljust(start) + label
        self.output.append(line + (f"  {xlabel}" if xlabel else ""))

    def _place(self, value, low, high, count):
        return min(count - 1, max(0, round((value - low) / (high - low) * (count - 1))))

    def _path(self, points):
        """The places that straight lines from point to point go through."""
        for (x, y), (to_x, to_y) in zip(points, points[1:]):
            steps = max(abs(to_x - x), abs(to_y - y), 1)
            for step in range(steps):
                yield x + round((to_x - x) * step / steps), y + round((to_y - y) * step / steps)
        yield from points[-1:]

    def _cell(self, cell):
        if cell is None:
            return " "
        dots, number = cell
        return self._paint(chr(0x2800 + dots), number) if self.depth != "none" else _MARKS[number % 6]

    def _paint(self, text, number):
        if self.depth == "none":
            return text
        return _escape(COLORS[number % 6], self.depth) + text + "\x1b[0m"


def print_image(pixels):
    """Prints bytes (height, width, 3), smaller where they are wider than the screen."""
    width, depth, _ = _C.screen()
    columns = width // 2 if depth == "none" else width
    step = -(-pixels.shape[1] // columns)
    rows = pixels[::step, ::step].tolist()
    if depth in ("none", "basic"):
        for row in rows:
            print("".join(_SHADES[sum(pixel) * 10 // 766] * 2 for pixel in row).rstrip())
        return
    for top, bottom in zip(rows[::2], rows[1::2] + [None] * (len(rows) % 2)):
        line = ""
        for column, upper in enumerate(top):
            ground = _escape(bottom[column], depth, ground=True) if bottom is not None else "\x1b[49m"
            line += _escape(upper, depth) + ground + "▀"
        print(line + "\x1b[0m")
