extension Diagnostic {
  /// The diagnostic as it is shown: where, what, why, what to try; last the line that Python prints.
  ///
  /// - Parameter width: the columns of the page, which decide how much of a very long line of code is shown.
  public func markup(width: Int = 100) -> Markup {
    var parts: [Markup] = []
    for earlier in earlier.reversed() {
      parts.append(earlier.diagnostic.markup(width: width))
      parts.append(.verbatim([.text(""), .text(earlier.relation.rawValue), .text("")]))
    }
    parts += places(width)
    parts.append(lastLineMarkup)
    return .stack(parts)
  }

  private var lastLineMarkup: Markup {
    let lines = (message + suggestionText).split(separator: "\n", omittingEmptySubsequences: false)
    let type = Markup.styled(.error, .text(exceptionType))
    guard !message.isEmpty, let first = lines.first else { return .verbatim([type]) }
    let rest = lines.dropFirst().map { Markup.text(String($0)) }
    return .verbatim([.sequence([type, .text(": " + first)])] + rest)
  }

  private func places(_ width: Int) -> [Markup] {
    let columns = max(40, width - 10)
    var excerpts: [(heading: Markup, excerpt: Excerpt)] = []
    for frame in frames.dropLast() {
      let excerpt = Excerpt(frame.source, primary: Label(frame.span), others: [], columns: columns)
      excerpts.append((heading(frame.source, frame.span, frame.function), excerpt))
    }
    if let source = source ?? frames.last?.source,
      let primary = primary ?? frames.last.map({ Label($0.span) })
    {
      let excerpt = Excerpt(source, primary: primary, others: labels, columns: columns)
      excerpts.append((heading(source, primary.span, frames.last?.function), excerpt))
    }
    let gutter = excerpts.map(\.excerpt.gutter).max() ?? 0
    var lines: [Markup] = []
    if frames.count > 1 { lines.append("Traceback (most recent call last):") }
    lines += shown(excerpts.map { section($0.heading, $0.excerpt, gutter) })
    var parts: [Markup] = lines.isEmpty ? [] : [.verbatim(lines)]
    if !figure.isEmpty {
      let margin = Excerpt.margin(gutter)
      parts.append(.verbatim([margin] + figure.map { .sequence([margin, .text($0)]) }))
    }
    let advice = notes.map { ("note", Style.note, $0) } + hints.map { ("hint", Style.hint, $0) }
    if !advice.isEmpty, !lines.isEmpty { parts.append(.verbatim([Excerpt.margin(gutter)])) }
    for (name, style, text) in advice {
      let lead: [Markup] = [
        .styled(.faint, .text(String(repeating: " ", count: gutter + 1) + "= ")), .styled(style, .text(name)),
        .text(": "),
      ]
      parts.append(.hanging(lead: .sequence(lead), text))
    }
    return parts
  }

  private func heading(_ source: SourceText, _ span: Span, _ function: String?) -> Markup {
    let (line, column) = source.position(of: span)
    let place = Markup.styled(.location, .text("\(source.name):\(line):\(column)"))
    guard let function, frames.count > 1 || function != "<module>" else { return place }
    return .sequence([place, .text(", in "), .styled(.function, .text(function))])
  }

  private func section(_ heading: Markup, _ excerpt: Excerpt, _ gutter: Int) -> [Markup] {
    let arrow = Markup.styled(.faint, .text(String(repeating: " ", count: gutter) + "--> "))
    return [.sequence([arrow, heading]), Excerpt.margin(gutter)] + excerpt.markup(gutter: gutter)
  }

  /// How often the same place is shown in a row, as in Python's own tracebacks, and how many places at all.
  private static let maximumRepeats = 3
  private static let maximumOuter = 8
  private static let maximumInner = 12

  /// A recursion shows its first calls and its last.
  private func shown(_ sections: [[Markup]]) -> [Markup] {
    var kept: [[Markup]] = []
    var repeats = 0
    var index = 0
    while index < sections.count {
      let isRepeat = index > 0 && sections[index] == sections[index - 1]
      repeats = isRepeat ? repeats + 1 : 0
      if repeats < Self.maximumRepeats {
        kept.append(sections[index])
      } else {
        var count = 1
        while index + 1 < sections.count, sections[index + 1] == sections[index] {
          index += 1
          count += 1
        }
        kept.append([
          .styled(.faint, .text("  [previous place repeated \(count) more time\(count == 1 ? "" : "s")]"))
        ])
      }
      index += 1
    }
    let hidden = kept.count - Self.maximumOuter - Self.maximumInner
    guard hidden > 0 else { return kept.flatMap { $0 } }
    let gap = [Markup.styled(.faint, .text("  [\(hidden) more calls]"))]
    return (kept.prefix(Self.maximumOuter) + [gap] + kept.suffix(Self.maximumInner)).flatMap { $0 }
  }
}
