extension TextLayout {
  /// A table with a line under its header and two spaces between columns. Where the page is too narrow for
  /// it, the widest columns are wrapped.
  func table(_ table: MarkupTable) -> [TextLine] {
    let header = table.header.map { Markup.styled(.strong, $0) }
    let count = ([header.count] + table.rows.map(\.count)).max() ?? 0
    var widths = [Int](repeating: 0, count: count)
    for row in [header] + table.rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], Self.line(Self.runs(cell)).width)
      }
    }
    fit(&widths)
    var lines: [TextLine] = []
    if !header.isEmpty {
      lines += row(header, widths, table.alignments)
      let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
      lines.append(TextLine(runs: [TextRun(text: rule, styles: [.faint])]))
    }
    return lines + table.rows.flatMap { row($0, widths, table.alignments) }
  }

  private static let gap = "  "
  /// No column is made narrower than this.
  private static let minimumColumn = 8

  /// Takes columns from the widest until the table fits the page, or cannot.
  private func fit(_ widths: inout [Int]) {
    let room = width - Self.gap.count * max(0, widths.count - 1)
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.minimumColumn
      else { return }
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
