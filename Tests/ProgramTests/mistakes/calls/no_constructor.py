class Empty:
    pass

Empty(3)
