import textwrap

poem = """Roses are red,
    Violets are blue,
\tTabs are here,
and so are you.
"""
print(poem.splitlines(), len(poem), poem.count("\n"))
for n, line in enumerate(poem.splitlines(), 1):
    print(f"{n:>2}| {line.strip():<20}|")
print(
    textwrap.dedent("""
    one
      two
    three
    """)
)
print(
    textwrap.fill("The quick brown fox jumps over the lazy dog and runs away.", 20),
    textwrap.indent("a\nb\n", "> "),
    textwrap.shorten("Hello wonderful world", 15),
    textwrap.wrap("aaa bbb ccc", 7),
    sep="\n",
)
print("abc")
print(
    "tab\tsep\\ \x41 \u00e9 \101 \
joined"
)
