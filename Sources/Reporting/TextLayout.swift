/// A piece of a line in one look.
struct TextRun: Equatable {
  var text: String
  /// From the outermost to the innermost.
  var styles: [Style]
  var link: String?
}

/// A line of a page.
struct TextLine {
  var runs: [TextRun] = []

  var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  mutating func append(_ run: TextRun) {
    if let last = runs.last, last.styles == run.styles, last.link == run.link {
      runs[runs.count - 1].text += run.text
    } else if !run.text.isEmpty {
      runs.append(run)
    }
  }
}

/// Lays markup out in lines of a given width.
struct TextLayout {
  /// Columns; lines that are not to be wrapped may be longer.
  let width: Int

  /// No page is so narrow that a word would not fit beside its indentation.
  static let minimumWidth = 20

  func lines(_ markup: Markup) -> [TextLine] {
    switch markup {
    case .text, .styled, .sequence, .link, .lineBreak: wrapped(markup)
    case .paragraph(let content): wrapped(content)
    case .blocks(let blocks): joined(blocks, separator: [TextLine()])
    case .stack(let blocks): joined(blocks, separator: [])
    case .heading(let level, let content): wrapped(.styled(level == 1 ? .heading : .strong, content))
    case .verbatim(let lines): lines.map { Self.line(Self.runs($0)) }
    case .list(let items, let start): list(items, start)
    case .hanging(let lead, let content): hanging(Self.runs(lead), content)
    case .quote(let content): prefixed(content, first: "│ ", rest: "│ ", style: .faint)
    case .table(let table): self.table(table)
    case .rule: [TextLine(runs: [TextRun(text: String(repeating: "─", count: width), styles: [.faint])])]
    }
  }

  private func joined(_ blocks: [Markup], separator: [TextLine]) -> [TextLine] {
    var result: [TextLine] = []
    for block in blocks {
      let lines = lines(block)
      if lines.isEmpty { continue }
      if !result.isEmpty { result += separator }
      result += lines
    }
    return result
  }

  private func narrower(by columns: Int) -> TextLayout {
    TextLayout(width: max(Self.minimumWidth, width - columns))
  }

  private func list(_ items: [Markup], _ start: Int?) -> [TextLine] {
    items.enumerated().flatMap { index, item in
      let bullet = start.map { "\($0 &+ index). " } ?? "• "
      let rest = String(repeating: " ", count: DisplayWidth.of(bullet))
      return prefixed(item, first: bullet, rest: rest, style: .faint)
    }
  }

  private func prefixed(_ content: Markup, first: String, rest: String, style: Style) -> [TextLine] {
    let lines = narrower(by: DisplayWidth.of(first)).lines(content)
    return lines.enumerated().map { index, line in
      TextLine(runs: [TextRun(text: index == 0 ? first : rest, styles: [style])] + line.runs)
    }
  }

  private func hanging(_ lead: [TextRun], _ content: Markup) -> [TextLine] {
    let columns = TextLine(runs: lead).width
    let margin = TextRun(text: String(repeating: " ", count: columns), styles: [])
    return narrower(by: columns).lines(content).enumerated().map { index, line in
      TextLine(runs: (index == 0 ? lead : [margin]) + line.runs)
    }
  }
}

// MARK: Within a line

extension TextLayout {
  /// What stands within a line, flat; a line break is a run of its own.
  static func runs(_ markup: Markup, _ styles: [Style] = [], link: String? = nil) -> [TextRun] {
    switch markup {
    case .text(let text): text.isEmpty ? [] : [TextRun(text: text, styles: styles, link: link)]
    case .styled(let style, let content): runs(content, styles + [style], link: link)
    case .sequence(let parts), .blocks(let parts), .stack(let parts), .verbatim(let parts):
      parts.flatMap { runs($0, styles, link: link) }
    case .link(let content, let target): runs(content, styles + [.link], link: target)
    case .lineBreak: [TextRun(text: "\n", styles: styles)]
    case .paragraph(let content), .heading(_, let content), .quote(let content):
      runs(content, styles, link: link)
    case .hanging(let lead, let content): runs(lead, styles, link: link) + runs(content, styles, link: link)
    case .list(let items, _): items.flatMap { runs($0, styles, link: link) }
    case .table, .rule: []
    }
  }

  static func line(_ runs: [TextRun]) -> TextLine {
    var line = TextLine()
    for run in runs { line.append(run) }
    return line
  }

  /// Wraps words. Code is text too, but its spaces are not for breaking lines unless it is long.
  private func wrapped(_ markup: Markup) -> [TextLine] {
    var lines: [TextLine] = [TextLine()]
    var column = 0
    var pendingSpace: TextRun?
    for word in Self.words(Self.runs(markup)) {
      if word.isBreak {
        lines.append(TextLine())
        (column, pendingSpace) = (0, nil)
      } else if word.isSpace {
        pendingSpace = word.runs.first
      } else {
        let space = column > 0 && pendingSpace != nil ? 1 : 0
        if column > 0, column + space + word.width > width {
          lines.append(TextLine())
          column = 0
        } else if space == 1, var run = pendingSpace {
          run.text = " "
          lines[lines.count - 1].append(run)
          column += 1
        }
        for run in word.runs { lines[lines.count - 1].append(run) }
        column += word.width
        pendingSpace = nil
      }
    }
    return lines
  }

  /// What is not broken: runs that touch without a space between them.
  private struct Word {
    var runs: [TextRun] = []
    var isSpace = false
    var isBreak = false

    var width: Int { TextLine(runs: runs).width }
  }

  private static func words(_ runs: [TextRun]) -> [Word] {
    var words: [Word] = []
    for run in runs {
      if run.text == "\n" {
        words.append(Word(isBreak: true))
        continue
      }
      let isUnbroken = run.styles.contains(.code) && run.text.count <= 40
      let pieces = isUnbroken ? [(run.text, false)] : pieces(run.text)
      for (text, isSpace) in pieces {
        var piece = run
        piece.text = text
        if !isSpace, let last = words.last, !last.isSpace, !last.isBreak {
          words[words.count - 1].runs.append(piece)
        } else {
          words.append(Word(runs: [piece], isSpace: isSpace))
        }
      }
    }
    return words
  }

  private static func pieces(_ text: String) -> [(String, isSpace: Bool)] {
    var result: [(String, isSpace: Bool)] = []
    var current = ""
    var currentIsSpace = false
    for character in text {
      let isSpace = character == " " || character == "\n" || character == "\t"
      if !current.isEmpty, isSpace != currentIsSpace {
        result.append((current, currentIsSpace))
        current = ""
      }
      current.append(character)
      currentIsSpace = isSpace
    }
    if !current.isEmpty { result.append((current, currentIsSpace)) }
    return result
  }
}
