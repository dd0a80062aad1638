prices = [3, 4, 5]
total = sum(prcies)
