import Glibc

/// A value as a check compares it: its contents alone, taken out of the session it came from.
indirect enum Datum: Equatable, Sendable {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case tensor(Array)
  /// A list or a tuple: which of the two it is does not matter to a check.
  case sequence([Datum])
  /// A dict, in its order, its keys as text.
  case mapping([Entry])
  /// Anything else: its type's name, and how it shows itself.
  case other(type: String, text: String)

  struct Entry: Equatable, Sendable {
    let key: String
    let value: Datum
  }

  /// A tensor's sizes, dtype and elements in row-major order. 64-bit integers beyond 2^53 are rounded.
  struct Array: Equatable, Sendable {
    let sizes: [Int]
    let dtype: String
    let elements: [Double]
  }
}

extension Datum {
  /// The number, for a number or a tensor of one element without dimensions.
  var number: Double? {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    case .tensor(let array) where array.sizes.isEmpty: array.elements.first
    default: nil
    }
  }

  /// What the value is, in words: "a tensor of shape (2, 3)".
  var kindInWords: String {
    switch self {
    case .none: "`None`"
    case .bool, .int, .float: "a number"
    case .string: "a string"
    case .tensor(let array): "a tensor of shape `\(Datum.text(array.sizes))`"
    case .sequence(let items): items.count == 1 ? "a sequence of one" : "a sequence of \(items.count)"
    case .mapping: "a dict"
    case .other(let type, _): "a `\(type)`"
    }
  }

  /// The value in a few words, as Python would write it.
  var text: String {
    switch self {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value): Datum.text(value)
    case .string(let value): value.count > 60 ? "'\(value.prefix(60))…'" : "'\(value)'"
    case .tensor(let array):
      array.sizes.isEmpty
        ? "tensor(\(array.elements.first.map { Datum.text($0) } ?? ""))"
        : "a tensor of shape \(Datum.text(array.sizes))"
    case .sequence(let items):
      items.count > 12
        ? "a sequence of \(items.count)"
        : "(" + items.map(\.text).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
    case .mapping(let entries):
      "{" + entries.prefix(6).map { "'\($0.key)': \($0.value.text)" }.joined(separator: ", ")
        + (entries.count > 6 ? ", …}" : "}")
    case .other(_, let text): text.count > 80 ? "\(text.prefix(80))…" : text
    }
  }

  /// A tensor's shape as Python's tuple.
  static func text(_ sizes: [Int]) -> String {
    "(" + sizes.map(String.init).joined(separator: ", ") + (sizes.count == 1 ? ",)" : ")")
  }

  /// A number with six significant digits.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if value == value.rounded(), abs(value) < 1e9 { return "\(value)" }
    let exponent = abs(value) < 1e-300 ? 0 : Glibc.floor(Glibc.log10(abs(value)))
    if exponent < -5 || exponent >= 9 {
      let mantissa = (value / Glibc.pow(10, exponent) * 1e5).rounded() / 1e5
      return "\(mantissa)e\(Int(exponent) < 0 ? "-" : "+")\(abs(Int(exponent)))"
    }
    let scale = Glibc.pow(10, 5 - exponent)
    return "\((value * scale).rounded() / scale)"
  }
}
