import Reporting

/// A lesson's prose as markup, for a terminal, a page or a plain file.
public enum Prose {
  /// A run of blocks, one below the other.
  public static func markup(_ blocks: [Block]) -> Markup { .blocks(blocks.compactMap { block($0) }) }

  /// A hint: its title, and below it what it unfolds to.
  public static func markup(_ hint: Hint) -> Markup {
    .blocks([.paragraph(.styled(.hint, .text(hint.summary))), .quote(markup(hint.blocks))])
  }

  /// What one block shows; nil for HTML, which only a browser shows.
  private static func block(_ block: Block) -> Markup? {
    switch block.kind {
    case .heading(let level, let inlines): .heading(level, line(inlines))
    case .paragraph(let inlines): .paragraph(line(inlines))
    case .quote(let blocks): .quote(markup(blocks))
    case .list(let start, let tight, let items):
      .list(
        items.map { item in
          let blocks = item.compactMap { self.block($0) }
          return tight ? .stack(blocks) : .blocks(blocks)
        }, start: start)
    case .code(let code): self.code(code)
    case .table(let table): self.table(table)
    case .rule: .rule
    case .details(let summary, let blocks):
      .blocks([.paragraph(.styled(.strong, .text(summary))), .quote(markup(blocks))])
    case .html: nil
    }
  }

  private static func code(_ code: CodeBlock) -> Markup {
    if code.language == "math" {
      let formula = MathText.render(code.text)
      return .quote(.paragraph(.text(formula)))
    }
    if code.language == "python" {
      return .verbatim(CodeMarkup.lines(code.text))
    }
    return .verbatim(
      code.text.trimmingLastBreak.split(separator: "\n", omittingEmptySubsequences: false)
        .map { .styled(.code, .text(String($0))) })
  }

  private static func table(_ table: Table) -> Markup {
    .table(
      MarkupTable(
        header: table.header.map { line($0) }, rows: table.rows.map { $0.map { line($0) } },
        alignments: table.alignments.map { alignment in
          switch alignment {
          case .none, .left: .left
          case .center: .center
          case .right: .right
          }
        }))
  }

  private static func line(_ inlines: [Inline]) -> Markup { .sequence(inlines.compactMap { inline($0) }) }

  private static func inline(_ inline: Inline) -> Markup? {
    switch inline {
    case .text(let text): .text(text)
    case .code(let text): .code(text)
    case .math(let tex): .text(MathText.render(tex))
    case .emphasis(let inside): .styled(.emphasis, line(inside))
    case .strong(let inside): .styled(.strong, line(inside))
    case .link(let inside, let destination): .link(line(inside), to: destination)
    case .image(let alternative, let source): .link(line(alternative), to: source)
    case .softBreak: .text(" ")
    case .lineBreak: .lineBreak
    case .html: nil
    }
  }
}

extension String {
  /// Without one line break at the end.
  var trimmingLastBreak: Substring { hasSuffix("\n") ? dropLast() : self[...] }
}
