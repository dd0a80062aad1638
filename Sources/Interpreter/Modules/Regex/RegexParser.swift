/// Reads Python's syntax of regular expressions (https://docs.python.org/3.11/library/re.html).
struct RegexParser {
  /// What is wrong with a pattern, in CPython's words, and where.
  struct Problem: Error {
    let message: String
    let position: Int
  }

  let pattern: [UInt32]
  var position = 0
  var flags: RegexFlags
  var groupCount = 0
  var names: [(name: String, index: Int)] = []
  /// The groups that are not closed yet.
  var openGroups: Set<Int> = []
  private var depth = 0

  init(_ pattern: [UInt32], flags: RegexFlags) {
    self.pattern = pattern
    self.flags = flags
  }

  mutating func parse() throws -> RegexNode {
    let node = try alternatives()
    if position < pattern.count { throw problem("unbalanced parenthesis", at: position) }
    return node
  }

  func problem(_ message: String, at position: Int) -> Problem {
    Problem(message: message, position: position)
  }

  func peek(_ offset: Int = 0) -> Character? {
    let index = position + offset
    guard pattern.indices.contains(index) else { return nil }
    return Unicode.Scalar(pattern[index]).map { Character($0) }
  }

  mutating func accept(_ text: String) -> Bool {
    for (offset, character) in text.enumerated() where peek(offset) != character { return false }
    position += text.count
    return true
  }

  private mutating func alternatives() throws -> RegexNode {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 { throw problem("too many nested groups", at: position) }
    var choices = [try sequence()]
    while accept("|") { choices.append(try sequence()) }
    return choices.count == 1 ? choices[0] : .alternatives(choices)
  }

  private mutating func sequence() throws -> RegexNode {
    var parts: [RegexNode] = []
    while let next = peek(), next != "|", next != ")" {
      if flags.contains(.verbose), skipBlank() { continue }
      let start = position
      guard let part = try item() else { continue }
      parts.append(try repeated(part, from: start))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func skipBlank() -> Bool {
    guard let next = peek() else { return false }
    if next == "#" {
      while let other = peek(), other != "\n" {
        _ = other
        position += 1
      }
      return true
    }
    guard next.isWhitespace else { return false }
    position += 1
    return true
  }

  /// One item without its repetition; nil where it is a comment or sets flags.
  private mutating func item() throws -> RegexNode? {
    let start = position
    let scalar = pattern[position]
    position += 1
    switch Unicode.Scalar(scalar) {
    case ".": return .any
    case "^": return .assertion(.lineStart)
    case "$": return .assertion(.lineEnd)
    case "[": return .set(try characterClass(from: start))
    case "\\": return try escape(from: start)
    case "(": return try group(from: start)
    case "*", "+", "?": throw problem("nothing to repeat", at: start)
    default: return .scalar(scalar)
    }
  }

  private mutating func repeated(_ node: RegexNode, from start: Int) throws -> RegexNode {
    if flags.contains(.verbose) { while skipBlank() {} }
    let place = position
    guard let (least, most) = try repetition() else { return node }
    if case .assertion(.textStart) = node {
    } else if case .assertion(let kind) = node, kind != .wordBoundary,
      kind != .notWordBoundary
    {
      throw problem("nothing to repeat", at: place)
    }
    var style = RegexNode.Style.greedy
    if accept("?") { style = .lazy } else if accept("+") { style = .possessive }
    let after = position
    if try repetition() != nil { throw problem("multiple repeat", at: after) }
    return .repeat(node, least: least, most: most, style: style)
  }

  /// `*`, `+`, `?` or `{m,n}`; nil where none follows.
  private mutating func repetition() throws -> (Int, Int)? {
    let start = position
    if accept("*") { return (0, .max) }
    if accept("+") { return (1, .max) }
    if accept("?") { return (0, 1) }
    guard accept("{") else { return nil }
    let low = number()
    var high = low
    if accept(",") { high = number() }
    let hasComma = pattern[position - 1] == 0x2c || high != low || pattern[start..<position].contains(0x2c)
    guard accept("}"), low != nil || hasComma else {
      position = start
      return nil
    }
    let (least, most) = (low ?? 0, high ?? .max)
    if most < least { throw problem("min repeat greater than max repeat", at: start + 1) }
    return (least, most)
  }

  mutating func number() -> Int? {
    var value: Int?
    while let next = peek(), next.isASCII, let digit = next.wholeNumberValue {
      let (product, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      value = overflow || product > 4_294_967_294 ? 4_294_967_294 : product + digit
      position += 1
    }
    return value
  }
}

extension RegexParser {
  /// What follows a parenthesis.
  private mutating func group(from start: Int) throws -> RegexNode? {
    guard accept("?") else { return try capture(nil, from: start) }
    if accept("P<") {
      let name = try name(until: ">")
      return try capture(name, from: start)
    }
    if accept("P=") {
      let place = position
      let name = try name(until: ")")
      guard let index = names.first(where: { $0.name == name })?.index else {
        throw problem("unknown group name '\(name)'", at: place)
      }
      if openGroups.contains(index) { throw problem("cannot refer to an open group", at: place) }
      return .backreference(index)
    }
    if accept(":") { return try closed(try alternativesInside(), from: start) }
    if accept("#") {
      while let next = peek(), next != ")" {
        _ = next
        position += 1
      }
      guard accept(")") else { throw problem("missing ), unterminated comment", at: start) }
      return nil
    }
    if accept("=") {
      return .look(try closed(try alternativesInside(), from: start), ahead: true, negated: false)
    }
    if accept("!") {
      return .look(try closed(try alternativesInside(), from: start), ahead: true, negated: true)
    }
    if accept(">") { return .atomic(try closed(try alternativesInside(), from: start)) }
    if accept("<=") { return try behind(negated: false, from: start) }
    if accept("<!") { return try behind(negated: true, from: start) }
    if accept("(") { return try condition(from: start) }
    return try inlineFlags(from: start)
  }

  private mutating func alternativesInside() throws -> RegexNode {
    let outer = flags
    defer { flags = outer }
    return try alternatives()
  }

  private mutating func closed(_ node: RegexNode, from start: Int) throws -> RegexNode {
    guard accept(")") else { throw problem("missing ), unterminated subpattern", at: start) }
    return node
  }

  private mutating func capture(_ name: String?, from start: Int) throws -> RegexNode {
    groupCount += 1
    let index = groupCount
    if let name {
      if let old = names.first(where: { $0.name == name }) {
        throw problem(
          "redefinition of group name '\(name)' as group \(index); was group \(old.index)",
          at: start + 4)
      }
      names.append((name, index))
    }
    openGroups.insert(index)
    let node = try closed(try alternativesInside(), from: start)
    openGroups.remove(index)
    return .group(index, node)
  }

  private mutating func behind(negated: Bool, from start: Int) throws -> RegexNode {
    let node = try closed(try alternativesInside(), from: start)
    if node.width == nil { throw problem("look-behind requires fixed-width pattern", at: -1) }
    return .look(node, ahead: false, negated: negated)
  }

  private mutating func condition(from start: Int) throws -> RegexNode {
    let place = position
    let name = try name(until: ")", allowsNumber: true)
    guard let index = Int(name) ?? names.first(where: { $0.name == name })?.index else {
      throw problem("unknown group name '\(name)'", at: place)
    }
    let inner = try closed(try alternativesInside(), from: start)
    if case .alternatives(let choices) = inner {
      if choices.count > 2 {
        throw problem("conditional backref with more than two branches", at: position - 1)
      }
      return .conditional(index, yes: choices[0], no: choices[1])
    }
    return .conditional(index, yes: inner, no: .empty)
  }

  mutating func name(until end: Character, allowsNumber: Bool = false) throws -> String {
    let start = position
    var text = ""
    while let next = peek(), next != end {
      text.append(next)
      position += 1
    }
    guard accept(String(end)) else {
      throw problem("missing \(end), unterminated name", at: start)
    }
    if text.isEmpty { throw problem("missing group name", at: start) }
    let isName =
      text.first.map { $0 == "_" || $0.isLetter } == true
      && text.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    guard isName || (allowsNumber && Int(text) != nil) else {
      throw problem("bad character in group name '\(text)'", at: start)
    }
    return text
  }

  /// `(?i)` at the start, or `(?i:…)`.
  private mutating func inlineFlags(from start: Int) throws -> RegexNode? {
    let letters: [Character: RegexFlags] = [
      "i": .ignoreCase, "m": .multiline, "s": .dotAll, "x": .verbose, "a": .ascii, "u": [], "L": [],
    ]
    var (added, removed) = (RegexFlags(), RegexFlags())
    var removes = false
    while let next = peek() {
      position += 1
      if next == "-" {
        removes = true
      } else if next == ")" {
        if start != 0 {
          throw problem("global flags not at the start of the expression", at: start)
        }
        flags.formUnion(added)
        return nil
      } else if next == ":" {
        let outer = flags
        flags = flags.union(added).subtracting(removed)
        let own = flags
        let node = try closed(try alternativesInside(), from: start)
        flags = outer
        return .flagged(node, own)
      } else if let flag = letters[next] {
        if removes { removed.formUnion(flag) } else { added.formUnion(flag) }
      } else {
        throw problem(
          next.isLetter && position > start + 3 ? "unknown flag" : "unknown extension ?\(next)",
          at: start + 1)
      }
    }
    throw problem("missing -, : or )", at: position)
  }
}
