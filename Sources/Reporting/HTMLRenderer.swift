/// Renders markup as HTML: elements for what they mean, and a class per ``Style`` for a style sheet.
public enum HTMLRenderer {
  public static func render(_ markup: Markup) -> String {
    switch markup {
    case .text(let text): escape(text)
    case .styled(let style, let content): styled(style, render(content))
    case .sequence(let parts): parts.map(render).joined()
    case .link(let content, let target): link(render(content), target)
    case .lineBreak: "<br>"
    case .blocks(let blocks): blocks.map(block).joined()
    case .stack(let blocks): "<div class=\"stack\">\n" + blocks.map(block).joined() + "</div>\n"
    case .paragraph(let content): "<p>\(render(content))</p>\n"
    case .heading(let level, let content):
      "<h\(min(max(level, 1), 6))>\(render(content))</h\(min(max(level, 1), 6))>\n"
    case .verbatim(let lines): "<pre>\(lines.map(render).joined(separator: "\n"))</pre>\n"
    case .list(let items, let start): list(items, start)
    case .hanging(let lead, let content): "<div class=\"hanging\">\(render(lead))\(render(content))</div>\n"
    case .quote(let content): "<blockquote>\n\(block(content))</blockquote>\n"
    case .table(let table): self.table(table)
    case .rule: "<hr>\n"
    }
  }

  /// The text with the characters that mean something to HTML escaped.
  public static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A block; what stands within a line becomes a paragraph.
  private static func block(_ markup: Markup) -> String {
    switch markup {
    case .text, .styled, .sequence, .link, .lineBreak: "<p>\(render(markup))</p>\n"
    default: render(markup)
    }
  }

  private static func styled(_ style: Style, _ content: String) -> String {
    switch style {
    case .emphasis: "<em>\(content)</em>"
    case .strong: "<strong>\(content)</strong>"
    case .code: "<code>\(content)</code>"
    default: "<span class=\"\(style.rawValue)\">\(content)</span>"
    }
  }

  /// A link; one that would run a script is only its text.
  private static func link(_ content: String, _ target: String) -> String {
    let scheme = target.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    let hasScheme = target.dropFirst(scheme.count).first == ":"
    guard !hasScheme || ["http", "https", "mailto"].contains(scheme.lowercased()) else { return content }
    return "<a href=\"\(escape(target))\">\(content)</a>"
  }

  private static func list(_ items: [Markup], _ start: Int?) -> String {
    let body = items.map { "<li>\(render($0))</li>\n" }.joined()
    guard let start else { return "<ul>\n\(body)</ul>\n" }
    return "<ol\(start == 1 ? "" : " start=\"\(start)\"")>\n\(body)</ol>\n"
  }

  private static func table(_ table: MarkupTable) -> String {
    func row(_ cells: [Markup], _ element: String) -> String {
      let cells = cells.enumerated().map { column, cell in
        let alignment = column < table.alignments.count ? table.alignments[column] : .left
        let style = alignment == .left ? "" : " style=\"text-align:\(alignment)\""
        return "<\(element)\(style)>\(render(cell))</\(element)>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let head = table.header.isEmpty ? "" : "<thead>\n\(row(table.header, "th"))</thead>\n"
    let body = table.rows.map { row($0, "td") }.joined()
    return "<table>\n\(head)<tbody>\n\(body)</tbody>\n</table>\n"
  }
}
