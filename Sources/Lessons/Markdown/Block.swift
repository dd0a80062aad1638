/// A block of CommonMark, and the line of the file on which it starts.
public struct Block: Equatable, Sendable {
  public let kind: Kind
  /// From 1.
  public let line: Int

  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  public indirect enum Kind: Equatable, Sendable {
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case quote([Block])
    /// Each item is a list of blocks; `start` is nil for bullets.
    case list(start: Int?, tight: Bool, items: [[Block]])
    case code(CodeBlock)
    case table(Table)
    case rule
    /// `<details><summary>…</summary>` and what it folds away.
    case details(summary: String, [Block])
    /// Any other HTML, verbatim.
    case html(String)
  }
}

/// A fenced or indented block of code.
public struct CodeBlock: Equatable, Sendable {
  /// What follows the opening fence: the language and its attributes; empty for none.
  public let info: String
  /// The lines between the fences, each with its line break.
  public let text: String
  /// The line of the first line of ``text``.
  public let firstLine: Int
  /// How many columns the fence is indented by, which its lines lose.
  public let indentation: Int
  /// False when the file ends before the closing fence.
  public let isClosed: Bool

  /// The first word of ``info``.
  public var language: Substring { info.prefix { $0 != " " && $0 != "\t" } }
}

/// A table of GitHub's: every row has as many cells as the header.
public struct Table: Equatable, Sendable {
  public enum Alignment: Sendable { case none, left, center, right }

  public let alignments: [Alignment]
  public let header: [[Inline]]
  public let rows: [[[Inline]]]
}

/// A piece of a paragraph.
public indirect enum Inline: Equatable, Sendable {
  case text(String)
  case code(String)
  /// TeX, written `` $`x^2`$ `` as GitHub has it.
  case math(String)
  case emphasis([Inline])
  case strong([Inline])
  case link([Inline], destination: String)
  case image(alternative: [Inline], source: String)
  case softBreak
  case lineBreak
  case html(String)
}

extension [Inline] {
  /// The words alone, without their dress.
  public var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text), .math(let text): text
      case .emphasis(let inside), .strong(let inside), .link(let inside, _), .image(let inside, _):
        inside.plainText
      case .softBreak, .lineBreak: " "
      case .html: ""
      }
    }.joined()
  }
}
