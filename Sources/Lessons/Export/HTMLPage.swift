import Foundation
import Reporting

/// A lesson as one self-contained page: prose with formulas, cells with what they print, exercises with their hints.
public struct HTMLPage {
  private let lesson: Lesson
  private let outputs: CellOutputs
  private let showsSolutions: Bool
  private let prose: ProseHTML

  /// - Parameters:
  ///   - folder: where the lesson's pictures are looked for; those outside of it are left out.
  ///   - withSolutions: folds the author's solution up under each exercise.
  /// - Throws: `LessonProblem` where the lesson does not run.
  public static func write(_ lesson: Lesson, folder: String, withSolutions: Bool) throws -> String {
    let page = HTMLPage(
      lesson: lesson, outputs: try CellOutputs.of(lesson), showsSolutions: withSolutions,
      prose: ProseHTML { dataAddress(of: $0, in: folder) })
    return page.text
  }

  private var text: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLRenderer.escape(lesson.title))</title>
    <style>
    \(PageStyle.sheet)</style>
    </head>
    <body>
    <main>
    \(lesson.elements.map(element).joined())</main>
    </body>
    </html>

    """
  }

  private func element(_ element: Lesson.Element) -> String {
    switch element {
    case .prose(let block): prose.render([block])
    case .cell(let cell):
      switch cell.role {
      case .example: ProseHTML.code(cell.code, isPython: true) + output(of: cell)
      case .noRun: ProseHTML.code(cell.code, isPython: true)
      case .setup, .reference, .exercise: ""
      }
    case .exercise(let exercise): self.exercise(exercise)
    }
  }

  private func output(of cell: Cell) -> String {
    let text = outputs[cell]
    return text.isEmpty ? "" : ProseHTML.code(text, isPython: false, class: "output")
  }

  private func exercise(_ exercise: Exercise) -> String {
    let points = exercise.points == 1 ? "1 point" : "\(exercise.points) points"
    var parts = [
      "<section class=\"exercise\" id=\"\(HTMLRenderer.escape(exercise.id))\">\n",
      "<p class=\"points\">Exercise <code>\(HTMLRenderer.escape(exercise.id))</code>, \(points)</p>\n",
      ProseHTML.code(exercise.starter, isPython: true),
    ]
    for hint in exercise.hints {
      parts.append(
        "<details><summary>\(HTMLRenderer.escape(hint.summary))</summary>\n\(prose.render(hint.blocks))</details>\n"
      )
    }
    if showsSolutions, let solution = exercise.solution {
      parts.append(
        "<details><summary>Solution</summary>\n\(ProseHTML.code(solution.text, isPython: true))"
          + "\(output(of: exercise.cell))</details>\n")
    }
    return parts.joined() + "</section>\n"
  }

  private static let types = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "gif": "image/gif",
  ]

  private static func dataAddress(of source: String, in folder: String) -> String? {
    guard !source.hasPrefix("/"), !source.contains(".."), !source.contains(":"),
      let type = types[String(source.reversed().prefix { $0 != "." }.reversed()).lowercased()],
      let data = FileManager.default.contents(atPath: "\(folder)/\(source)")
    else { return nil }
    return "data:\(type);base64,\(data.base64EncodedString())"
  }
}
