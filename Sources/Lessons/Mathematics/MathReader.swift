/// Reads the part of TeX's mathematics that lessons use.
struct MathReader {
  private var rest: Substring
  private let depth: Int

  /// Deeper groups than this are read as they are written.
  private static let depthLimit = 32

  private init(_ rest: Substring, depth: Int) {
    self.rest = rest
    self.depth = depth
  }

  static func read(_ tex: String) -> MathTree {
    var reader = MathReader(Substring(tex), depth: 0)
    return .row(of: reader.sequence { _ in false })
  }

  /// Pieces up to an end, which is left in place.
  private mutating func sequence(until ends: (Substring) -> Bool) -> [MathTree] {
    var parts: [MathTree] = []
    while let first = rest.first, !ends(rest) {
      if first.isWhitespace {
        rest = rest.drop(while: \.isWhitespace)
        if parts.last != .space { parts.append(.space) }
      } else if first == "^" || first == "_" {
        attach(to: &parts)
      } else {
        parts.append(atom())
      }
    }
    return parts
  }

  /// A raised or lowered argument belongs to the piece before it.
  private mutating func attach(to parts: inout [MathTree]) {
    let isAbove = rest.removeFirst() == "^"
    let script = argument()
    let base = parts.popLast() ?? .row([])
    if case .scripts(let inner, let below, let above) = base, isAbove ? above == nil : below == nil {
      parts.append(.scripts(inner, below: isAbove ? below : script, above: isAbove ? script : above))
    } else {
      parts.append(.scripts(base, below: isAbove ? nil : script, above: isAbove ? script : nil))
    }
  }

  private mutating func atom() -> MathTree {
    let first = rest.removeFirst()
    switch first {
    case "{":
      guard depth < Self.depthLimit else { return .sign("{") }
      return group(closing: "}")
    case "\\": return command()
    case "-": return .sign("−")
    case _ where first.isNumber:
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      rest = rest[digits.endIndex...]
      return .number(String(first) + digits)
    case _ where first.isLetter: return .variable(String(first))
    default: return .sign(String(first))
    }
  }

  private mutating func group(closing end: Character) -> MathTree {
    var inside = MathReader(rest, depth: depth + 1)
    let parts = inside.sequence { $0.first == end }
    rest = inside.rest.first == end ? inside.rest.dropFirst() : inside.rest
    return .row(of: parts)
  }

  /// What follows a command or a `^`: a group or one piece.
  private mutating func argument() -> MathTree {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return .row([]) }
    guard let digit = rest.first, digit.isNumber else { return atom() }
    rest.removeFirst()
    return .number(String(digit))
  }

  private mutating func command() -> MathTree {
    let name = rest.prefix(while: \.isLetter)
    guard !name.isEmpty else {
      guard let sign = rest.popFirst() else { return .sign("\\") }
      return ",;: !\\".contains(sign) ? .space : .sign(String(sign))
    }
    rest = rest[name.endIndex...].drop { $0 == " " }
    switch name {
    case "frac", "dfrac", "tfrac": return .fraction(argument(), argument())
    case "sqrt": return .root(argument())
    case "text", "mathrm", "mathbf", "mathit", "operatorname", "mathcal", "textbf":
      return .words(argumentText())
    case "left": return fence()
    case "right", "big", "Big", "displaystyle", "limits": return .row([])
    case "begin": return table(argumentText())
    default: break
    }
    if let mark = MathSigns.accents[name] { return .accent(argument(), mark) }
    if let sign = MathSigns.letters[name] { return .variable(sign) }
    if let sign = MathSigns.large[name] { return .large(sign) }
    if let sign = MathSigns.signs[name] { return .sign(sign) }
    if MathSigns.functions.contains(name) { return .words(String(name)) }
    return name == "quad" || name == "qquad" ? .space : .unknown("\\\(name)")
  }

  /// The letters of a group as they are written.
  private mutating func argumentText() -> String {
    rest = rest.drop(while: \.isWhitespace)
    guard rest.first == "{" else { return rest.popFirst().map(String.init) ?? "" }
    rest.removeFirst()
    let text = rest.prefix { $0 != "}" }
    rest = rest[text.endIndex...].dropFirst()
    return String(text)
  }

  /// `\left( … \right)`
  private mutating func fence() -> MathTree {
    guard depth < Self.depthLimit else { return .row([]) }
    let open = delimiter()
    var inside = MathReader(rest, depth: depth + 1)
    let parts = inside.sequence { $0.hasPrefix("\\right") && !$0.hasPrefix("\\rightarrow") }
    rest = inside.rest.dropFirst("\\right".count)
    return .row(open + parts + delimiter())
  }

  private mutating func delimiter() -> [MathTree] {
    rest = rest.drop(while: \.isWhitespace)
    guard let first = rest.first else { return [] }
    if first == "." {
      rest.removeFirst()
      return []
    }
    return [atom()]
  }

  /// `\begin{cases} a & b \\ c & d \end{cases}`
  private mutating func table(_ kind: String) -> MathTree {
    guard depth < Self.depthLimit else { return .row([]) }
    var rows: [[MathTree]] = [[]]
    var inside = MathReader(rest, depth: depth + 1)
    while true {
      let cell = inside.sequence { $0.hasPrefix("&") || $0.hasPrefix("\\\\") || $0.hasPrefix("\\end") }
      rows[rows.count - 1].append(.row(of: cell.filter { $0 != .space }))
      if inside.rest.hasPrefix("&") {
        inside.rest.removeFirst()
      } else if inside.rest.hasPrefix("\\\\") {
        inside.rest = inside.rest.dropFirst(2)
        rows.append([])
      } else {
        break
      }
    }
    rest = inside.rest.dropFirst("\\end".count)
    _ = argumentText()
    if rows.last.map({ $0 == [.row([])] }) ?? false { rows.removeLast() }
    let (open, close) = MathSigns.brackets[kind] ?? ("", "")
    return .table(rows: rows, open: open, close: close)
  }
}
