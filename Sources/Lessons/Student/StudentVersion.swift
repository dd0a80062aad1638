/// The student's file: the lesson without solutions, hidden checks and whatever would give them away.
public enum StudentVersion {
  /// Writes the student's version of a lesson. It depends on the lesson's text alone, and every line that
  /// stays is as the author wrote it.
  ///
  /// Out go: the solutions (their `# STARTER` parts or one line take their place), hidden checks, suspects,
  /// and the cells that only checks need.
  public static func write(_ lesson: Lesson) -> String {
    var lines = lesson.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String?(String($0))
    }
    for cell in lesson.references { remove(cell.fence, from: &lines) }
    for exercise in lesson.exercises {
      replace(exercise, in: &lines)
      if let sheet = exercise.sheet { thin(sheet, in: &lines) }
    }
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  /// Removes whole lines, by their numbers from 1, and the blank line after them.
  private static func remove(_ range: ClosedRange<Int>, from lines: inout [String?]) {
    for number in range where lines.indices.contains(number - 1) { lines[number - 1] = nil }
    if lines.indices.contains(range.upperBound), lines[range.upperBound]?.trimmed.isEmpty ?? false {
      lines[range.upperBound] = nil
    }
  }

  /// Puts the starter where the answer was.
  private static func replace(_ exercise: Exercise, in lines: inout [String?]) {
    let cell = exercise.cell
    guard exercise.solution != nil, lines.indices.contains(cell.firstLine - 1) else { return }
    let margin = String(repeating: " ", count: cell.indentation)
    let starter = exercise.starter.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }
    let body = cell.bodyLines
    for number in body where lines.indices.contains(number - 1) { lines[number - 1] = nil }
    var text = starter.joined(separator: "\n")
    if text.hasSuffix("\n") { text.removeLast() }
    if !body.isEmpty { lines[cell.firstLine - 1] = text }
  }

  /// Leaves of a check fence what a student may read, or nothing at all.
  private static func thin(_ sheet: CheckSheet, in lines: inout [String?]) {
    var isHidden = false
    var isEmpty = true
    var number = sheet.line + 1
    while lines.indices.contains(number - 1), let line = lines[number - 1] {
      let text = line.trimmed
      if text.hasPrefix("```") || text.hasPrefix("~~~") { break }
      if text == CheckReader.beginHidden { isHidden = true }
      let ends = text == CheckReader.endHidden
      if isHidden || ends || text.hasPrefix("suspect ") {
        lines[number - 1] = nil
      } else if !text.isEmpty, !text.hasPrefix("#") {
        isEmpty = false
      }
      if ends { isHidden = false }
      number += 1
    }
    if isEmpty { remove(sheet.line...number, from: &lines) }
  }
}

extension Cell {
  /// The numbers of the lines of ``code``.
  var bodyLines: Range<Int> {
    let count = code.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    return firstLine..<(firstLine + count)
  }

  /// The numbers of the cell's lines with both fences.
  var fence: ClosedRange<Int> { (firstLine - 1)...bodyLines.upperBound }
}
