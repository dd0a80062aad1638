/// What kind of character a code point is, as `str.isalpha` and its like ask (Unicode's properties).
enum CharacterClass {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9...13, 28...32: true
    case 0..<128: false
    default: scalar.properties.isWhitespace
    }
  }

  static func isAlpha(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return (65...90).contains(scalar.value) || (97...122).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return (48...57).contains(scalar.value) }
    return scalar.properties.generalCategory == .decimalNumber
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return (48...57).contains(scalar.value) }
    return scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }

  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return (48...57).contains(scalar.value) }
    return scalar.properties.numericType != nil
  }

  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    isAlpha(scalar) || isNumeric(scalar)
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }
  static func isLower(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isLowercase }
  static func isTitle(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .titlecaseLetter
  }

  /// `str.isidentifier`.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else {
      return false
    }
    return text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
  }

  /// The characters at which `str.splitlines` splits.
  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The text without white space at either end.
  static func trimmed(_ text: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var result = text[...]
    while let first = result.first, isSpace(first) { result.removeFirst() }
    while let last = result.last, isSpace(last) { result.removeLast() }
    return result
  }
}
