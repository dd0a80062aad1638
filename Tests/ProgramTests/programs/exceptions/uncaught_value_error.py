values = ["10", "20", "thirty"]
for v in values:
    print(int(v) * 2)
