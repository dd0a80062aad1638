extension SyntaxFault {
  /// What to say about the faults of Python's grammar.
  var grammarAdvice: SyntaxAdvice {
    switch self {
    case .invalidSyntax(let label, let hint): SyntaxAdvice(label, hint: hint)
    case .expected("':'"):
      SyntaxAdvice("a `:` is missing before this", note: "The line that opens a block ends with a colon.")
    case .elseIf: SyntaxAdvice("after `else` comes a `:`", hint: "Write `elif` instead of `else if`.")
    case .expected(let what): SyntaxAdvice("expected \(what) here")
    case .forgottenComma:
      SyntaxAdvice("two values side by side", hint: "Put a comma or an operator between them.")
    case .missingElse:
      SyntaxAdvice("without `else`", note: "`a if condition else b` always has both values.")
    case .missingHandlers:
      SyntaxAdvice(
        "the `try` ends before this", hint: "Say with `except` which exception is handled, and how.")
    case .equalForComparison:
      SyntaxAdvice(
        "`=` assigns, and is no expression",
        hint: "To compare write `==`; to assign within an expression, `:=`.")
    case .cannotAssignHere(let what):
      SyntaxAdvice(
        Self.unassignable(what), hint: "To compare write `==`; to assign, put a name on the left of `=`.")
    case .cannotAssign(let what):
      SyntaxAdvice(
        Self.unassignable(what), note: "Values are assigned to names, attributes (`a.b`) and items (`a[0]`).")
    case .cannotDelete(let what):
      SyntaxAdvice(
        Self.unassignable(what), note: "`del` takes names, attributes (`a.b`) and items (`a[0]`).")
    case .cannotWalrus(let what):
      SyntaxAdvice("\(Self.article(what)), not a name", note: "`:=` assigns to a single name.")
    case .cannotAugment(let what):
      SyntaxAdvice(
        "\(Self.article(what))", note: "`+=` and the like change one name, attribute or item.")
    case .cannotAnnotate, .illegalAnnotation:
      SyntaxAdvice(
        "not a single name", note: "An annotation `name: type` is for one name, attribute or item.")
    case .assignToYield: SyntaxAdvice("a `yield`", hint: "To receive what is sent, write `x = yield value`.")
    case .legacyCall(let name):
      SyntaxAdvice(
        "arguments without parentheses", hint: "Since Python 3, `\(name)` is a function: `\(name)(…)`.")
    case .starredHere: SyntaxAdvice("nothing to unpack into", hint: "For a tuple add a comma: `(*a,)`.")
    case .doubleStarredHere: SyntaxAdvice("`**` unpacks only into a call or a dict")
    case .starredInComprehension:
      SyntaxAdvice(
        "one element at a time", hint: "Unpack with a second loop: `[x for part in parts for x in part]`.")
    case .unpackInDictComprehension: SyntaxAdvice("one `key: value` at a time")
    case .comprehensionTarget: SyntaxAdvice("a tuple", hint: "Write `(a, b)` in parentheses before `for`.")
    case .dictColon:
      SyntaxAdvice("a key without a value", note: "The first entries are `key: value`, so this is a dict.")
    case .dictValue: SyntaxAdvice("a value is missing after this")
    case .starredDictValue:
      SyntaxAdvice("one value for each key", hint: "For several values write a list: `[*a]`.")
    case .exceptionTypes: SyntaxAdvice("several types", hint: "Write `except (A, B):`.")
    case .importComma:
      SyntaxAdvice(
        "the line ends after a comma", hint: "Remove the comma, or put parentheses around the names.")
    default: callAdvice
    }
  }

  private var callAdvice: SyntaxAdvice {
    switch self {
    case .positionalAfterKeyword:
      SyntaxAdvice("has no name", note: "Arguments without a name come before those with one.")
    case .positionalAfterUnpacking, .unpackAfterUnpacking:
      SyntaxAdvice("after `**`", note: "Only arguments with a name may follow `**`.")
    case .bareGenerator:
      SyntaxAdvice("a generator among other arguments", hint: "Put parentheses around it.")
    case .keywordExpression:
      SyntaxAdvice(
        "not the name of a parameter", hint: "To compare write `==`; a keyword argument is `name=value`.")
    case .defaultOrder:
      SyntaxAdvice("has no default", note: "Once a parameter has a default, those after it need one too.")
    case .outside("return", _):
      SyntaxAdvice("not in a function", hint: "Is the line indented as deep as the function's body?")
    case .outside("yield", _): SyntaxAdvice("not in a function")
    case .outside("break", _): SyntaxAdvice("not in a loop", hint: "`break` leaves a `for` or a `while`.")
    case .grammar("'continue' not properly in loop"): SyntaxAdvice("not in a loop")
    case .grammar("default 'except:' must be last"):
      SyntaxAdvice("handles everything, so nothing is left for those after it")
    case .starredTarget(let message) where message.hasPrefix("starred"):
      SyntaxAdvice("takes a list of values", hint: "Add a comma to unpack all: `*a, = values`.")
    case .starredTarget(let message) where message.hasPrefix("multiple"):
      SyntaxAdvice("only one name can take the rest")
    case .starredTarget: SyntaxAdvice("nothing to unpack into", hint: "For a tuple add a comma: `*a,`.")
    case .scope(let message) where message.hasPrefix("no binding for nonlocal"):
      SyntaxAdvice(
        "no function around this one has it",
        note: "`nonlocal` is for a name of an enclosing function; for one of the module write `global`.")
    case .scope(let message) where message.contains("prior to"),
      .scope(let message) where message.contains("before"):
      SyntaxAdvice("too late", hint: "Move this line to the start of the function.")
    case .grammar(let message) where message.hasPrefix("keyword argument repeated"):
      SyntaxAdvice("a second value for this parameter")
    case .match(let message) where message.hasSuffix("unreachable"):
      SyntaxAdvice(
        "matches everything", hint: "Move this case to the end, or compare with a constant or a dotted name.")
    case .match("alternative patterns bind different names"):
      SyntaxAdvice(
        "binds other names", note: "Whichever alternative matches, the same names must have a value.")
    case .scope(let message) where message.hasPrefix("duplicate"):
      SyntaxAdvice("a second parameter of this name")
    default: SyntaxAdvice()
    }
  }

  private static func unassignable(_ what: String) -> String {
    switch what {
    case "True", "False", "None", "ellipsis", "__debug__": "a constant of Python"
    case "literal": "a fixed value, not a name"
    case "function call": "the result of a call, not a name"
    default: "\(article(what)), not a name"
    }
  }

  private static func article(_ what: String) -> String {
    switch what {
    case "True", "False", "None": what
    default: ("aeiou".contains(what.first ?? " ") ? "an " : "a ") + what
    }
  }
}
