"""Streams in memory. `BytesIO` is in Swift."""


class StringIO:
    """A text that is written and read like a file."""

    def __init__(self, initial_value="", newline="\n"):
        self._text = initial_value or ""
        self._position = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def write(self, s):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        if self._position == len(self._text):
            self._text += s
        else:
            before = self._text[:self._position].ljust(self._position, "\0")
            self._text = before + s + self._text[self._position + len(s):]
        self._position += len(s)
        return len(s)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def read(self, size=-1):
        self._check()
        end = len(self._text) if size is None or size < 0 else self._position + size
        result = self._text[self._position:end]
        self._position += len(result)
        return result

    def readline(self, size=-1):
        self._check()
        end = self._text.find("\n", self._position) + 1
        if end == 0:
            end = len(self._text)
        if size is not None and size >= 0:
            end = min(end, self._position + size)
        result = self._text[self._position:end]
        self._position += len(result)
        return result

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def getvalue(self):
        self._check()
        return self._text

    def seek(self, pos, whence=0):
        self._check()
        self._position = len(self._text) if whence == 2 else pos
        return self._position

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None):
        self._check()
        size = self._position if size is None else size
        self._text = self._text[:size]
        return size

    def readable(self):
        return True

    def writable(self):
        return True

    def isatty(self):
        return False

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()
