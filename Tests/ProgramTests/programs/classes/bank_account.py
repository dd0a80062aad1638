class Account:
    """A bank account that refuses to go below zero."""

    opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.opened += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self.balance += amount
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds: {} > {}".format(amount, self.balance))
        self.balance -= amount
        return self

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"


a = Account("Ada", 10)
b = Account(owner="Bob")
print(a, b, Account.opened, a.opened)
print(a.deposit(5).withdraw(12))
for amount in (4, -1):
    try:
        a.withdraw(amount) if amount > 0 else a.deposit(amount)
    except ValueError as e:
        print("refused:", e)
a.opened = 99
print(a.opened, Account.opened, b.opened)
print(Account.__name__, Account.__doc__)
print([a, b])
