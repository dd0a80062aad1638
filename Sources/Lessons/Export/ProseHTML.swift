import Reporting

/// A lesson's prose as HTML, with formulas in MathML and Python in colours.
struct ProseHTML {
  /// Gives a picture's bytes as a `data:` address; nil where it cannot be read.
  let picture: (String) -> String?

  func render(_ blocks: [Block]) -> String { blocks.map(block).joined() }

  private func block(_ block: Block) -> String {
    switch block.kind {
    case .heading(let level, let inlines):
      let name = StableName.slug(inlines.plainText)
      return "<h\(level) id=\"\(HTMLRenderer.escape(name))\">\(line(inlines))</h\(level)>\n"
    case .paragraph(let inlines): return "<p>\(line(inlines))</p>\n"
    case .quote(let blocks): return "<blockquote>\n\(render(blocks))</blockquote>\n"
    case .list(let start, let tight, let items): return list(start, tight, items)
    case .code(let code):
      return code.language == "math"
        ? "<p>\(MathML.render(code.text, isBlock: true))</p>\n"
        : Self.code(code.text, isPython: code.language == "python")
    case .table(let table): return self.table(table)
    case .rule: return "<hr>\n"
    case .details(let summary, let blocks):
      return "<details><summary>\(HTMLRenderer.escape(summary))</summary>\n\(render(blocks))</details>\n"
    case .html: return ""
    }
  }

  static func code(_ text: String, isPython: Bool, class name: String = "code") -> String {
    let body =
      isPython
      ? CodeMarkup.lines(text).map(HTMLRenderer.render).joined(separator: "\n")
      : HTMLRenderer.escape(String(text.trimmingLastBreak))
    return "<pre class=\"\(name)\"><code>\(body)</code></pre>\n"
  }

  private func list(_ start: Int?, _ tight: Bool, _ items: [[Block]]) -> String {
    let tag = start == nil ? "ul" : "ol"
    let first = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let entries = items.map { "<li>\(tight ? tightItem($0) : render($0))</li>\n" }.joined()
    return "<\(tag)\(first)>\n\(entries)</\(tag)>\n"
  }

  /// In a tight list paragraphs have no air between them.
  private func tightItem(_ blocks: [Block]) -> String {
    blocks.map { item in
      if case .paragraph(let inlines) = item.kind { return line(inlines) }
      return block(item)
    }.joined()
  }

  private func table(_ table: Table) -> String {
    func row(_ cells: [[Inline]], _ tag: String) -> String {
      let cells = zip(cells, table.alignments).map { cell, alignment in
        "<\(tag)\(alignment == .none ? "" : " class=\"\(alignment)\"")>\(line(cell))</\(tag)>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<table>\n<thead>\(row(table.header, "th"))</thead>\n<tbody>\n"
      + table.rows.map { row($0, "td") }.joined() + "</tbody>\n</table>\n"
  }

  private func line(_ inlines: [Inline]) -> String { inlines.map(inline).joined() }

  private func inline(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): HTMLRenderer.escape(text)
    case .code(let text): "<code>\(HTMLRenderer.escape(text))</code>"
    case .math(let tex): MathML.render(tex, isBlock: false)
    case .emphasis(let inside): "<em>\(line(inside))</em>"
    case .strong(let inside): "<strong>\(line(inside))</strong>"
    case .link(let inside, let destination):
      HTMLRenderer.render(.link(.text(inside.plainText), to: destination))
    case .image(let alternative, let source): image(alternative.plainText, source)
    case .softBreak: "\n"
    case .lineBreak: "<br>\n"
    case .html: ""
    }
  }

  private func image(_ alternative: String, _ source: String) -> String {
    guard let data = picture(source) else { return HTMLRenderer.escape(alternative) }
    return "<img src=\"\(HTMLRenderer.escape(data))\" alt=\"\(HTMLRenderer.escape(alternative))\">"
  }
}
