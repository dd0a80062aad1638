extension TextLayout {
  /// A table with a line under its header and two spaces between columns.
  func table(_ table: MarkupTable) -> [TextLine] {
    let header = table.header.map { Self.line(Self.runs($0, [.strong])) }
    let rows = table.rows.map { $0.map { Self.line(Self.runs($0)) } }
    let count = ([header.count] + rows.map(\.count)).max() ?? 0
    var widths = [Int](repeating: 0, count: count)
    for row in [header] + rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
    }
    var lines: [TextLine] = []
    if !header.isEmpty {
      lines.append(line(header, widths, table.alignments))
      let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
      lines.append(TextLine(runs: [TextRun(text: rule, styles: [.faint])]))
    }
    lines += rows.map { line($0, widths, table.alignments) }
    return lines
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
      let after = isLast ? 0 : space - before + 2
      line.append(TextRun(text: String(repeating: " ", count: after), styles: []))
    }
    return line
  }
}
