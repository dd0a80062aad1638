/// The small language of attributes: words, `key=value` pairs and `"quoted text"`, as on a fence's line or in
/// a check.
struct Words {
  enum Word: Equatable {
    case bare(String)
    case pair(key: String, value: String)
    case quoted(String)
  }

  struct Malformed: Error { let message: String }

  let words: [Word]

  init(_ text: some StringProtocol) throws(Malformed) {
    var words: [Word] = []
    var rest = text.drop { $0.isWhitespace }
    while let first = rest.first {
      if first == "\"" {
        words.append(.quoted(try Self.quoted(&rest)))
      } else {
        let head = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "\"" }
        rest = rest[head.endIndex...]
        if rest.first != "=" {
          words.append(.bare(String(head)))
        } else {
          guard !head.isEmpty else { throw Malformed(message: "`=` has no name before it") }
          rest = rest.dropFirst()
          words.append(.pair(key: String(head), value: try Self.value(&rest, of: head)))
        }
      }
      guard rest.first.map(\.isWhitespace) ?? true else {
        throw Malformed(message: "there is no space before `\(rest.prefix { !$0.isWhitespace })`")
      }
      rest = rest.drop { $0.isWhitespace }
    }
    self.words = words
  }

  private static func value<Text: StringProtocol>(
    _ rest: inout Text, of key: some StringProtocol
  ) throws(Malformed) -> String where Text.SubSequence == Text {
    if rest.first == "\"" { return try quoted(&rest) }
    let value = rest.prefix { !$0.isWhitespace && $0 != "\"" }
    guard !value.isEmpty else { throw Malformed(message: "`\(key)=` has no value") }
    rest = rest[value.endIndex...]
    return String(value)
  }

  /// Reads from the opening quote to the closing one; `\"` is a quote and `\\` a backslash.
  private static func quoted<Text: StringProtocol>(
    _ rest: inout Text
  ) throws(Malformed) -> String where Text.SubSequence == Text {
    var text = ""
    var isEscaped = false
    var index = rest.index(after: rest.startIndex)
    while index < rest.endIndex {
      let character = rest[index]
      index = rest.index(after: index)
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        rest = rest[index...]
        return text
      } else {
        text.append(character)
      }
    }
    throw Malformed(message: "a quotation mark is not closed")
  }
}
