class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.shortfall = needed - available


class Account:
    _next = 1000

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def _record(self, kind, amount):
        self.history.append((kind, amount, self._balance))

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self._record("deposit", amount)

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self._record("withdraw", amount)

    def __str__(self):
        return f"#{self.number} {self.owner}: {self.balance:.2f}"


class Savings(Account):
    def __init__(self, owner, balance=0.0, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


def transfer(a, b, amount):
    try:
        a.withdraw(amount)
    except InsufficientFunds as e:
        print(f"transfer failed: {e} (short by {e.shortfall:.2f})")
        return False
    else:
        b.deposit(amount)
        return True
    finally:
        print("transfer attempted")


x, y = Account("Xu", 100), Savings("Yara", 50, rate=0.1)
print(transfer(x, y, 30), transfer(x, y, 500))
y.add_interest()
print(x, y, sep="\n")
for kind, amount, balance in y.history:
    print(f"{kind:<10}{amount:>8.2f}{balance:>10.2f}")
try:
    x.deposit(-5)
except ValueError as e:
    print("error:", e)
try:
    x.balance = 1
except AttributeError:
    print("balance is read-only")
