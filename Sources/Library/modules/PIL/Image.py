"""Pictures of 8 bits a channel."""


class Image:
    """A picture: shades of grey (mode "L") or colours ("RGB"). `torchvision.transforms.ToTensor()` makes a tensor of it."""

    def __init__(self, pixels):
        # uint8, channels x height x width.
        self._pixels = pixels

    @property
    def mode(self):
        """What the channels are: "L" or "RGB"."""
        return "L" if self._pixels.shape[0] == 1 else "RGB"

    @property
    def width(self):
        """Pixels in a row."""
        return self._pixels.shape[2]

    @property
    def height(self):
        """Pixels in a column."""
        return self._pixels.shape[1]

    @property
    def size(self):
        """Width and height."""
        return self.width, self.height

    def getbands(self):
        """The names of the channels."""
        return tuple(self.mode)

    def getpixel(self, xy):
        """The value of a pixel, or the values of its channels."""
        values = tuple(self._pixels[:, xy[1], xy[0]].tolist())
        return values[0] if len(values) == 1 else values

    def __eq__(self, other):
        return isinstance(other, Image) and self._pixels.equal(other._pixels)

    __hash__ = None

    def __repr__(self):
        return f"<PIL.Image.Image image mode={self.mode} size={self.width}x{self.height} at {hex(id(self))}>"
