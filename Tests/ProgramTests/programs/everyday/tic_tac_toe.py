WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    for i, j, k in WINS:
        if b[i] != " " and b[i] == b[j] == b[k]:
            return b[i]
    return "draw" if " " not in b else None


def minimax(b, me, cache={}):
    key = (tuple(b), me)
    if key in cache:
        return cache[key]
    w = winner(b)
    if w == "draw":
        result = (0, None)
    elif w:
        result = (1 if w == me else -1, None)
    else:
        other = "O" if me == "X" else "X"
        best = (-2, None)
        for i in range(9):
            if b[i] == " ":
                b[i] = me
                score = -minimax(b, other)[0]
                b[i] = " "
                if score > best[0]:
                    best = (score, i)
        result = best
    cache[key] = result
    return result


def show(b):
    return "\n-+-+-\n".join("|".join(b[i : i + 3]) for i in (0, 3, 6))


board, player = list("X O      "), "X"
while winner(board) is None:
    score, move = minimax(board, player)
    board[move] = player
    player = "O" if player == "X" else "X"
print(show(board))
print(winner(board), minimax(list("XX OO    "), "X"), minimax([" "] * 9, "X")[0])
