/// What stands before the cursor, as far as completion needs to know it.
struct CompletionContext {
  enum Place: Equatable {
    /// After `import` or `from`.
    case module
    /// After `from MODULE import`.
    case member(of: String)
    /// After the dot of a plain dotted name.
    case attribute(of: [String])
    /// Where a name may stand; within the parentheses of a call of a plain dotted name.
    case expression(callee: [String]?)
    case nothing
  }

  /// Whether the cursor is within a string or a comment.
  let isInText: Bool
  let word: String
  let wordStart: Int
  let place: Place

  static let keywords = [
    "False", "None", "True", "and", "as", "assert", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  init(_ bytes: [UInt8]) {
    let scan = Scan(bytes)
    isInText = scan.isInText
    let statement = scan.statementStart
    let line = String(decoding: bytes[statement...], as: UTF8.self)
    let words = line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "(" }).map(String.init)
    let isAfterSpace = line.last.map { " ,(".contains($0) } ?? true
    if let first = words.first, words.count > 1 || isAfterSpace, first == "import" || first == "from" {
      let isMember = first == "from" && (words.count > 3 || (words.count == 3 && isAfterSpace))
      let start = Self.wordStart(bytes, allowingDots: !isMember)
      wordStart = start
      word = String(decoding: bytes[start...], as: UTF8.self)
      if isMember, words[2] == "import" {
        place = .member(of: words[1])
      } else {
        let isModule = first == "import" || words.count == 1 || (words.count == 2 && !isAfterSpace)
        place = isModule ? .module : .nothing
      }
      return
    }
    let start = Self.wordStart(bytes, allowingDots: false)
    wordStart = start
    word = String(decoding: bytes[start...], as: UTF8.self)
    if start > 0, bytes[start - 1] == UInt8(ascii: ".") {
      place = Self.path(bytes, endingAt: start - 1).map { .attribute(of: $0) } ?? .nothing
    } else {
      place = .expression(callee: scan.openCall.flatMap { Self.path(bytes, endingAt: $0) })
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func wordStart(_ bytes: [UInt8], allowingDots: Bool) -> Int {
    var start = bytes.count
    while start > 0, isWordByte(bytes[start - 1]) || (allowingDots && bytes[start - 1] == UInt8(ascii: ".")) {
      start -= 1
    }
    return start
  }

  /// The plain dotted name that ends at an offset; nil where something else does.
  private static func path(_ bytes: [UInt8], endingAt end: Int) -> [String]? {
    let start = wordStart(Array(bytes[..<end]), allowingDots: true)
    let names = bytes[start..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard names.allSatisfy({ $0.first.map { !(0x30...0x39).contains($0) } ?? false }) else { return nil }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// One pass over the bytes, for strings, comments, brackets and the start of the statement.
private struct Scan {
  private(set) var isInText = false
  private(set) var statementStart = 0
  private var brackets: [(byte: UInt8, offset: Int)] = []

  /// The offset of the innermost open parenthesis.
  var openCall: Int? {
    brackets.last.flatMap { $0.byte == UInt8(ascii: "(") ? $0.offset : nil }
  }

  init(_ bytes: [UInt8]) {
    var quote: [UInt8] = []
    var isComment = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isComment {
        if byte == 0x0A { isComment = false }
      } else if !quote.isEmpty {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if bytes[index...].starts(with: quote) {
          index += quote.count - 1
          quote = []
        }
      } else {
        switch byte {
        case UInt8(ascii: "#"): isComment = true
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
          let triple = [byte, byte, byte]
          quote = bytes[index...].starts(with: triple) ? triple : [byte]
          index += quote.count - 1
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append((byte, index))
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): _ = brackets.popLast()
        default: break
        }
      }
      let endsStatement = byte == 0x0A || byte == UInt8(ascii: ";")
      if endsStatement, quote.isEmpty, brackets.isEmpty, !isComment { statementStart = index + 1 }
      index += 1
    }
    isInText = isComment || !quote.isEmpty
    statementStart = min(statementStart, bytes.count)
    while statementStart < bytes.count, bytes[statementStart] == 0x20 { statementStart += 1 }
  }
}
