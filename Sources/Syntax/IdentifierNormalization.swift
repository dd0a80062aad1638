enum IdentifierNormalization {
  static func compatibilityComposed(_ text: String) -> String { text }
}
