extension Parser {
  /// The name at the current token.
  mutating func identifier() -> Identifier {
    let token = tokens[index]
    advance()
    return Identifier(nameText(token), token.span)
  }

  mutating func expectIdentifier() throws(Failure) -> Identifier {
    guard kind == .name else { throw fail() }
    return identifier()
  }

  func nameText(_ token: Token) -> String {
    let name = bytes[Int(token.lower)..<Int(token.upper)]
    let text = String(decoding: UnsafeBufferPointer(rebasing: name), as: UTF8.self)
    return name.contains { $0 >= 0x80 } ? NameNormalization.normalized(text) : text
  }

  /// Whether a token is a name written so: the keywords that are keywords in some places only.
  func isName(_ token: Token, _ word: StaticString) -> Bool {
    token.kind == .name && Int(token.upper - token.lower) == word.utf8CodeUnitCount
      && bytes[Int(token.lower)..<Int(token.upper)].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
