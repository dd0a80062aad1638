/// `upper`, `lower` and their like, by Unicode's full mappings.
enum CaseMapping {
  static func upper(_ text: String) -> String {
    if let fast = asciiMapped(text, { (97...122).contains($0) ? $0 - 32 : $0 }) { return fast }
    return text.unicodeScalars.map(\.properties.uppercaseMapping).joined()
  }

  static func lower(_ text: String) -> String {
    if let fast = asciiMapped(text, { (65...90).contains($0) ? $0 + 32 : $0 }) { return fast }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for index in scalars.indices { result += lower(scalars, index) }
    return result
  }

  /// One code point in lower case: a sigma at the end of a word has a form of its own.
  private static func lower(_ scalars: [Unicode.Scalar], _ index: Int) -> String {
    guard scalars[index] == "\u{3A3}" else { return scalars[index].properties.lowercaseMapping }
    func cased(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
      scalars.first { !$0.properties.isCaseIgnorable }?.properties.isCased ?? false
    }
    let isFinal = cased(scalars[..<index].reversed()) && !cased(scalars[(index + 1)...])
    return isFinal ? "\u{3C2}" : "\u{3C3}"
  }

  /// Lower case for comparison: `ß` becomes `ss`.
  static func folded(_ text: String) -> String {
    if let fast = asciiMapped(text, { (65...90).contains($0) ? $0 + 32 : $0 }) { return fast }
    return text.unicodeScalars.map { scalar in
      // The dotless i has no folding, though it has a capital.
      if scalar.value == 0x131 { return String(scalar) }
      return scalar.properties.uppercaseMapping.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }.joined()
  }

  static func swapped(_ text: String) -> String {
    if let fast = asciiMapped(
      text, { (65...90).contains($0) ? $0 + 32 : (97...122).contains($0) ? $0 - 32 : $0 })
    {
      return fast
    }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if CharacterClass.isUpper(scalar) {
        result += lower(scalars, index)
      } else if CharacterClass.isLower(scalar) {
        result += scalar.properties.uppercaseMapping
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func capitalized(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return text }
    var result = first.properties.titlecaseMapping
    for index in scalars.indices.dropFirst() { result += lower(scalars, index) }
    return result
  }

  static func titled(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var afterCased = false
    for (index, scalar) in scalars.enumerated() {
      result += afterCased ? lower(scalars, index) : scalar.properties.titlecaseMapping
      afterCased = scalar.properties.isCased
    }
    return result
  }

  /// Nil where the text is not all ASCII.
  private static func asciiMapped(_ text: String, _ map: (UInt8) -> UInt8) -> String? {
    text.withBytes { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() { buffer[index] = map(byte) }
        return bytes.count
      }
    }
  }

  // MARK: Predicates

  static func isUpper(_ text: String) -> Bool {
    isCased(text, CharacterClass.isUpper, CharacterClass.isLower)
  }
  static func isLower(_ text: String) -> Bool {
    isCased(text, CharacterClass.isLower, CharacterClass.isUpper)
  }

  private static func isCased(
    _ text: String, _ wanted: (Unicode.Scalar) -> Bool, _ unwanted: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var found = false
    for scalar in text.unicodeScalars {
      if unwanted(scalar) || CharacterClass.isTitle(scalar) { return false }
      if wanted(scalar) { found = true }
    }
    return found
  }

  static func isTitle(_ text: String) -> Bool {
    var (found, afterCased) = (false, false)
    for scalar in text.unicodeScalars {
      if CharacterClass.isUpper(scalar) || CharacterClass.isTitle(scalar) {
        if afterCased { return false }
        (found, afterCased) = (true, true)
      } else if CharacterClass.isLower(scalar) {
        if !afterCased { return false }
        (found, afterCased) = (true, true)
      } else {
        afterCased = false
      }
    }
    return found
  }
}
