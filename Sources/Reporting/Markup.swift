/// Text with meaning: what the program says to a person, before it is known where it will be shown.
///
/// A terminal, a plain file and a web page each render the same markup their own way. A string literal is text in
/// which `` `code` `` is marked as code.
public indirect enum Markup: Sendable, Equatable {
  // Within a line
  case text(String)
  case styled(Style, Markup)
  /// Pieces of one line, side by side.
  case sequence([Markup])
  case link(Markup, to: String)
  case lineBreak

  // Blocks
  /// Blocks one below the other, a blank line between them.
  case blocks([Markup])
  /// Blocks one below the other without blank lines.
  case stack([Markup])
  /// Wrapped to the width of the page.
  case paragraph(Markup)
  /// A heading of level 1 to 6.
  case heading(Int, Markup)
  /// Lines which are shown as they are, never wrapped.
  case verbatim([Markup])
  /// A list, numbered from `start` if it is given.
  case list([Markup], start: Int?)
  /// A block which hangs after a lead: `note: ` and its lines, aligned under each other.
  case hanging(lead: Markup, Markup)
  case quote(Markup)
  case table(MarkupTable)
  case rule
}

/// What a piece of text is. How it looks is up to the renderer's ``Theme``.
public enum Style: String, Sendable, CaseIterable {
  // Reports
  case error, warning, note, hint, success
  /// The label and underline of a place other than the main one.
  case secondary
  /// Line numbers, frames and other furniture.
  case faint
  case location
  // Prose
  case emphasis, strong, code, heading, link, prompt
  // Source code
  case keyword, string, number, comment, function, type, constant, `operator`
}

/// A table. Cells are text within a line; rows may be shorter than the header.
public struct MarkupTable: Sendable, Equatable {
  public var header: [Markup]
  public var rows: [[Markup]]
  public var alignments: [Alignment]

  public enum Alignment: Sendable { case left, right, center }

  /// Columns without an alignment are aligned left.
  public init(header: [Markup] = [], rows: [[Markup]], alignments: [Alignment] = []) {
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }
}

extension Markup: ExpressibleByStringInterpolation {
  /// Text in which `` `code` `` is marked as code.
  public init(stringLiteral value: String) { self = .prose(value) }

  /// Text in which `` `code` `` is marked as code. A lone backquote is itself.
  public static func prose(_ text: String) -> Markup {
    guard text.utf8.contains(UInt8(ascii: "`")) else { return .text(text) }
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    var pieces: [Markup] = []
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1
      if isCode && index == parts.count - 1 {
        pieces.append(.text("`" + part))
      } else if !part.isEmpty {
        pieces.append(isCode ? .styled(.code, .text(String(part))) : .text(String(part)))
      }
    }
    return .sequence(pieces)
  }

  public static func code(_ text: String) -> Markup { .styled(.code, .text(text)) }
}

extension Markup {
  /// The same with backquotes around code, for a page that has no colours to tell it by. What is shown as it is stays
  /// so.
  var withQuotedCode: Markup {
    switch self {
    case .styled(.code, let content): .sequence([.text("`"), content, .text("`")])
    case .styled(let style, let content): .styled(style, content.withQuotedCode)
    case .sequence(let parts): .sequence(parts.map(\.withQuotedCode))
    case .link(let content, let target): .link(content.withQuotedCode, to: target)
    case .blocks(let blocks): .blocks(blocks.map(\.withQuotedCode))
    case .stack(let blocks): .stack(blocks.map(\.withQuotedCode))
    case .paragraph(let content): .paragraph(content.withQuotedCode)
    case .heading(let level, let content): .heading(level, content.withQuotedCode)
    case .list(let items, let start): .list(items.map(\.withQuotedCode), start: start)
    case .hanging(let lead, let content): .hanging(lead: lead.withQuotedCode, content.withQuotedCode)
    case .quote(let content): .quote(content.withQuotedCode)
    case .table(let table):
      .table(
        MarkupTable(
          header: table.header.map(\.withQuotedCode), rows: table.rows.map { $0.map(\.withQuotedCode) },
          alignments: table.alignments))
    case .text, .lineBreak, .verbatim, .rule: self
    }
  }
}
