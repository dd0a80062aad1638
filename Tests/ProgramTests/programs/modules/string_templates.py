import string
from string import Formatter, Template


def attempt(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


t = Template("$who likes ${what}s and $$5, ${ not, $who2")
attempt(lambda: t.substitute(who="Ann", what="cat", who2=3))
attempt(lambda: t.safe_substitute(who="Ann"))
attempt(lambda: Template("$a $b").substitute({"a": 1}, b=2))
attempt(lambda: Template("$a $b").substitute({"a": 1}))
attempt(lambda: (Template("$a ${b} $$ $a").get_identifiers(), Template("$a $").is_valid()))


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


attempt(lambda: Percent("%with_underscore %notunderscored %%").safe_substitute(with_underscore="x"))
formatter = Formatter()
for format, args, kwargs in (
        ("{} {} {}", (1, "a", None), {}), ("{0:>5}|{1!r:<6}|{x[0]}{y.real}", (1, "a"), {"x": [7], "y": 3}),
        ("{:{}}", (3.14159, ".2f"), {}), ("{{}} {0}", (1,), {}), ("{a} {b!s}", (), {"a": 1, "b": "c"}),
        ("{", (), {}), ("}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{!x}", (1,), {}),
        ("{missing}", (), {}), ("{1}", (1,), {})):
    attempt(lambda: formatter.format(format, *args, **kwargs))
print(list(formatter.parse("a{b!r:c}d{}{{e}}")))


class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


print(Defaults().format("{a} {b} {c!u} {0}", 5, a=1, c="loud"))
print(string.capwords("the  quick brown"), string.capwords("a-b-c", "-"), string.punctuation, string.hexdigits)
