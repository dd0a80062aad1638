/// `<details>` blocks: HTML around Markdown, which CommonMark itself sees as two pieces of HTML and what is
/// between.
enum Details {
  /// Folds every `<details>` … `</details>` among `blocks` into one block.
  static func fold(_ blocks: [Block], file: String) throws(LessonProblem) -> [Block] {
    var open: [(summary: String, line: Int, before: [Block])] = []
    var result: [Block] = []
    for block in blocks {
      guard case .html(let html) = block.kind, let tag = Tag(html) else {
        result.append(block)
        continue
      }
      switch tag {
      case .opens(let summary):
        open.append((summary, block.line, result))
        result = []
      case .closes:
        guard let last = open.popLast() else {
          throw LessonProblem(file: file, line: block.line, "`</details>` closes nothing")
        }
        result = last.before + [Block(.details(summary: last.summary, result), line: last.line)]
      case .withoutSummary:
        throw LessonProblem(
          file: file, line: block.line, "`<details>` has no `<summary>`",
          hint: "begin it with `<details><summary>Hint 1</summary>` and a blank line")
      case .inOnePiece:
        throw LessonProblem(
          file: file, line: block.line,
          "there is no blank line after `<summary>`, so its Markdown is not read",
          hint: "leave a blank line after `</summary>` and one before `</details>`")
      }
    }
    if let last = open.last {
      throw LessonProblem(
        file: file, line: last.line, "`<details>` is never closed",
        hint: "write `</details>` on a line of its own, after a blank line")
    }
    return result
  }

  private enum Tag {
    case opens(summary: String)
    case closes
    case withoutSummary
    case inOnePiece

    /// Nil for HTML that is no part of a `<details>`.
    init?(_ html: String) {
      let text = html.trimmed.lowercased()
      if text.hasPrefix("</details>") {
        self = .closes
      } else if text.hasPrefix("<details") {
        guard let opening = html.range(ofTag: "<summary>"), let closing = html.range(ofTag: "</summary>"),
          opening.upperBound <= closing.lowerBound
        else {
          self = .withoutSummary
          return
        }
        guard html[closing.upperBound...].allSatisfy(\.isWhitespace) else {
          self = .inOnePiece
          return
        }
        self = .opens(summary: html[opening.upperBound..<closing.lowerBound].trimmed)
      } else {
        return nil
      }
    }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = self.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension String {
  /// Where a tag is, in small or capital letters.
  fileprivate func range(ofTag tag: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.prefix(tag.count).lowercased() == tag { return start..<index(start, offsetBy: tag.count) }
      start = index(after: start)
    }
    return nil
  }
}
