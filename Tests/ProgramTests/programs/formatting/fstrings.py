name, n, x = "Ada", 7, 3.14159
width, prec = 10, 2
items = {"key": [1, 2, 3]}
print(f"{name} {n} {x} {items}")
print(f"{name!r} {name!s} {'é'!a} {name:>{width}} {x:{width}.{prec}f} {x:.{prec}e}|")
print(f"{n=} {x = :.2f} {name=!r:>8} {n + 1 = } {items['key'][0]=} {name.upper()=}")
print(f"{{literal}} {{{n}}} {n}}}{{")
print(f"{n if n > 5 else 'small'} {[i for i in range(3)]} {(lambda v: v * 2)(4)} {items['key']}")
print(f"{'nested ' + f'{n:03d}'} joined {n} plain {{n}}")
print(f"{n:>5}{n:<5}|{n:^5}|{-n:=+6}|{n:#x}|{n:08.3f}")
print(f"""multi
{n}
line""")
print(rf"\d{n}\n", f"\t{n}\x41")
print(f"{'a':>{5}}{'b':{'*'}^{5}}", f"{1_000_000:,}", f"{1e6:,.0f}", f"{0.256:.1%}")
print(f"{x!r:.3}", f"{None} {True} {...}", f"{3!r:5}|", f"{'':5}|", f"{n:d}{n:{'d'}}")
print(f"{[1, 2][0]}{ {'a': 1}['a'] }", f"{(y := 5)} {y}", f"{n!s}{n!r}")
print(f"{1 == 1} {n != 3} {n >= 2}")
