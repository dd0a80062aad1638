/// What the message of a built-in function or class leaves open.
enum BuiltInRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard
      situation.kind == .call || situation.kind == .other || situation.kind == .item
        || !situation.says("unsupported operand"),
      let found = advice.first(where: { situation.says($0.message) })
    else { return nil }
    var teaching = Teaching()
    if let note = found.note { teaching.notes = [note] }
    if let hint = found.hint { teaching.hints = [hint] }
    return teaching
  }

  private static let advice: [(message: String, note: String?, hint: String?)] = [
    ("expected str instance, ", nil, "`join` takes texts: `\", \".join(str(item) for item in items)`."),
    (
      "unsupported operand type(s) for +: 'int' and 'str'", "`sum` begins with the number 0.",
      "`\"\".join(texts)` joins texts."
    ),
    ("arg is an empty sequence", nil, "`max(items, default=0)` says what it is of nothing."),
    (
      "'float' object cannot be interpreted as an integer", nil,
      "`//` divides to a whole number; `int(x)` makes one."
    ),
    ("'str' object cannot be interpreted as an integer", nil, "`int(text)` makes a number of a text."),
    ("math domain error", "The function has no value there: no root or logarithm of a negative number.", nil),
    (
      "Unknown format code 'f' for object of type 'str'", nil,
      "The format is one for numbers: `float(text)` makes one of a text."
    ),
    (
      "Unknown format code 'd' for object of type 'float'", nil,
      "`d` is for whole numbers; `.0f` shows none of the fraction."
    ),
    ("type str doesn't define __round__ method", nil, "`float(text)` makes a number of a text."),
    ("bad operand type for unary -: 'str'", nil, "`int(text)` or `float(text)` makes a number of a text."),
    ("bad operand type for abs(): 'str'", nil, "`int(text)` or `float(text)` makes a number of a text."),
    ("not 'list'", nil, "For each item of a list: `[int(item) for item in items]`."),
    ("arg 2 must be a type", nil, "The class itself, without quotes: `isinstance(x, int)`."),
    (
      "exceptions must derive from BaseException", nil,
      "`raise ValueError(\"what is wrong\")` raises one with a text."
    ),
    (
      "not enough arguments for format string", nil,
      "Several values go in round brackets: `\"%s and %s\" % (a, b)`."
    ),
    ("Can't instantiate abstract class", "A class that derives from it must define what is abstract.", nil),
    ("() takes no arguments", "The class has no `__init__(self, …)` that would take any.", nil),
    (
      "cannot assign to field", "The class is frozen.",
      "`dataclasses.replace(x, field=value)` makes a changed copy."
    ),
    ("has no setter", "A property computes its value.", "A method marked `@name.setter` would take one."),
    ("slice step cannot be zero", nil, "`x[::-1]` goes backwards."),
  ]
}
