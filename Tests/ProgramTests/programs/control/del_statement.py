a, b, c = 1, 2, 3
del a, b
print(c, "a" in dir(), "c" in dir())
l = [0, 1, 2, 3, 4]
del l[0], l[-1]
print(l)
del l[1:]
print(l)
d = {"x": 1, "y": {"z": 2}}
del d["y"]["z"], d["x"]
print(d)


class O:
    pass


o = O()
o.p = 1
o.q = 2
del o.p
print(vars(o))
for bad in ("name", "item", "attr"):
    try:
        if bad == "name":
            del undefined
        elif bad == "item":
            del d["none"]
        else:
            del o.zip
    except (NameError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
x = [1]
y = x
del x
print(y)
del (c), [y]
try:
    c
except NameError as e:
    print(e)
