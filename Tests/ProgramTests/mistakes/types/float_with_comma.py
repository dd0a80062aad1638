price = float("3,50")
