import CCommonMark

/// Reads CommonMark with GitHub's tables into ``Block`` values, through cmark-gfm.
struct MarkdownParser {
  /// Blocks or emphasis nested deeper than this are refused: a person cannot read them either.
  static let depthLimit = 64

  private let lines: [Substring]
  private let file: String

  /// The blocks of `text`, whose line 1 is line 1 of `file`.
  static func parse(_ text: String, file: String) throws(LessonProblem) -> [Block] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let reader = MarkdownParser(lines: lines, file: file)
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else {
      throw LessonProblem(file: file, line: nil, "there is no memory to read it")
    }
    defer { cmark_parser_free(parser) }
    if let table = tableExtension { cmark_parser_attach_syntax_extension(parser, table.extension) }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let document = cmark_parser_finish(parser) else {
      throw LessonProblem(file: file, line: nil, "it is not Markdown")
    }
    defer { cmark_node_free(document) }
    return try reader.blocks(in: document, depth: 0)
  }

  /// The extension lives as long as the program and is only read after its registration, which happens once.
  private struct TableExtension: @unchecked Sendable {
    let `extension`: OpaquePointer
  }

  private static let tableExtension: TableExtension? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table").map { TableExtension(extension: $0) }
  }()
}

private typealias Node = OpaquePointer

extension MarkdownParser {
  private func children(of node: Node) -> UnfoldSequence<Node, (Node?, Bool)> {
    sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }
  }

  private func blocks(in parent: Node, depth: Int) throws(LessonProblem) -> [Block] {
    var blocks: [Block] = []
    var node = cmark_node_first_child(parent)
    while let current = node {
      let line = Int(cmark_node_get_start_line(current))
      guard depth < Self.depthLimit else {
        throw LessonProblem(file: file, line: line, "blocks are nested more than \(Self.depthLimit) deep")
      }
      if let kind = try kind(of: current, line: line, depth: depth) { blocks.append(Block(kind, line: line)) }
      node = cmark_node_next(current)
    }
    return try Details.fold(blocks, file: file)
  }

  /// What a block is; nil for one that has nothing to show.
  private func kind(of node: Node, line: Int, depth: Int) throws(LessonProblem) -> Block.Kind? {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "heading":
      return .heading(
        level: Int(cmark_node_get_heading_level(node)), try inlines(in: node, line: line, depth: depth))
    case "paragraph":
      return .paragraph(try inlines(in: node, line: line, depth: depth))
    case "block_quote":
      return .quote(try blocks(in: node, depth: depth + 1))
    case "list":
      var items: [[Block]] = []
      var item = cmark_node_first_child(node)
      while let current = item {
        items.append(try blocks(in: current, depth: depth + 1))
        item = cmark_node_next(current)
      }
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        tight: cmark_node_get_list_tight(node) != 0, items: items)
    case "code_block": return .code(codeBlock(node, line: line))
    case "thematic_break": return .rule
    case "html_block": return .html(Self.string(cmark_node_get_literal(node)))
    case "table": return .table(try table(node, line: line, depth: depth))
    default: return nil
    }
  }

  private func codeBlock(_ node: Node, line: Int) -> CodeBlock {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
    return CodeBlock(
      info: Self.string(cmark_node_get_fence_info(node)), text: Self.string(cmark_node_get_literal(node)),
      firstLine: isFenced ? line + 1 : line, indentation: Int(offset),
      isClosed: !isFenced
        || isFence(at: Int(cmark_node_get_end_line(node)), after: line, character, Int(length)))
  }

  /// Whether a line, from 1, is nothing but a closing fence.
  private func isFence(at line: Int, after opening: Int, _ character: CChar, _ length: Int) -> Bool {
    guard line > opening, lines.indices.contains(line - 1) else { return false }
    let fence = UInt8(bitPattern: character)
    let text = lines[line - 1].utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x3E }
    return text.count >= length && text.allSatisfy { $0 == fence }
  }

  private func table(_ node: Node, line: Int, depth: Int) throws(LessonProblem) -> Table {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    var alignments = [Table.Alignment](repeating: .none, count: columns)
    if let letters = cmark_gfm_extensions_get_table_alignments(node) {
      for column in 0..<columns {
        alignments[column] =
          switch UnicodeScalar(letters[column]) {
          case "l": .left
          case "c": .center
          case "r": .right
          default: .none
          }
      }
    }
    var rows: [[[Inline]]] = []
    for row in children(of: node) {
      var cells: [[Inline]] = []
      for cell in children(of: row) { cells.append(try inlines(in: cell, line: line, depth: depth)) }
      rows.append(cells)
    }
    return Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(in parent: Node, line: Int, depth: Int) throws(LessonProblem) -> [Inline] {
    guard depth < Self.depthLimit else {
      throw LessonProblem(file: file, line: line, "emphasis is nested more than \(Self.depthLimit) deep")
    }
    var inlines: [Inline] = []
    var node = cmark_node_first_child(parent)
    while let current = node {
      switch String(cString: cmark_node_get_type_string(current)) {
      case "text": inlines.append(.text(Self.string(cmark_node_get_literal(current))))
      case "code": inlines.append(.code(Self.string(cmark_node_get_literal(current))))
      case "html_inline": inlines.append(.html(Self.string(cmark_node_get_literal(current))))
      case "softbreak": inlines.append(.softBreak)
      case "linebreak": inlines.append(.lineBreak)
      case "emph": inlines.append(.emphasis(try self.inlines(in: current, line: line, depth: depth + 1)))
      case "strong": inlines.append(.strong(try self.inlines(in: current, line: line, depth: depth + 1)))
      case "link":
        inlines.append(
          .link(
            try self.inlines(in: current, line: line, depth: depth + 1),
            destination: Self.string(cmark_node_get_url(current))))
      case "image":
        inlines.append(
          .image(
            alternative: try self.inlines(in: current, line: line, depth: depth + 1),
            source: Self.string(cmark_node_get_url(current))))
      default: inlines += try self.inlines(in: current, line: line, depth: depth + 1)
      }
      node = cmark_node_next(current)
    }
    return InlineMathematics.join(inlines)
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
