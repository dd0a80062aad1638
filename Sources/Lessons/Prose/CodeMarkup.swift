import Reporting

/// Python as coloured markup, line by line.
///
/// It goes by the look of the words alone, so that code which is still being written has its colours too.
public enum CodeMarkup {
  public static func lines(_ code: String) -> [Markup] {
    var scanner = Scanner(rest: Array(code.trimmingLastBreak))
    while scanner.position < scanner.rest.count { scanner.scan() }
    scanner.endLine()
    return scanner.lines
  }

  private static let keywords: Set<String> = [
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
    "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
  ]

  private struct Scanner {
    let rest: [Character]
    var position = 0
    var lines: [Markup] = []
    private var pieces: [Markup] = []
    private var plain = ""
    /// What the next name is: after `def` a function, after `class` a type.
    private var naming: Style?

    init(rest: [Character]) { self.rest = rest }

    mutating func endLine() {
      flush()
      lines.append(.sequence(pieces))
      pieces = []
    }

    private mutating func flush() {
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
    }

    private mutating func add(_ style: Style, _ text: String) {
      flush()
      pieces.append(.styled(style, .text(text)))
    }

    mutating func scan() {
      let character = rest[position]
      switch character {
      case "\n":
        position += 1
        endLine()
      case "#": add(.comment, take { $0 != "\n" })
      case "\"", "'": string(prefix: "")
      case _ where character.isLetter || character == "_": word()
      case _ where character.isASCII && character.isNumber:
        add(.number, take { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" })
      default:
        position += 1
        plain.append(character)
      }
    }

    private mutating func take(while condition: (Character) -> Bool) -> String {
      let start = position
      while position < rest.count, condition(rest[position]) { position += 1 }
      return String(rest[start..<position])
    }

    private mutating func word() {
      let word = take { $0.isLetter || $0.isNumber || $0 == "_" }
      if position < rest.count, rest[position] == "\"" || rest[position] == "'", word.count < 3 {
        return string(prefix: word)
      }
      if let style = naming {
        naming = nil
        add(style, word)
      } else if keywords.contains(word) {
        naming = word == "def" ? .function : word == "class" ? .type : nil
        add(.keyword, word)
      } else if ["True", "False", "None"].contains(word) {
        add(.constant, word)
      } else {
        plain += word
      }
    }

    /// A string to its closing quote, over several lines if it has three.
    private mutating func string(prefix: String) {
      let quote = rest[position]
      let isTriple = position + 2 < rest.count && rest[position + 1] == quote && rest[position + 2] == quote
      let width = isTriple ? 3 : 1
      var text = prefix + String(repeating: quote, count: width)
      position += width
      while position < rest.count {
        let character = rest[position]
        if character == "\n" {
          add(.string, text)
          text = ""
          if !isTriple { return }
          position += 1
          endLine()
          continue
        }
        text.append(character)
        position += 1
        if character == "\\", position < rest.count, rest[position] != "\n" {
          text.append(rest[position])
          position += 1
        } else if character == quote, !isTriple || closes(quote) {
          if isTriple {
            text += String(repeating: quote, count: 2)
            position += 2
          }
          break
        }
      }
      add(.string, text)
    }

    /// Whether two more quotes follow.
    private func closes(_ quote: Character) -> Bool {
      position + 1 < rest.count && rest[position] == quote && rest[position + 1] == quote
    }
  }
}
