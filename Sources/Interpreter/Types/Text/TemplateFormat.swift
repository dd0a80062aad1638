/// `str.format` and `str.format_map` (Python documentation, "Format String Syntax").
struct TemplateFormat {
  /// What a field of a name is: a keyword argument, or an item of `format_map`'s mapping.
  let named: (String) throws -> Value
  /// The positional arguments; nil for `format_map`, which has none.
  let positional: [Value]?

  private var automatic = 0
  private var numbering: Numbering?

  private enum Numbering { case automatic, manual }

  init(positional: [Value]?, named: @escaping (String) throws -> Value) {
    self.positional = positional
    self.named = named
  }

  mutating func format(_ template: String) throws -> String {
    try expand(Array(template.unicodeScalars)[...], depth: 2)
  }

  private mutating func expand(_ template: ArraySlice<Unicode.Scalar>, depth: Int) throws -> String {
    if depth < 0 { throw PythonError.value("Max string recursion exceeded") }
    var result = ""
    var position = template.startIndex
    while position < template.endIndex {
      let current = template[position]
      position += 1
      guard current == "{" || current == "}" else {
        result.unicodeScalars.append(current)
        continue
      }
      if position < template.endIndex, template[position] == current {
        result.unicodeScalars.append(current)
        position += 1
        continue
      }
      if current == "}" { throw PythonError.value("Single '}' encountered in format string") }
      if position == template.endIndex { throw PythonError.value("Single '{' encountered in format string") }
      let end = try fieldEnd(template, from: position)
      result += try field(template[position..<end], depth: depth)
      position = end + 1
    }
    return result
  }

  /// The closing brace of the field that begins here. Braces within brackets do not count.
  private func fieldEnd(_ template: ArraySlice<Unicode.Scalar>, from start: Int) throws -> Int {
    var depth = 1
    var position = start
    var inBrackets = false
    var inSpec = false
    while position < template.endIndex {
      switch template[position] {
      case "[" where !inSpec: inBrackets = true
      case "]": inBrackets = false
      case ":" where !inBrackets: inSpec = true
      case "{" where !inBrackets:
        if !inSpec { throw PythonError.value("unexpected '{' in field name") }
        depth += 1
      case "}" where !inBrackets:
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
      position += 1
    }
    throw PythonError.value("expected '}' before end of string")
  }

  private mutating func field(_ text: ArraySlice<Unicode.Scalar>, depth: Int) throws -> String {
    var nameEnd = text.startIndex
    var inBrackets = false
    while nameEnd < text.endIndex {
      let scalar = text[nameEnd]
      if scalar == "[" { inBrackets = true }
      if scalar == "]" { inBrackets = false }
      if !inBrackets, scalar == ":" || scalar == "!" { break }
      nameEnd += 1
    }
    var value = try value(of: text[text.startIndex..<nameEnd])
    var rest = text[nameEnd...]
    if rest.first == "!" {
      rest = rest.dropFirst()
      guard let conversion = rest.first else {
        throw PythonError.value("unmatched '{' in format spec")
      }
      rest = rest.dropFirst()
      if let next = rest.first, next != ":" {
        throw PythonError.value("expected ':' after conversion specifier")
      }
      value = try converted(value, conversion)
    }
    let spec = rest.first == ":" ? try expand(rest.dropFirst(), depth: depth - 1) : ""
    return try Operators.format(value, spec)
  }

  private func converted(_ value: Value, _ conversion: Unicode.Scalar) throws -> Value {
    switch conversion {
    case "s": .string(try Operators.str(value))
    case "r": .string(try Operators.repr(value))
    case "a": .string(StringLiteral.ascii(try Operators.repr(value)))
    default: throw PythonError.value("Unknown conversion specifier \(conversion)")
    }
  }

  // MARK: Field names

  private mutating func value(of name: ArraySlice<Unicode.Scalar>) throws -> Value {
    let head = name.prefix { $0 != "." && $0 != "[" }
    var value = try first(string(head))
    var rest = name.dropFirst(head.count)
    while let mark = rest.first {
      rest = rest.dropFirst()
      if mark == "." {
        let attribute = rest.prefix { $0 != "." && $0 != "[" }
        if attribute.isEmpty { throw PythonError.value("Empty attribute in format string") }
        value = try Operators.getAttribute(value, Symbol(string(attribute)))
        rest = rest.dropFirst(attribute.count)
      } else {
        let key = rest.prefix { $0 != "]" }
        guard rest.count > key.count else { throw PythonError.value("Missing ']' in format string") }
        if key.isEmpty { throw PythonError.value("Empty attribute in format string") }
        value = try Operators.getItem(value, number(key).map { .int($0) } ?? .string(string(key)))
        rest = rest.dropFirst(key.count + 1)
        if let next = rest.first, next != ".", next != "[" {
          throw PythonError.value("Only '.' or '[' may follow ']' in format field specifier")
        }
      }
    }
    return value
  }

  private mutating func first(_ name: String) throws -> Value {
    let index: Int
    if name.isEmpty {
      if numbering == .manual {
        throw PythonError.value("cannot switch from manual field specification to automatic field numbering")
      }
      numbering = .automatic
      index = automatic
      automatic += 1
    } else if let number = number(Array(name.unicodeScalars)[...]) {
      if numbering == .automatic {
        throw PythonError.value("cannot switch from automatic field numbering to manual field specification")
      }
      numbering = .manual
      index = number
    } else {
      return try named(name)
    }
    guard let positional else {
      throw PythonError.value("Format string contains positional fields")
    }
    guard index < positional.count else {
      throw PythonError.index("Replacement index \(index) out of range for positional args tuple")
    }
    return positional[index]
  }

  private func number(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ (48...57).contains($0.value) }) else { return nil }
    return Int(string(text))
  }

  private func string(_ text: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }
}
