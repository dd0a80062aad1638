extension Signature {
  /// Reads a declaration such as `sorted(iterable, /, *, key=None, reverse=False)`: the text that `help`
  /// shows is the text that binds.
  ///
  /// Defaults are literals (`None`, `True`, numbers, quoted strings, `()`); `=?` marks an argument that may
  /// be left out and has no default of its own, which the function sees as `unbound`. Any other default
  /// (`torch.float32`) is for the reader, and the function sees `unbound` too.
  public static func parse(_ declaration: String) -> Signature {
    guard let open = declaration.firstIndex(of: "("), let close = declaration.lastIndex(of: ")"),
      open < close
    else { return Signature([]) }
    var parameters: [Parameter] = []
    var kind = Kind.positional
    for part in split(declaration[declaration.index(after: open)..<close]) {
      switch part {
      case "":
        continue
      case "/":
        parameters = parameters.map {
          Parameter(name: $0.name, kind: .positionalOnly, defaultValue: $0.defaultValue)
        }
      case "*":
        kind = .keywordOnly
      case let part where part.hasPrefix("**"):
        parameters.append(
          Parameter(name: Symbol(String(part.dropFirst(2))), kind: .keywordVariadic, defaultValue: nil))
      case let part where part.hasPrefix("*"):
        parameters.append(
          Parameter(name: Symbol(String(part.dropFirst())), kind: .variadic, defaultValue: nil))
        kind = .keywordOnly
      default:
        let pieces = part.split(separator: "=", maxSplits: 1).map { trim(String($0)) }
        let value = pieces.count > 1 ? literal(pieces[1]) : nil
        parameters.append(Parameter(name: Symbol(pieces[0]), kind: kind, defaultValue: value))
      }
    }
    return Signature(parameters)
  }

  private static func trim(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The parts between commas that stand outside brackets and quotes.
  private static func split(_ text: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append(trim(current))
        current = ""
        continue
      }
      current.append(character)
    }
    parts.append(trim(current))
    return parts
  }

  private static func literal(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "()": return .tuple([])
    default: break
    }
    if let value = Int(text) { return .int(value) }
    if let value = Double(text) { return .float(value) }
    if text.count >= 2, let first = text.first, first == text.last, first == "'" || first == "\"" {
      return .string(String(text.dropFirst().dropLast()))
    }
    return .unbound
  }
}
