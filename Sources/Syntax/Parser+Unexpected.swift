/// What to say where Python itself says only "invalid syntax".
extension Parser {
  /// The fault of a token that fits nowhere, with what was probably meant.
  func unexpected(at index: Int) -> SyntaxFault {
    let token = tokens[index]
    return .invalidSyntax(label: label(token), hint: hint(at: index))
  }

  private func label(_ token: Token) -> String {
    switch token.kind {
    case .newline, .end: isFragment ? "the expression ends too early" : "the line ends too early"
    case .int, .float: "no number is expected here"
    case .string: "no string is expected here"
    case .stray: "this means nothing in Python"
    case _ where token.kind.isKeyword: "the keyword `\(source.text(token.span))` cannot stand here"
    default: "`\(source.text(token.span))` is not expected here"
    }
  }

  private func previous(_ index: Int) -> Token? { index > 0 ? tokens[index - 1] : nil }

  private func hint(at index: Int) -> String? {
    operatorHint(at: index) ?? keywordHint(at: index) ?? colonHint(at: index)
      ?? wordHint(at: index) ?? commaHint(at: index)
  }

  /// Two operands side by side.
  private func commaHint(at index: Int) -> String? {
    guard index > 0, tokens[index].startsOperand else { return nil }
    switch tokens[index - 1].kind {
    case .name, .int, .float, .string, .rightParen, .rightBracket, .rightBrace, .true, .false, .none:
      return "Is a comma or an operator missing before this?"
    default: return nil
    }
  }

  /// Operators of other languages.
  private func operatorHint(at index: Int) -> String? {
    let token = tokens[index]
    guard let previous = previous(index) else { return nil }
    let touches = previous.upper == token.lower
    let isDoubled =
      index > 1 && tokens[index - 2].kind == previous.kind && tokens[index - 2].upper == previous.lower
    switch (previous.kind, token.kind) {
    case (.plus, .newline) where isDoubled, (.plus, .semicolon) where isDoubled:
      return "Python has no `++`: write `x += 1`."
    case (.minus, .newline) where isDoubled, (.minus, .semicolon) where isDoubled:
      return "Python has no `--`: write `x -= 1`."
    case (.ampersand, .ampersand) where touches: return "Write `and` instead of `&&`."
    case (.bar, .bar) where touches: return "Write `or` instead of `||`."
    case (.equal, .greater) where touches, (_, .equal) where follows(index, .greater):
      return "Write `>=` for greater or equal."
    case (.equal, .less) where touches, (_, .equal) where follows(index, .less):
      return "Write `<=` for less or equal."
    case (.equalEqual, .equal) where touches, (.notEqual, .equal) where touches:
      return "Two characters are enough: `==` and `!=`."
    case (_, .stray) where source.text(token.span) == "!": return "Write `not` instead of `!`."
    case (_, .stray) where source.text(token.span) == "<>": return "Write `!=` instead of `<>`."
    case (_, .stray) where source.text(token.span) == "?":
      return "Python writes a choice as `a if condition else b`."
    case (_, .equal) where previous.kind.isKeyword && !previous.kind.isConstant:
      return "`\(source.text(previous.span))` is a word of the language; choose another name."
    case (_, .equal): return "To compare write `==`."
    default: return nil
    }
  }

  /// Whether a token touches the one at an index on its right.
  private func follows(_ index: Int, _ kind: TokenKind) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == kind
      && tokens[index + 1].lower == tokens[index].upper
  }

  private func keywordHint(at index: Int) -> String? {
    let token = tokens[index]
    guard token.kind.isKeyword else { return nil }
    let word = source.text(token.span)
    let isFirst = startOfLine(before: index) == index
    switch token.kind {
    case .else where isFirst:
      return "No `if`, loop or `try` before it is indented as deep; a line between them ends it."
    case .elif where isFirst: return "No `if` before it is indented as deep; a line between them ends it."
    case .except where isFirst, .finally where isFirst: return "No `try` before it is indented as deep."
    default: break
    }
    let next = tokens[min(index + 1, tokens.count - 1)].kind
    let isParameter =
      tokens[startOfLine(before: index)].kind == .def && (next == .comma || next == .rightParen)
    switch (previous(index)?.kind, next) {
    case _ where isParameter: return "`\(word)` is a word of the language; choose another name."
    case (.def, _), (.class, _), (.dot, _), (.for, _), (.as, _), (.global, _), (_, .equal):
      return "`\(word)` is a word of the language; choose another name."
    default: return nil
    }
  }

  /// The index of the first token of the logical line.
  private func startOfLine(before index: Int) -> Int {
    var start = index
    while start > 0 {
      switch tokens[start - 1].kind {
      case .newline, .indent, .dedent: return start
      default: start -= 1
      }
    }
    return start
  }

  /// A line that should open a block and has no colon yet.
  private func colonHint(at index: Int) -> String? {
    let start = startOfLine(before: index)
    guard start < index, tokens[index].level == 0 else { return nil }
    switch tokens[start].kind {
    case .if, .elif, .else, .for, .while, .with, .class, .try, .except, .finally:
      if tokens[start..<index].contains(where: { $0.kind == .colon && $0.level == 0 }) { return nil }
      return tokens[index].kind == .newline ? nil : "Is a `:` missing before this?"
    default: return nil
    }
  }

  /// Words of other languages at the start of a line, followed by something that makes no Python.
  private func wordHint(at index: Int) -> String? {
    let start = startOfLine(before: index)
    guard start < index, tokens[start].kind == .name else { return nil }
    switch source.text(tokens[start].span) {
    case "function", "fn", "func", "fun", "sub":
      return "Python defines a function with `def name(parameters):`."
    case "let", "var", "const", "int", "float", "double", "string", "auto":
      return "Python needs no declaration: write `name = value`."
    case "elseif", "elsif", "otherwise": return "Python writes `elif` and `else`."
    case "switch": return "Python writes `match value:` with `case` lines, or `if` and `elif`."
    case "foreach": return "Python writes `for item in items:`."
    case "catch": return "Python writes `except`."
    case "throw": return "Python writes `raise`."
    case "unless", "until": return "Python writes `if not` and `while not`."
    case "include", "require", "using": return "Python writes `import`."
    case "echo", "puts": return "Python writes `print(value)`."
    case "new": return "Python makes an object by calling its class: `Name(arguments)`."
    default: return nil
    }
  }
}
