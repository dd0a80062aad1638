rows = [("Widget", 4, 3.5), ("Gadget with a long name", 10, 12.25), ("Nut", 1000, 0.015)]
print(f"{'item':<25}{'qty':>6}{'price':>10}{'total':>12}")
print("-" * 53)
total = 0
for item, qty, price in rows:
    line = qty * price
    total += line
    print(f"{item:<25}{qty:>6}{price:>10.3f}{line:>12,.2f}")
print("=" * 53)
print(f"{'sum':<41}{total:>12,.2f}")
for i in range(1, 6):
    print(*(f"{i * j:4d}" for j in range(1, 6)), sep="")
for i in range(0, 50, 12):
    print(f"|{'#' * (i // 4):<12}| {i / 48:7.2%}")
print("\n".join(f"{n:>3} {n:08b} {n:>3o} {n:>2x} {chr(n)!r}" for n in range(30, 36)))
print("a", "b", sep="", end="!\n")
print(1, 2, 3, sep=", ", end=".")
print()
print(*[], sep="x")
print(None, sep=None, end=None)
