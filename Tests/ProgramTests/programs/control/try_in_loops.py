out = []
for i in range(6):
    try:
        if i == 1:
            continue
        if i == 4:
            break
        if i == 2:
            raise ValueError("two")
        out.append(i)
    except ValueError as e:
        out.append(str(e))
    else:
        out.append(f"else{i}")
    finally:
        out.append(f"fin{i}")
else:
    out.append("loop else")
print(out)


def f():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "end"


print(f())


def g():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            break
        finally:
            print("finally before break completes")
    return "after"


print(g())


def h():
    try:
        raise KeyError("x")
    except KeyError:
        return "handled"
    finally:
        print("cleanup")


print(h())
