"""Dumps CPython's syntax tree of a program in the normal form of TreeDump.swift."""

import ast
import struct

UNARY = {ast.UAdd: "+", ast.USub: "-", ast.Invert: "~", ast.Not: "not"}
BINARY = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
}
COMPARE = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}
CONVERSIONS = {-1: "-", 115: "str", 114: "repr", 97: "ascii"}


class Lacking(Exception):
    """The program uses what Etude does not have."""


def quoted(text):
    parts = []
    for character in text:
        code = ord(character)
        if 0xD800 <= code < 0xE000:
            raise Lacking("surrogates")
        parts.append(character if 0x20 <= code < 0x7F and character not in '"\\' else "\\{%x}" % code)
    return '"' + "".join(parts) + '"'


class Dump:
    def __init__(self, source):
        """`source` is the program's bytes."""
        self.source = source
        index = 3 if source.startswith(b"\xef\xbb\xbf") else 0
        self.starts = [index]
        while index < len(source):
            byte = source[index]
            index += 1
            if byte == 10 or (byte == 13 and source[index:index + 1] != b"\n"):
                self.starts.append(index)
        self.lines = []
        self.indent = 0
        self.formatted = 0

    # Places

    def offset(self, line, column):
        return self.starts[line - 1] + column

    def place(self, node):
        if self.formatted:
            return ""
        return "@%d:%d" % (
            self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset))

    # Statements

    def line(self, text):
        self.lines.append(" " * self.indent + text)

    def block(self, head, body):
        self.line(head)
        self.indent += 1
        for statement in body:
            self.statement(statement)
        self.indent -= 1

    def statement(self, node):
        getattr(self, "do_" + type(node).__name__)(node, self.place(node))

    def do_Expr(self, node, place):
        self.line(f"expression{place} {self.expr(node.value)}")

    def do_Assign(self, node, place):
        self.line(f"assign{place} {self.list(node.targets)} {self.expr(node.value)}")

    def do_AugAssign(self, node, place):
        operation = BINARY[type(node.op)]
        self.line(f"augment{place} {operation} {self.expr(node.target)} {self.expr(node.value)}")

    def do_AnnAssign(self, node, place):
        parts = f"{self.expr(node.target)} {self.expr(node.annotation)} {self.expr(node.value)}"
        self.line(f"annotate{place} {node.simple} {parts}")

    def do_Return(self, node, place):
        self.line(f"return{place} {self.expr(node.value)}")

    def do_Delete(self, node, place):
        self.line(f"delete{place} {self.list(node.targets)}")

    def do_Raise(self, node, place):
        self.line(f"raise{place} {self.expr(node.exc)} {self.expr(node.cause)}")

    def do_Assert(self, node, place):
        self.line(f"assert{place} {self.expr(node.test)} {self.expr(node.msg)}")

    def aliases(self, names):
        return " ".join(f"{name.name}={name.asname or '-'}" for name in names)

    def do_Import(self, node, place):
        self.line(f"import{place} {self.aliases(node.names)}")

    def do_ImportFrom(self, node, place):
        names = "*" if node.names[0].name == "*" else self.aliases(node.names)
        self.line(f"from{place} {node.module or '-'} {node.level} {names}")

    def do_Global(self, node, place):
        self.line(f"global{place} {' '.join(node.names)}")

    def do_Nonlocal(self, node, place):
        self.line(f"nonlocal{place} {' '.join(node.names)}")

    def do_Pass(self, node, place):
        self.line(f"pass{place}")

    def do_Break(self, node, place):
        self.line(f"break{place}")

    def do_Continue(self, node, place):
        self.line(f"continue{place}")

    def do_FunctionDef(self, node, place):
        returns = self.expr(node.returns)
        head = f"def{place} {node.name} {self.parameters(node.args)} {returns} {self.list(node.decorator_list)}"
        self.block(head, node.body)

    def do_ClassDef(self, node, place):
        parts = f"{self.list(node.bases)} {self.keywords(node.keywords)} {self.list(node.decorator_list)}"
        self.block(f"class{place} {node.name} {parts}", node.body)

    def do_If(self, node, place):
        self.block(f"if{place} {self.expr(node.test)}", node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and self.is_elif(node.orelse[0]):
            node = node.orelse[0]
            self.block(f"elif {self.expr(node.test)}", node.body)
        self.otherwise(node)

    def is_elif(self, node):
        return self.source[self.offset(node.lineno, node.col_offset):].startswith(b"elif")

    def otherwise(self, node):
        if node.orelse:
            self.block("else", node.orelse)

    def do_While(self, node, place):
        self.block(f"while{place} {self.expr(node.test)}", node.body)
        self.otherwise(node)

    def do_For(self, node, place):
        self.block(f"for{place} {self.expr(node.target)} {self.expr(node.iter)}", node.body)
        self.otherwise(node)

    def do_With(self, node, place):
        items = ", ".join(f"{self.expr(i.context_expr)} {self.expr(i.optional_vars)}" for i in node.items)
        self.block(f"with{place} {items}", node.body)

    def do_Try(self, node, place):
        self.block(f"try{place}", node.body)
        for handler in node.handlers:
            head = f"except{self.place(handler)} {self.expr(handler.type)} {handler.name or '-'}"
            self.block(head, handler.body)
        self.otherwise(node)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def do_Match(self, node, place):
        self.line(f"match{place} {self.expr(node.subject)}")
        for case in node.cases:
            self.block(f"case {self.pattern(case.pattern)} {self.expr(case.guard)}", case.body)

    # Expressions

    def list(self, nodes):
        return "[" + " ".join(map(self.expr, nodes)) + "]"

    def keywords(self, nodes):
        return "[" + " ".join(f"{k.arg or '**'}{self.place(k)}={self.expr(k.value)}" for k in nodes) + "]"

    def parameters(self, args):
        def one(prefix, arg, default):
            return f"{prefix}{arg.arg}:{self.expr(arg.annotation)}={self.expr(default)}"

        plain = args.posonlyargs + args.args
        defaults = [None] * (len(plain) - len(args.defaults)) + args.defaults
        parts = [
            one("/" if index < len(args.posonlyargs) else "", arg, default)
            for index, (arg, default) in enumerate(zip(plain, defaults))
        ]
        if args.vararg:
            parts.append(one("*", args.vararg, None))
        parts += [one("k ", arg, default) for arg, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            parts.append(one("**", args.kwarg, None))
        return "<" + ", ".join(parts) + ">"

    def clauses(self, generators):
        for generator in generators:
            if generator.is_async:
                raise Lacking("async")
        return " ".join(
            f"(for {self.expr(g.target)} {self.expr(g.iter)} {self.list(g.ifs)})" for g in generators)

    def expr(self, node):
        if node is None:
            return "-"
        kind, parts = getattr(self, "get_" + type(node).__name__)(node)
        return "(" + " ".join([kind + self.place(node), *parts]) + ")"

    def get_Constant(self, node):
        value = node.value
        if value is None or value is True or value is False:
            return str(value), []
        if value is ...:
            return "...", []
        if isinstance(value, int):
            if value >= 2 ** 63:
                start = self.offset(node.lineno, node.col_offset)
                digits = self.source[start:self.offset(node.end_lineno, node.end_col_offset)]
                return "huge", [str(len(digits.replace(b"_", b"")))]
            return "int", [str(value)]
        if isinstance(value, float):
            return "float", ["%x" % struct.unpack(">Q", struct.pack(">d", value))]
        if isinstance(value, str):
            return "string", [quoted(value)]
        raise Lacking(type(value).__name__)

    def get_JoinedStr(self, node):
        return "f", self.format_parts(node.values)

    def format_parts(self, values):
        self.formatted += 1
        parts = []
        for value in values:
            if isinstance(value, ast.Constant):
                parts.append(quoted(value.value))
            else:
                inner = "-"
                if value.format_spec:
                    inner = "[" + " ".join(self.format_parts(value.format_spec.values)) + "]"
                parts.append("{" + f"{self.expr(value.value)} {CONVERSIONS[value.conversion]} {inner}" + "}")
        self.formatted -= 1
        return parts

    def get_Name(self, node):
        return "name", [node.id]

    def get_UnaryOp(self, node):
        operand = node.operand
        if isinstance(node.op, ast.USub) and isinstance(operand, ast.Constant) and operand.value == 2 ** 63 \
                and isinstance(operand.value, int):
            return "int", [str(-operand.value)]
        return "unary", [UNARY[type(node.op)], self.expr(operand)]

    def get_BinOp(self, node):
        return "binary", [BINARY[type(node.op)], self.expr(node.left), self.expr(node.right)]

    def get_BoolOp(self, node):
        return "and" if isinstance(node.op, ast.And) else "or", [self.list(node.values)]

    def get_Compare(self, node):
        links = [f"{COMPARE[type(op)]} {self.expr(value)}" for op, value in zip(node.ops, node.comparators)]
        return "compare", [self.expr(node.left), *links]

    def get_IfExp(self, node):
        return "conditional", [self.expr(node.test), self.expr(node.body), self.expr(node.orelse)]

    def get_NamedExpr(self, node):
        return "walrus", [node.target.id, self.expr(node.value)]

    def get_Call(self, node):
        return "call", [self.expr(node.func), self.list(node.args), self.keywords(node.keywords)]

    def get_Attribute(self, node):
        return "attribute", [self.expr(node.value), node.attr]

    def get_Subscript(self, node):
        return "subscript", [self.expr(node.value), self.expr(node.slice)]

    def get_Slice(self, node):
        return "slice", [self.expr(node.lower), self.expr(node.upper), self.expr(node.step)]

    def get_Tuple(self, node):
        return "tuple", [self.list(node.elts)]

    def get_List(self, node):
        return "list", [self.list(node.elts)]

    def get_Set(self, node):
        return "set", [self.list(node.elts)]

    def get_Dict(self, node):
        return "dict", [f"{self.expr(key)}:{self.expr(value)}" for key, value in zip(node.keys, node.values)]

    def get_Starred(self, node):
        return "starred", [self.expr(node.value)]

    def get_ListComp(self, node):
        return "listcomp", [self.expr(node.elt), self.clauses(node.generators)]

    def get_SetComp(self, node):
        return "setcomp", [self.expr(node.elt), self.clauses(node.generators)]

    def get_DictComp(self, node):
        return "dictcomp", [self.expr(node.key), self.expr(node.value), self.clauses(node.generators)]

    def get_GeneratorExp(self, node):
        return "generator", [self.expr(node.elt), self.clauses(node.generators)]

    def get_Lambda(self, node):
        return "lambda", [self.parameters(node.args), self.expr(node.body)]

    def get_Yield(self, node):
        return "yield", [self.expr(node.value)]

    def get_YieldFrom(self, node):
        return "yieldfrom", [self.expr(node.value)]

    # Patterns

    def pattern(self, node):
        return "(" + getattr(self, "match_" + type(node).__name__)(node) + self.place(node) + ")"

    def patterns(self, nodes):
        return " ".join(map(self.pattern, nodes))

    def match_MatchValue(self, node):
        return "value " + self.expr(node.value)

    def match_MatchSingleton(self, node):
        return str(node.value)

    def match_MatchSequence(self, node):
        return f"sequence [{self.patterns(node.patterns)}]"

    def match_MatchStar(self, node):
        return "star " + (node.name or "_")

    def match_MatchMapping(self, node):
        items = " ".join(f"{self.expr(key)}:{self.pattern(p)}" for key, p in zip(node.keys, node.patterns))
        return f"mapping [{items}] {node.rest or '-'}"

    def match_MatchClass(self, node):
        keywords = " ".join(f"{name}={self.pattern(p)}" for name, p in zip(node.kwd_attrs, node.kwd_patterns))
        return f"class {self.expr(node.cls)} [{self.patterns(node.patterns)}] [{keywords}]"

    def match_MatchOr(self, node):
        return f"or [{self.patterns(node.patterns)}]"

    def match_MatchAs(self, node):
        if node.pattern is None:
            return "_" if node.name is None else "capture " + node.name
        return f"as {self.pattern(node.pattern)} {node.name}"


def dump(source):
    """The dump of a program given as bytes. Raises SyntaxError as CPython does, Lacking if Etude must refuse."""
    tree = ast.parse(source)
    writer = Dump(source)
    for statement in tree.body:
        try:
            writer.statement(statement)
        except AttributeError as error:
            raise Lacking(str(error))
    return "\n".join(writer.lines) + "\n"
