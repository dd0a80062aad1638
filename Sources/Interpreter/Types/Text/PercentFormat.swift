/// `text % values` (Python documentation, "printf-style String Formatting").
struct PercentFormat {
  /// - Throws: `TypeError` and `ValueError` in CPython's words; `KeyError` for a missing name.
  static func format(_ template: StringObject, _ values: Value) throws -> String {
    var formatter = PercentFormat(template.text, values)
    return try formatter.run()
  }

  private let template: [Unicode.Scalar]
  private let values: Value
  private let items: [Value]
  private let isTuple: Bool
  private var nextItem = 0
  private var position = 0
  private var usesNames = false
  private var result = ""

  private struct Directive {
    var leftAligned = false
    var sign: Unicode.Scalar?
    var isAlternate = false
    var zeroPadded = false
    var width = 0
    var precision: Int?
  }

  private init(_ template: String, _ values: Value) {
    self.template = Array(template.unicodeScalars)
    self.values = values
    let tuple = values.cast(TupleObject.self)
    isTuple = tuple != nil
    items = tuple?.items ?? [values]
  }

  private mutating func run() throws -> String {
    while position < template.count {
      guard template[position] == "%" else {
        result.unicodeScalars.append(template[position])
        position += 1
        continue
      }
      position += 1
      if position < template.count, template[position] == "%" {
        result += "%"
        position += 1
      } else {
        try directive()
      }
    }
    if nextItem < items.count, !usesNames, isTuple || !isMapping {
      throw PythonError.type("not all arguments converted during string formatting")
    }
    return result
  }

  /// What may be left unused: anything that could be looked up by name.
  private var isMapping: Bool {
    guard case .object(let object) = values, !(object is StringObject) else { return false }
    return values.type.lookup(Symbol(.getitem)) != nil
  }

  private mutating func scalar() throws -> Unicode.Scalar {
    guard position < template.count else { throw PythonError.value("incomplete format") }
    position += 1
    return template[position - 1]
  }

  private mutating func next() throws -> Value {
    guard nextItem < items.count else { throw PythonError.type("not enough arguments for format string") }
    nextItem += 1
    return items[nextItem - 1]
  }

  private mutating func directive() throws {
    var directive = Directive()
    var named: Value?
    var current = try scalar()
    if current == "(" {
      named = try lookUp(try name())
      current = try scalar()
    }
    flags: while true {
      switch current {
      case "-": directive.leftAligned = true
      case "+": directive.sign = "+"
      case " ": directive.sign = directive.sign ?? " "
      case "#": directive.isAlternate = true
      case "0": directive.zeroPadded = true
      default: break flags
      }
      current = try scalar()
    }
    if current == "*" {
      directive.width = try star()
      if directive.width < 0 {
        directive.leftAligned = true
        directive.width = directive.width == .min ? 0 : -directive.width
      }
      current = try scalar()
    } else if let width = try number(&current, "width", below: .max) {
      directive.width = width
    }
    if current == "." {
      current = try scalar()
      if current == "*" {
        let precision = try star()
        guard Int32(exactly: precision) != nil else {
          throw PythonError.overflow("Python int too large to convert to C int")
        }
        directive.precision = max(0, precision)
        current = try scalar()
      } else {
        directive.precision = try number(&current, "precision", below: Int(Int32.max)) ?? 0
      }
    }
    while current == "h" || current == "l" || current == "L" { current = try scalar() }
    result += try text(try named ?? next(), current, directive)
  }

  private mutating func name() throws -> String {
    var depth = 1
    let start = position
    while position < template.count {
      if template[position] == "(" { depth += 1 }
      if template[position] == ")" { depth -= 1 }
      position += 1
      if depth == 0 {
        var name = String.UnicodeScalarView()
        name.append(contentsOf: template[start..<(position - 1)])
        return String(name)
      }
    }
    throw PythonError.value("incomplete format key")
  }

  private mutating func lookUp(_ name: String) throws -> Value {
    guard !isTuple, isMapping else { throw PythonError.type("format requires a mapping") }
    usesNames = true
    return try Operators.getItem(values, .string(name))
  }

  private mutating func star() throws -> Int {
    guard let value = try Operators.plainIndex(try next()) else { throw PythonError.type("* wants int") }
    return value
  }

  private mutating func number(_ current: inout Unicode.Scalar, _ name: String, below limit: Int) throws
    -> Int?
  {
    guard (48...57).contains(current.value) else { return nil }
    var result = 0
    while (48...57).contains(current.value) {
      let digit = Int(current.value - 48)
      if result > (limit - digit) / 10 { throw PythonError.value("\(name) too big") }
      result = result * 10 + digit
      current = try scalar()
    }
    return result
  }

  // MARK: Conversions

  private func text(_ value: Value, _ conversion: Unicode.Scalar, _ directive: Directive) throws -> String {
    switch conversion {
    case "s": return try clipped(try Operators.str(value), directive)
    case "r": return try clipped(try Operators.repr(value), directive)
    case "a": return try clipped(StringLiteral.ascii(try Operators.repr(value)), directive)
    case "c": return try padded("", try character(value), directive)
    case "d", "i", "u": return try integer(value, conversion, radix: 10, directive)
    case "o": return try integer(value, conversion, radix: 8, directive)
    case "x", "X": return try integer(value, conversion, radix: 16, directive)
    case "e", "E", "f", "F", "g", "G":
      let number = try Operators.number(value)
      let digits = FloatFormat.printf(
        number.magnitude, conversion, precision: try NumberFormat.checked(directive.precision),
        alternate: directive.isAlternate)
      return try padded(
        sign(isNegative: number.sign == .minus && !number.isNaN, directive), digits, directive, isNumber: true
      )
    default:
      let code = String(conversion.value, radix: 16)
      throw PythonError.value(
        "unsupported format character '\(conversion)' (0x\(code)) at index \(position - 1)")
    }
  }

  private func character(_ value: Value) throws -> String {
    if let string = value.cast(StringObject.self) {
      guard string.count == 1 else { throw PythonError.type("%c requires int or char") }
      return string.text
    }
    guard let code = try Operators.indexIfPossible(value) else {
      throw PythonError.type("%c requires int or char")
    }
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      throw PythonError.overflow("%c arg not in range(0x110000)")
    }
    return String(scalar)
  }

  private func integer(_ value: Value, _ conversion: Unicode.Scalar, radix: Int, _ directive: Directive)
    throws
    -> String
  {
    let number: Int
    if let index = try Operators.indexIfPossible(value) {
      number = index
    } else if radix == 10, !(value.object is StringObject), let whole = try? IntMethods.convert(value) {
      number = whole
    } else if radix == 10, case .float = value.unboxed {
      number = try IntMethods.convert(value)
    } else {
      let wanted = radix == 10 ? "a real number" : "an integer"
      throw PythonError.type("%\(conversion) format: \(wanted) is required, not \(value.type.name)")
    }
    var digits = String(number.magnitude, radix: radix, uppercase: conversion == "X")
    if let precision = directive.precision, digits.utf8.count < precision {
      _ = try NumberFormat.checked(precision)
      digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
    }
    var prefix = sign(isNegative: number < 0, directive)
    if directive.isAlternate, radix != 10 { prefix += "0\(conversion)" }
    return try padded(prefix, digits, directive, isNumber: true)
  }

  private func sign(isNegative: Bool, _ directive: Directive) -> String {
    isNegative ? "-" : directive.sign.map { String($0) } ?? ""
  }

  private func clipped(_ text: String, _ directive: Directive) throws -> String {
    guard let precision = directive.precision, text.unicodeScalars.count > precision else {
      return try padded("", text, directive)
    }
    return try padded("", String(text.unicodeScalars.prefix(precision)), directive)
  }

  private func padded(_ prefix: String, _ text: String, _ directive: Directive, isNumber: Bool = false) throws
    -> String
  {
    guard directive.width <= StringObject.largest else { throw PythonError(Types.memoryError, "") }
    let missing = directive.width - prefix.utf8.count - text.unicodeScalars.count
    if missing <= 0 { return prefix + text }
    if directive.leftAligned { return prefix + text + String(repeating: " ", count: missing) }
    if directive.zeroPadded, isNumber { return prefix + String(repeating: "0", count: missing) + text }
    return String(repeating: " ", count: missing) + prefix + text
  }
}
