import Reporting
import Testing

private let source = SourceText(
  name: "train.py", text: "def step(x, w):\n    return x @ w\n\nstep(a, b)\n", firstLine: 1)

private func render(_ diagnostic: Diagnostic, width: Int = 80) -> String {
  TextRenderer(width: width).render(diagnostic.markup(width: width))
}

/// The span of a piece of the source.
private func span(_ text: String, of source: SourceText = source) -> Span {
  let whole = source.text(0..<source.bytes.count)
  guard let range = whole.firstRange(of: text) else { return .start }
  let lower = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
  return Span(lower..<lower + text.utf8.count)
}

@Test func labelsAndAdvice() {
  let diagnostic = Diagnostic("RuntimeError", "shapes cannot be multiplied")
    .at(span("@"), of: source, "matrix product").label(Span(27, 28), "(2, 3)").label(Span(31, 32), "(4, 5)")
    .note("The inner sizes must agree: `3` and `4`.").hint("Transpose `w`.")
  #expect(
    render(diagnostic) == """
       --> train.py:2:14
        |
      2 |     return x @ w
        |            - ^ - (4, 5)
        |            | |
        |            | matrix product
        |            (2, 3)
        |
        = note: The inner sizes must agree: `3` and `4`.
        = hint: Transpose `w`.
      RuntimeError: shapes cannot be multiplied

      """)
}

@Test func tracebacksGoFromTheOutside() {
  var diagnostic = Diagnostic("ZeroDivisionError", "division by zero")
  diagnostic.frames = [
    .init(function: "<module>", source: source, span: span("step(a, b)")),
    .init(function: "step", source: source, span: span("x @ w")),
  ]
  #expect(
    render(diagnostic) == """
      Traceback (most recent call last):
       --> train.py:4:1, in <module>
        |
      4 | step(a, b)
        | ^^^^^^^^^^
       --> train.py:2:12, in step
        |
      2 |     return x @ w
        |            ^^^^^
      ZeroDivisionError: division by zero

      """)
}

@Test func recursionIsShortened() {
  var diagnostic = Diagnostic("RecursionError", "maximum recursion depth exceeded")
  let frame = Diagnostic.Frame(function: "step", source: source, span: span("x @ w"))
  diagnostic.frames = Array(repeating: frame, count: 1000)
  let lines = render(diagnostic).split(separator: "\n")
  #expect(lines.count == 3 * 4 + 3)
  #expect(lines.contains("  [previous place repeated 997 more times]"))
}

@Test func causesComeFirst() {
  var diagnostic = Diagnostic("ValueError", "b")
  diagnostic.earlier = [.init(.cause, Diagnostic("KeyError", "'a'"))]
  #expect(
    render(diagnostic)
      == "KeyError: 'a'\n\nThe above exception was the direct cause of the following exception:\n\nValueError: b\n"
  )
}

@Test func lastLineIsPythons() {
  #expect(render(Diagnostic("StopIteration", "")) == "StopIteration\n")
  #expect(render(Diagnostic("ValueError", "a\nb")) == "ValueError: a\nb\n")
}

@Test func longLinesAreCut() {
  let long = SourceText(
    name: "long",
    text: String(repeating: "x + ", count: 100_000) + "y + " + String(repeating: "z", count: 1000))
  let offset = 400_000
  let text = render(Diagnostic("NameError", "y").at(Span(offset..<offset + 1), of: long, "here"))
  let lines = text.split(separator: "\n")
  #expect(lines.allSatisfy { $0.count <= 90 })
  #expect(lines[2].hasPrefix("1 | …") && lines[2].hasSuffix("…"))
  let column = lines[3].firstIndex(of: "^").map { lines[3].distance(from: lines[3].startIndex, to: $0) } ?? 0
  #expect(lines[2].dropFirst(column).first == "y")
}

@Test func tabsAndWideCharactersKeepMarksInPlace() {
  let odd = SourceText(name: "odd", text: "\t漢 = é\u{301}x + y")
  let text = render(Diagnostic("NameError", "y").at(span("y", of: odd), of: odd))
  #expect(text.contains("1 |     漢 = é\u{301}x + y\n  |               ^\n"))
}

/// A span that is no place of the text shows something, and does not crash.
@Test(arguments: [Span(0, 0), Span(500, 900), Span(68, 68), Span(0, 60), Span(-5, 3)])
func oddSpans(_ span: Span) {
  #expect(render(Diagnostic("A", "b").at(span, of: source, "x")).hasSuffix("A: b\n"))
  let empty = SourceText(name: "empty", text: "")
  #expect(render(Diagnostic("A", "b").at(span, of: empty, "x")).hasSuffix("A: b\n"))
}
