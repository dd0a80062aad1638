seen = set()
seen.append(1)
