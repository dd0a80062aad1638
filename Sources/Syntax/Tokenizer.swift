/// Turns bytes into tokens by Python's lexical rules: logical lines, indentation, names, numbers, strings, operators.
///
/// It runs over the whole text at once and stops at the first thing that it cannot read; the parser decides whether
/// that, or something before it, is what to report.
struct Tokenizer {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text ends: tokens are read from `index` up to here.
  let end: Int
  var index: Int
  var tokens: [Token] = []
  var problem: SyntaxProblem?

  /// The brackets that are open.
  var brackets: [Bracket] = []
  /// The columns at which the open blocks start, with tabs as 8 columns and as 1: where the two measures disagree
  /// on which line is deeper, the program depends on the width of a tab.
  private var indents: [(column: Int, narrow: Int)] = [(0, 0)]
  private var atLineStart = true
  let words: [UInt64: TokenKind]

  struct Bracket {
    let kind: UInt8
    let offset: Int
  }

  /// Python's own limits.
  static let maximumBrackets = 200
  static let maximumIndents = 100

  /// `isFragment` is for an expression within a string: it is read as if parentheses stood around it.
  init(source: SourceText, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, isFragment: Bool = false) {
    self.source = source
    self.bytes = bytes
    self.index = range.lowerBound
    self.end = range.upperBound
    self.words = Self.packedKeywords
    tokens.reserveCapacity(range.count / 4 + 8)
    if isFragment {
      atLineStart = false
      brackets.append(Bracket(kind: 0, offset: range.lowerBound))
    }
  }

  struct Stop: Error {}

  /// The byte at an offset, or 0 after the end: a text has no zero bytes.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  mutating func fail(_ fault: SyntaxFault, _ range: Range<Int>, isIncomplete: Bool = false) -> Stop {
    problem = SyntaxProblem(fault, source, Span(range), isIncomplete: isIncomplete)
    return Stop()
  }

  @inline(__always)
  mutating func add(_ kind: TokenKind, _ lower: Int, _ upper: Int) {
    tokens.append(
      Token(
        kind: kind, level: UInt8(truncatingIfNeeded: brackets.count), lower: Int32(truncatingIfNeeded: lower),
        upper: Int32(truncatingIfNeeded: upper)))
  }

  /// Reads everything. The last token is `end`, or `invalid` if there is a `problem`.
  mutating func run() {
    do {
      while try next() {}
    } catch {
      add(.invalid, index, index)
    }
  }

  /// Reads a token; false after the last.
  private mutating func next() throws(Stop) -> Bool {
    if atLineStart {
      atLineStart = false
      if brackets.isEmpty, try !indentation() { return true }
    }
    skipBlanks()
    guard index < end else {
      try finish()
      return false
    }
    let byte = bytes[index]
    switch byte {
    case 0x0A, 0x0D:
      if brackets.isEmpty { add(.newline, index, index + 1) }
      endLine()
    case 0x5C:
      try joinLine()
    case 0x30...0x39:
      try number()
    case 0x22, 0x27:
      try string(from: index)
    case 0x2E where Self.isDigit(self.byte(index + 1)):
      try number()
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x80...:
      try word()
    default:
      try punctuation(byte)
    }
    return true
  }

  /// Ends the last line and every block.
  private mutating func finish() throws(Stop) {
    try checkBrackets()
    // The end is shown at the end of the last line, not on the empty one after it.
    var place = end
    if place > 0, bytes[place - 1] == 0x0A { place -= 1 }
    if place > 0, bytes[place - 1] == 0x0D { place -= 1 }
    if brackets.isEmpty, let last = tokens.last, last.kind != .newline, last.kind != .dedent {
      add(.newline, end, end)
    }
    for _ in indents.dropFirst() { add(.dedent, place, place) }
    add(.end, place, place)
  }

  private mutating func checkBrackets() throws(Stop) {
    guard let bracket = brackets.last, bracket.kind != 0 else { return }
    throw fail(
      .unclosed(Character(Unicode.Scalar(bracket.kind))), bracket.offset..<bracket.offset + 1,
      isIncomplete: true)
  }

  private mutating func skipBlanks() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0C: index += 1
      case 0x23:
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      default: return
      }
    }
  }

  /// Steps over a line break.
  private mutating func endLine() {
    index += bytes[index] == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
    atLineStart = true
  }

  /// A backslash joins its line and the next.
  private mutating func joinLine() throws(Stop) {
    let next = byte(index + 1)
    guard next == 0x0A || next == 0x0D || index + 1 == end else {
      throw fail(.characterAfterBackslash, index..<index + 2)
    }
    let backslash = index
    index += next == 0x0D && byte(index + 2) == 0x0A ? 3 : 2
    if index >= end {
      index = end
      try checkBrackets()
      throw fail(.unexpectedEnd, backslash..<backslash + 1, isIncomplete: true)
    }
  }

  /// Measures the indentation of a line and opens or closes blocks; false for a line with nothing on it.
  private mutating func indentation() throws(Stop) -> Bool {
    var lineStart = index
    var column = 0
    var narrow = 0
    var joined: (column: Int, narrow: Int)?
    measure: while index < end {
      switch bytes[index] {
      case 0x20: (column, narrow) = (column + 1, narrow + 1)
      case 0x09: (column, narrow) = ((column / 8 + 1) * 8, narrow + 1)
      case 0x0C: (column, narrow) = (0, 0)
      case 0x5C:
        joined = joined ?? (column, narrow)
        try joinLine()
        lineStart = index
        continue measure
      default: break measure
      }
      index += 1
    }
    switch byte(index) {
    case 0x23, 0x0A, 0x0D:
      skipBlanks()
      if index < end { endLine() }
      return false
    default:
      guard index < end else { return true }
    }
    if let joined { (column, narrow) = joined }
    try openOrClose(column, narrow, lineStart..<index)
    return true
  }

  private mutating func openOrClose(_ column: Int, _ narrow: Int, _ margin: Range<Int>) throws(Stop) {
    guard var top = indents.last else { return }
    if column > top.column {
      guard indents.count < Self.maximumIndents else { throw fail(.tooManyIndents, margin) }
      guard narrow > top.narrow else { throw fail(.inconsistentTabs, margin) }
      indents.append((column, narrow))
      add(.indent, margin.lowerBound, margin.upperBound)
      return
    }
    while column < top.column, indents.count > 1 {
      indents.removeLast()
      add(.dedent, index, index)
      top = indents.last ?? (0, 0)
    }
    guard column == top.column else { throw fail(.unmatchedDedent, margin) }
    guard narrow == top.narrow else { throw fail(.inconsistentTabs, margin) }
  }
}
