/// A format specification, `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` (Python
/// documentation, "Format Specification Mini-Language").
struct FormatSpec {
  var fill: Unicode.Scalar = " "
  var align: Unicode.Scalar?
  var sign: Unicode.Scalar?
  var coercesNegativeZero = false
  var isAlternate = false
  var width = 0
  var grouping: Unicode.Scalar?
  var precision: Int?
  var type: Unicode.Scalar?

  /// - Parameters:
  ///   - defaultAlign: what a leading zero in the width changes to `=` for numbers.
  ///   - typeName: the value's type, for messages.
  /// - Throws: `ValueError` in CPython's words.
  init(_ text: String, defaultAlign: Unicode.Scalar, typeName: String) throws {
    var rest = text.unicodeScalars[...]
    var hasFill = false
    if let first = rest.first, let second = rest.dropFirst().first, FormatSpec.isAlign(second) {
      fill = first
      hasFill = true
      align = second
      rest = rest.dropFirst(2)
    } else if let first = rest.first, FormatSpec.isAlign(first) {
      align = rest.removeFirst()
    }
    if let first = rest.first, first == "+" || first == "-" || first == " " { sign = rest.removeFirst() }
    if rest.first == "z" {
      coercesNegativeZero = true
      rest.removeFirst()
    }
    if rest.first == "#" {
      isAlternate = true
      rest.removeFirst()
    }
    if !hasFill, rest.first == "0" {
      fill = "0"
      if align == nil, defaultAlign == ">" { align = "=" }
      rest.removeFirst()
    }
    width = try FormatSpec.number(&rest) ?? 0
    try readGrouping(&rest)
    if rest.first == "." {
      rest.removeFirst()
      guard let value = try FormatSpec.number(&rest) else {
        throw PythonError.value("Format specifier missing precision")
      }
      precision = value
    }
    if rest.dropFirst().first != nil { throw PythonError.value("Invalid format specifier") }
    type = rest.first
    if align == nil { align = defaultAlign }
    if let grouping, let type { try checkGrouping(grouping, type) }
  }

  private static func isAlign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "<" || scalar == ">" || scalar == "=" || scalar == "^"
  }

  private static func number(_ rest: inout Substring.UnicodeScalarView) throws -> Int? {
    var result: Int?
    while let first = rest.first, (48...57).contains(first.value) {
      let next = Int128(result ?? 0) * 10 + Int128(first.value - 48)
      guard let value = Int(exactly: next) else {
        throw PythonError.value("Too many decimal digits in format string")
      }
      result = value
      rest.removeFirst()
    }
    return result
  }

  private mutating func readGrouping(_ rest: inout Substring.UnicodeScalarView) throws {
    while let first = rest.first, first == "," || first == "_" {
      if let grouping {
        if grouping == first, first == "_" { throw PythonError.value("Cannot specify '_' with '_'.") }
        throw PythonError.value(
          grouping == first ? "Cannot specify ',' with ','." : "Cannot specify both ',' and '_'.")
      }
      grouping = first
      rest.removeFirst()
    }
  }

  private func checkGrouping(_ grouping: Unicode.Scalar, _ type: Unicode.Scalar) throws {
    switch type {
    case "d", "e", "f", "g", "E", "G", "F", "%": return
    case "b", "o", "x", "X":
      if grouping == "_" { return }
      fallthrough
    default: throw PythonError.value("Cannot specify '\(grouping)' with '\(FormatSpec.shown(type))'.")
    }
  }

  /// A type code as messages show it.
  static func shown(_ type: Unicode.Scalar) -> String {
    if (33..<127).contains(type.value) { return String(type) }
    return "\\x" + String(type.value, radix: 16)
  }

  func unknownType(_ typeName: String) -> PythonError {
    PythonError.value(
      "Unknown format code '\(FormatSpec.shown(type ?? " "))' for object of type '\(typeName)'")
  }

  // MARK: Padding

  /// The largest width that is laid out.
  private static let largestWidth = 1 << 30

  /// Text of a known number of code points, padded to the width.
  func padded(_ text: String, count: Int, prefix: String = "") throws -> String {
    guard width <= FormatSpec.largestWidth else { throw PythonError(Types.memoryError, "") }
    let missing = width - count - prefix.utf8.count
    if missing <= 0 { return prefix + text }
    func filler(_ count: Int) -> String { String(repeating: String(fill), count: count) }
    switch align {
    case "<": return prefix + text + filler(missing)
    case "^": return filler(missing / 2) + prefix + text + filler(missing - missing / 2)
    case "=": return prefix + filler(missing) + text
    default: return filler(missing) + prefix + text
    }
  }

  // MARK: Strings

  /// `format(text, spec)` of a string.
  static func format(_ text: StringObject, _ specification: String) throws -> String {
    let spec = try FormatSpec.read(specification, defaultAlign: "<", typeName: "str")
    if let grouping = spec.grouping { throw PythonError.value("Cannot specify '\(grouping)' with 's'.") }
    guard spec.type == nil || spec.type == "s" else { throw spec.unknownType("str") }
    if let sign = spec.sign {
      throw PythonError.value("\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
    }
    if spec.coercesNegativeZero {
      throw PythonError.value("Negative zero coercion (z) not allowed in string format specifier")
    }
    if spec.isAlternate {
      throw PythonError.value("Alternate form (#) not allowed in string format specifier")
    }
    if spec.align == "=" { throw PythonError.value("'=' alignment not allowed in string format specifier") }
    let count = min(text.count, spec.precision ?? Int.max)
    return try spec.padded(count == text.count ? text.text : text.slice(0, count), count: count)
  }
}
