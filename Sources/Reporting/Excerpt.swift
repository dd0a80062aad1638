/// Lines of a source with marks under them, as compilers show them.
struct Excerpt {
  let source: SourceText
  /// The columns that code may take before it is cut.
  let columns: Int
  private var lines: [Int: Line] = [:]

  private struct Line {
    var code: ClippedLine
    var marks: [Mark] = []
  }

  /// An underline, in columns of the screen, and what hangs on it.
  struct Mark {
    let start: Int
    let end: Int
    let style: Style
    let text: String
  }

  init(_ source: SourceText, primary: Diagnostic.Label, others: [Diagnostic.Label], columns: Int) {
    self.source = source
    self.columns = columns
    add(primary, .error)
    for other in others { add(other, .secondary) }
  }

  /// A span of several lines is marked on its first.
  private mutating func add(_ label: Diagnostic.Label, _ style: Style) {
    let index = source.lineIndex(at: min(Int(label.span.lower), source.bytes.count))
    let range = source.lineRange(index)
    let code =
      lines[index]?.code ?? ClippedLine(source, range, around: Int(label.span.lower), columns: columns)
    let lower = min(max(Int(label.span.lower), range.lowerBound), range.upperBound)
    let upper = min(max(Int(label.span.upper), lower), range.upperBound)
    let start = code.column(at: lower)
    let end = max(code.column(at: upper), start + 1)
    lines[index, default: Line(code: code)].marks.append(
      Mark(start: start, end: end, style: style, text: label.text))
  }

  /// The width of the widest line number.
  var gutter: Int { (lines.keys.max().map { String(source.firstLine + $0) } ?? "").utf8.count }

  func markup(gutter: Int) -> [Markup] {
    var result: [Markup] = []
    var previous: Int?
    for (index, line) in lines.sorted(by: { $0.key < $1.key }) {
      if let previous, index > previous + 1 { result.append(.styled(.faint, .text("..."))) }
      let number = String(source.firstLine + index)
      let lead = String(repeating: " ", count: max(0, gutter - number.utf8.count)) + number + " | "
      result.append(.sequence([.styled(.faint, .text(lead)), .text(line.code.text)]))
      for row in Self.rows(line.marks) { result.append(.sequence([Self.margin(gutter), row])) }
      previous = index
    }
    return result
  }

  /// The left edge of a line that has no number.
  static func margin(_ gutter: Int) -> Markup {
    .styled(.faint, .text(String(repeating: " ", count: gutter + 1) + "| "))
  }

  /// The rows under a line of code: underlines with the rightmost label beside them, the others hanging below.
  private static func rows(_ marks: [Mark]) -> [Markup] {
    var underlines = Row()
    let main = marks.first { $0.style == .error }
    for mark in marks where mark.style == .error || mark.start != main?.start || mark.end != main?.end {
      underlines.fill(mark.start..<mark.end, mark.style == .error ? "^" : "-", mark.style)
    }
    var labelled = marks.filter { !$0.text.isEmpty }.sorted { $0.start < $1.start }
    let end = marks.map(\.end).max() ?? 0
    if let last = labelled.last, last.end == end {
      underlines.put(last.text, at: end + 1, last.style)
      labelled.removeLast()
    }
    var rows = [underlines.markup]
    if labelled.isEmpty { return rows }
    rows.append(connectors(labelled).markup)
    while let mark = labelled.popLast() {
      var row = connectors(labelled.filter { $0.start < mark.start })
      row.put(mark.text, at: mark.start, mark.style)
      rows.append(row.markup)
    }
    return rows
  }

  private static func connectors(_ marks: [Mark]) -> Row {
    var row = Row()
    for mark in marks { row.fill(mark.start..<mark.start + 1, "|", mark.style) }
    return row
  }
}

/// A row of characters, each with a style, that is filled in any order.
private struct Row {
  private var cells: [(character: Character, style: Style?)] = []

  mutating func fill(_ columns: Range<Int>, _ character: Character, _ style: Style) {
    while cells.count < columns.upperBound { cells.append((" ", nil)) }
    for column in columns { cells[column] = (character, style) }
  }

  /// Writes a text, which may be wide, over what there is from a column on.
  mutating func put(_ text: String, at column: Int, _ style: Style) {
    while cells.count < column { cells.append((" ", nil)) }
    cells.removeLast(cells.count - column)
    cells += text.map { ($0, style) }
  }

  var markup: Markup {
    var pieces: [Markup] = []
    var text = ""
    var style: Style?
    func piece() -> Markup { style.map { .styled($0, .text(text)) } ?? .text(text) }
    for cell in cells {
      if cell.style != style, !text.isEmpty {
        pieces.append(piece())
        text = ""
      }
      style = cell.style
      text.append(cell.character)
    }
    if !text.isEmpty { pieces.append(piece()) }
    return .sequence(pieces)
  }
}
