/// Escapes and classes of characters.
extension RegexParser {
  /// What follows a backslash outside a class.
  mutating func escape(from start: Int) throws -> RegexNode {
    guard let next = peek() else { throw problem("bad escape (end of pattern)", at: start) }
    if next.isASCII, let digit = next.wholeNumberValue, digit > 0 { return try reference(from: start) }
    let assertions: [Character: RegexNode.Assertion] = [
      "A": .textStart, "Z": .textEnd, "b": .wordBoundary, "B": .notWordBoundary,
    ]
    if let assertion = assertions[next] {
      position += 1
      return .assertion(assertion)
    }
    if let kind = kind(next) {
      position += 1
      return .set(RegexSet(items: [kind]))
    }
    return .scalar(try character(from: start))
  }

  private mutating func reference(from start: Int) throws -> RegexNode {
    var value = 0
    for _ in 0..<2 {
      guard let digit = peek(), digit.isASCII, let number = digit.wholeNumberValue else { break }
      value = value * 10 + number
      position += 1
    }
    guard value <= groupCount else { throw problem("invalid group reference \(value)", at: start + 1) }
    if openGroups.contains(value) { throw problem("cannot refer to an open group", at: start) }
    return .backreference(value)
  }

  private func kind(_ letter: Character) -> RegexSet.Item? {
    switch letter {
    case "d": .kind(.digit, negated: false)
    case "D": .kind(.digit, negated: true)
    case "s": .kind(.space, negated: false)
    case "S": .kind(.space, negated: true)
    case "w": .kind(.word, negated: false)
    case "W": .kind(.word, negated: true)
    default: nil
    }
  }

  /// The character that an escape stands for; the backslash is behind.
  private mutating func character(from start: Int) throws -> UInt32 {
    guard let next = peek() else { throw problem("bad escape (end of pattern)", at: start) }
    let scalar = pattern[position]
    position += 1
    switch next {
    case "n": return 10
    case "t": return 9
    case "r": return 13
    case "f": return 12
    case "v": return 11
    case "a": return 7
    case "0": return octal()
    case "x": return try hexadecimal(2, from: start)
    case "u": return try hexadecimal(4, from: start)
    case "U": return try hexadecimal(8, from: start)
    default:
      if next.isASCII, next.isLetter || next.isNumber {
        throw problem("bad escape \\\(next)", at: start)
      }
      return scalar
    }
  }

  private mutating func octal() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<2 {
      guard let digit = peek()?.wholeNumberValue, digit < 8 else { break }
      value = value * 8 + UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func hexadecimal(_ count: Int, from start: Int) throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = peek()?.hexDigitValue else {
        let text = String(String.UnicodeScalarView(pattern[start..<position].compactMap(Unicode.Scalar.init)))
        throw problem("incomplete escape \(text)", at: start)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// `[…]`; the opening bracket is behind.
  mutating func characterClass(from start: Int) throws -> RegexSet {
    var set = RegexSet()
    set.isNegated = accept("^")
    var isFirst = true
    while true {
      guard let next = peek() else { throw problem("unterminated character set", at: start) }
      if next == "]", !isFirst {
        position += 1
        return set
      }
      isFirst = false
      let place = position
      let low = try classItem()
      guard peek() == "-", let after = peek(1), after != "]" else {
        set.items.append(low)
        continue
      }
      position += 1
      let high = try classItem()
      guard case .range(let first) = low, case .range(let last) = high else {
        throw problem("bad character range \(text(place..<position))", at: place)
      }
      guard first.lowerBound <= last.lowerBound else {
        throw problem("bad character range \(text(place..<position))", at: place)
      }
      set.items.append(.range(first.lowerBound...last.lowerBound))
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(pattern[range].compactMap(Unicode.Scalar.init)))
  }

  private mutating func classItem() throws -> RegexSet.Item {
    let start = position
    guard let next = peek() else { throw problem("unterminated character set", at: start) }
    let scalar = pattern[position]
    position += 1
    guard next == "\\" else { return .range(scalar...scalar) }
    if let letter = peek(), let kind = kind(letter) {
      position += 1
      return kind
    }
    if accept("b") { return .range(8...8) }
    let value = try character(from: start)
    return .range(value...value)
  }
}
