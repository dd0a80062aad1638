/// Text from the clipboard as it goes into an entry.
enum PastedText {
  private static let closingMark = "\u{1B}[201~"

  /// Line breaks become `\n`, the last ones go, and so do the prompts of a copied session, with its output.
  static func clean(_ pasted: String) -> String {
    var text = pasted.hasSuffix(closingMark) ? String(pasted.dropLast(closingMark.count)) : pasted
    text = text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    text = String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
    text.unicodeScalars.removeAll { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
    while text.last == "\n" { text.removeLast() }
    return withoutPrompts(text)
  }

  private static func withoutPrompts(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.hasPrefix(">>> ") == true else { return text }
    let entered = lines.filter { $0.hasPrefix(">>> ") || $0.hasPrefix("... ") || $0 == "..." }
    return entered.map { $0.dropFirst(4) }.joined(separator: "\n")
  }
}
