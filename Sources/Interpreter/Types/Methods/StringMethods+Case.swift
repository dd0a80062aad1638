/// `upper`, `title`, `isalpha` and their like.
extension StringMethods {
  static func populateCase(_ type: TypeObject) {
    let mappings: [(name: String, doc: String, map: (String) -> String)] = [
      ("upper", "The string in upper case.", CaseMapping.upper),
      ("lower", "The string in lower case.", CaseMapping.lower),
      ("casefold", "The string folded for comparison without case.", CaseMapping.folded),
      ("swapcase", "Upper case becomes lower and lower upper.", CaseMapping.swapped),
      ("capitalize", "The first character in upper case, the rest in lower.", CaseMapping.capitalized),
      ("title", "Each word begins in upper case, the rest is lower.", CaseMapping.titled),
    ]
    for mapping in mappings {
      type.method("\(mapping.name)(self, /)", mapping.doc) { .string(mapping.map(try text($0))) }
    }
    let classes: [(name: String, test: (Unicode.Scalar) -> Bool)] = [
      ("isalpha", CharacterClass.isAlpha), ("isdecimal", CharacterClass.isDecimal),
      ("isdigit", CharacterClass.isDigit), ("isnumeric", CharacterClass.isNumeric),
      ("isalnum", CharacterClass.isAlphanumeric), ("isspace", CharacterClass.isSpace),
    ]
    for item in classes {
      type.method("\(item.name)(self, /)", "Whether every character is of the kind, and there is one.") {
        let text = try text($0)
        return .bool(!text.isEmpty && text.unicodeScalars.allSatisfy(item.test))
      }
    }
    let wholes: [(name: String, doc: String, test: (String) -> Bool)] = [
      ("isupper", "Whether the cased characters are all upper case.", CaseMapping.isUpper),
      ("islower", "Whether the cased characters are all lower case.", CaseMapping.isLower),
      ("istitle", "Whether the string is in title case.", CaseMapping.isTitle),
      ("isidentifier", "Whether the string is a valid identifier.", CharacterClass.isIdentifier),
      (
        "isascii", "Whether all characters are ASCII.",
        { $0.withBytes { bytes in bytes.allSatisfy { $0 < 128 } } }
      ),
      (
        "isprintable", "Whether all characters can be printed.",
        { $0.unicodeScalars.allSatisfy(StringLiteral.isPrintable) }
      ),
    ]
    for item in wholes {
      type.method("\(item.name)(self, /)", item.doc) { .bool(item.test(try text($0))) }
    }
  }
}
