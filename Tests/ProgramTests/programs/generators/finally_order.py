log = []


def worker(name):
    log.append(f"enter {name}")
    try:
        for i in range(3):
            yield i
    finally:
        log.append(f"exit {name}")


for i in worker("full"):
    log.append(i)
w = worker("partial")
for i in w:
    if i == 1:
        break
    log.append(i)
log.append("broke")
w.close()
log.append("closed")


def nested():
    try:
        yield from worker("inner")
    except ZeroDivisionError:
        log.append("caught")
        yield "recovered"


n = nested()
next(n)
log.append(n.throw(ZeroDivisionError))
print(*log, sep="\n")
