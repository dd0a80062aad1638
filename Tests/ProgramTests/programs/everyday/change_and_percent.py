def change(cents, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    out = {}
    for c in coins:
        if cents >= c:
            out[c], cents = divmod(cents, c)
    return out


for amount in (0, 1, 88, 399):
    print(amount, change(amount), sum(k * v for k, v in change(amount).items()) == amount)
price, rate = 80.0, 0.175
print(
    f"{price:.2f} + {rate:.1%} = {price * (1 + rate):.2f}",
    round(price * rate, 2),
    f"{1 / 3:.3%}",
    f"{-0.5:+.0%}",
)
balance, year = 1000.0, 0
while balance < 1500:
    balance *= 1.05
    year += 1
print(year, round(balance, 2), f"{balance:,.2f}", [round(1000 * 1.05**n) for n in range(5)])
loan, monthly, paid = 500.0, 100.0, []
while loan > 0:
    loan = round(loan * 1.01, 2)
    pay = min(monthly, loan)
    loan = round(loan - pay, 2)
    paid.append(pay)
print(paid, round(sum(paid), 2), len(paid))
