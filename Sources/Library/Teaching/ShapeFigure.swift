import Interpreter

/// Shapes one under the other, as broadcasting compares them: from the last dimension backwards.
///
///     X     [2, 3, 4, 4]
///     mean           [3]
///                     ^
struct ShapeFigure {
  var rows: [(name: String, sizes: [Int])]

  /// - Parameter place: the dimension to mark, counted from the last, which is 0.
  func lines(marking place: Int?) -> [String] {
    let rank = rows.map(\.sizes.count).max() ?? 0
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let widths = (0..<rank).map { dim in
      rows.compactMap { row in text(row.sizes, dim - (rank - row.sizes.count))?.count }.max() ?? 1
    }
    var lines = rows.map { row in
      let missing = rank - row.sizes.count
      let lead = widths.prefix(missing).reduce(0) { $0 + $1 + 2 }
      let cells = row.sizes.indices.map { padded(text(row.sizes, $0) ?? "", widths[missing + $0]) }
      return row.name.padding(to: nameWidth) + "  " + String(repeating: " ", count: lead) + "["
        + cells.joined(separator: ", ") + "]"
    }
    if let place, place < rank {
      let dim = rank - 1 - place
      let lead = widths.prefix(dim).reduce(nameWidth + 3) { $0 + $1 + 2 }
      lines.append(String(repeating: " ", count: lead) + String(repeating: "^", count: widths[dim]))
    }
    return lines
  }

  private func text(_ sizes: [Int], _ dim: Int) -> String? {
    sizes.indices.contains(dim) ? String(sizes[dim]) : nil
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
