def grade(points):
    if points > 50:
        text = "pass"
    return text

grade(20)
