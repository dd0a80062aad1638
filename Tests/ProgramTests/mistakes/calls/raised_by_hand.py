def withdraw(balance, amount):
    if amount > balance:
        raise ValueError(f"only {balance} left")
    return balance - amount

withdraw(10, 25)
