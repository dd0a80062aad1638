class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, new):
        self._v = new


class Doubled(Base):
    @property
    def v(self):
        return super().v * 2


class Extended(Base):
    @Base.v.getter
    def v(self):
        return f"<{self._v}>"


d, e = Doubled(), Extended()
print(d.v, e.v)
e.v = 9
print(e.v)
try:
    d.v = 3
except AttributeError as err:
    print(err)
Base.v.fset(d, 8)
print(d.v, Base.v.fget(d))


class Meta:
    x = property(
        lambda s: s.__dict__.get("_x", "unset"),
        lambda s, v: s.__dict__.__setitem__("_x", v),
        lambda s: s.__dict__.pop("_x"),
        "docs of x",
    )


m = Meta()
print(m.x)
m.x = 4
print(m.x, Meta.x.__doc__)
del m.x
print(m.x)
