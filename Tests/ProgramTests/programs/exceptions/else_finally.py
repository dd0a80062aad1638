def trial(action):
    steps = []
    try:
        steps.append("try")
        action()
    except ZeroDivisionError:
        steps.append("zero")
    except (TypeError, ValueError) as e:
        steps.append(type(e).__name__)
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps


print(trial(lambda: 1))
print(trial(lambda: 1 / 0))
print(trial(lambda: int("x")))
print(trial(lambda: len(5)))


def override():
    try:
        return "try"
    finally:
        return "finally"


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    return "done"


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(override(), loop(), value_kept())
try:
    try:
        raise ValueError("first")
    finally:
        print("cleanup")
except ValueError as e:
    print(e)
try:
    e
except NameError as err:
    print(err)
