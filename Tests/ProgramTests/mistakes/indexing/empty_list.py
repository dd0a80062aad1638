queue = []
first = queue[0]
