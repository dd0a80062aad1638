squares = []
squares[0] = 1
