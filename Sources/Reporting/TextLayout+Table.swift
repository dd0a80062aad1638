extension TextLayout {
  /// A table with a line under its header and two spaces between columns. Where the page is too narrow for
  /// it, the widest columns are wrapped.
  func table(_ table: MarkupTable) -> [TextLine] {
    let header = table.header.map { Markup.styled(.strong, $0) }
    let count = ([header.count] + table.rows.map(\.count)).max() ?? 0
    var widths = [Int](repeating: 0, count: count)
    var words = widths
    for row in [header] + table.rows {
      for (column, cell) in row.enumerated() {
        let line = Self.line(Self.runs(cell))
        widths[column] = max(widths[column], line.width)
        words[column] = max(words[column], line.longestWord)
      }
    }
    fit(&widths, noLessThan: words)
    var lines: [TextLine] = []
    if !header.isEmpty {
      lines += row(header, widths, table.alignments)
      let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
      lines.append(TextLine(runs: [TextRun(text: rule, styles: [.faint])]))
    }
    return lines + table.rows.flatMap { row($0, widths, table.alignments) }
  }

  private static let gap = "  "

  /// Takes columns from the widest that can spare any, until the table fits the page or none can: no word is
  /// broken.
  private func fit(_ widths: inout [Int], noLessThan words: [Int]) {
    let room = width - Self.gap.count * max(0, widths.count - 1)
    while widths.reduce(0, +) > room {
      let spare = widths.indices.filter { widths[$0] > words[$0] }
      guard let widest = spare.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  /// The lines of a row: its cells beside each other, each in as many lines as it needs.
  private func row(
    _ cells: [Markup], _ widths: [Int], _ alignments: [MarkupTable.Alignment]
  ) -> [TextLine] {
    let columns = cells.indices.map { column in
      let line = Self.line(Self.runs(cells[column]))
      return line.width <= widths[column]
        ? [line] : TextLayout(width: widths[column]).lines(.paragraph(cells[column]))
    }
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      line(columns.map { index < $0.count ? $0[index] : TextLine() }, widths, alignments)
    }
  }

  private func line(_ cells: [TextLine], _ widths: [Int], _ alignments: [MarkupTable.Alignment]) -> TextLine {
    var line = TextLine()
    for (column, cell) in cells.enumerated() {
      let space = max(0, widths[column] - cell.width)
      let before =
        switch column < alignments.count ? alignments[column] : .left {
        case .left: 0
        case .right: space
        case .center: space / 2
        }
      let isLast = column == cells.count - 1
      line.append(TextRun(text: String(repeating: " ", count: before), styles: []))
      for run in cell.runs { line.append(run) }
      let after = isLast ? 0 : space - before + Self.gap.count
      line.append(TextRun(text: String(repeating: " ", count: after), styles: []))
    }
    return line
  }
}

extension TextLine {
  /// The width of the longest piece between blanks.
  fileprivate var longestWord: Int {
    runs.map(\.text).joined().split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }
}
