/// The tree of a regular expression.
indirect enum RegexNode {
  case empty
  case scalar(UInt32)
  case any
  case set(RegexSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  case group(Int, RegexNode)
  case backreference(Int)
  case `repeat`(RegexNode, least: Int, most: Int, style: Style)
  case assertion(Assertion)
  case look(RegexNode, ahead: Bool, negated: Bool)
  case atomic(RegexNode)
  case conditional(Int, yes: RegexNode, no: RegexNode)
  /// A part with flags of its own, `(?i:…)`.
  case flagged(RegexNode, RegexFlags)

  enum Style { case greedy, lazy, possessive }
  enum Assertion { case lineStart, lineEnd, textStart, textEnd, wordBoundary, notWordBoundary }

  /// How many characters the part matches, where that is one number: what a look behind needs.
  var width: Int? {
    switch self {
    case .empty, .assertion, .look: return 0
    case .scalar, .any, .set: return 1
    case .group(_, let inner), .atomic(let inner), .flagged(let inner, _): return inner.width
    case .sequence(let parts):
      return parts.reduce(Optional(0)) { total, part in
        guard let total, let width = part.width else { return nil }
        let (sum, overflow) = total.addingReportingOverflow(width)
        return overflow ? nil : sum
      }
    case .alternatives(let choices):
      guard let first = choices.first?.width else { return nil }
      return choices.allSatisfy { $0.width == first } ? first : nil
    case .repeat(let inner, let least, let most, _):
      guard least == most, let width = inner.width else { return nil }
      let (product, overflow) = width.multipliedReportingOverflow(by: least)
      return overflow ? nil : product
    case .conditional(_, let yes, let no):
      return yes.width == no.width ? yes.width : nil
    case .backreference: return nil
    }
  }
}

/// Python's flags, with its numbers.
struct RegexFlags: OptionSet {
  let rawValue: Int
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let verbose = RegexFlags(rawValue: 64)
  static let ascii = RegexFlags(rawValue: 256)
}

/// A class of characters: `[a-z_]`, `\d`.
struct RegexSet {
  enum Kind { case digit, space, word }
  enum Item {
    case range(ClosedRange<UInt32>)
    case kind(Kind, negated: Bool)
  }

  var items: [Item] = []
  var isNegated = false

  func holds(_ scalar: UInt32, _ flags: RegexFlags) -> Bool {
    if matches(scalar, flags) { return !isNegated }
    if flags.contains(.ignoreCase) {
      for other in RegexCase.variants(of: scalar) where matches(other, flags) { return !isNegated }
    }
    return isNegated
  }

  private func matches(_ scalar: UInt32, _ flags: RegexFlags) -> Bool {
    items.contains { item in
      switch item {
      case .range(let range): range.contains(scalar)
      case .kind(let kind, let negated): kind.holds(scalar, isAscii: flags.contains(.ascii)) != negated
      }
    }
  }
}

extension RegexSet.Kind {
  func holds(_ value: UInt32, isAscii: Bool) -> Bool {
    if value < 128 {
      switch self {
      case .digit: return (48...57).contains(value)
      case .space: return value == 32 || (9...13).contains(value) || (!isAscii && (28...31).contains(value))
      case .word:
        return (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
          || value == 95
      }
    }
    guard !isAscii, let scalar = Unicode.Scalar(value) else { return false }
    let properties = scalar.properties
    switch self {
    case .digit: return properties.generalCategory == .decimalNumber
    case .space: return properties.isWhitespace
    case .word: return properties.isAlphabetic || properties.numericType != nil
    }
  }
}

/// Characters that differ in case only.
enum RegexCase {
  static func variants(of value: UInt32) -> [UInt32] {
    if value < 128 {
      if (65...90).contains(value) { return [value + 32] }
      if (97...122).contains(value) { return [value - 32] }
      return []
    }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap { text in
      text.unicodeScalars.count == 1 ? text.unicodeScalars.first?.value : nil
    }
  }

  static func equal(_ a: UInt32, _ b: UInt32) -> Bool { a == b || variants(of: a).contains(b) }
}
