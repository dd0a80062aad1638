a = 1; b = 2; print(a + b)
if a: print("one-line if"); print("still in if")
for i in range(2): print(i); continue
total = (1 +
         2 +
         3)
text = "con" \
       "tinued"
long = [
    1, 2,  # comment
    3,
]
d = {
    "a": 1,

    "b": 2,
}
print(total, text, long, d)
def f(): return 5
class Empty: pass
class Doc: "only a docstring"
print(f(), Empty.__name__, Doc.__doc__)
if True:
        x = 1
        if x:
          y = 2
print(x, y)
while False: pass
else: print("else")
try: 1 / 0
except ZeroDivisionError: print("caught")
finally: print("done")
lam = lambda: (1,
               2)
print(lam())
(z) = 4
(p, q) = [r, s] = 1, 2
print(z, p, q, r, s)
print(1,
      2,
)
