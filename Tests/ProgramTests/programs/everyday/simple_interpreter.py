def parse(src):
    tokens = src.replace("(", " ( ").replace(")", " ) ").split()

    def read():
        tok = tokens.pop(0)
        if tok == "(":
            out = []
            while tokens[0] != ")":
                out.append(read())
            tokens.pop(0)
            return out
        try:
            return int(tok)
        except ValueError:
            return tok

    return read()


class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        super().__init__(zip(params, args))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(name)
        return self.outer.find(name)


base = Env()
base.update(
    {
        "+": lambda *a: sum(a),
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "<": lambda a, b: a < b,
        "list": lambda *a: list(a),
    }
)


def run(x, env=base):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case ["if", test, yes, no]:
                x = yes if run(test, env) else no
            case ["def", name, value]:
                env[name] = run(value, env)
                return None
            case ["fn", params, body]:
                return lambda *args, p=params, b=body, e=env: run(b, Env(p, args, e))
            case [head, *rest]:
                f, *args = [run(a, env) for a in x]
                return f(*args)


for line in [
    "(+ 1 (* 2 3))",
    "(def fact (fn (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
    "(fact 10)",
    "(def adder (fn (x) (fn (y) (+ x y))))",
    "((adder 3) 4)",
    "(list 1 (adder 2) 3)",
    "(oops 1)",
]:
    try:
        result = run(parse(line))
        print(line, "=>", result if not isinstance(result, list) else len(result))
    except NameError as e:
        print(line, "=> unknown", e)
