/// A formula as a tree: what TeX's mathematics says, without its looks.
indirect enum MathTree: Equatable {
  /// A variable: a letter, Greek or Latin.
  case variable(String)
  case number(String)
  /// An operator, relation, bracket or comma.
  case sign(String)
  /// A sum, product or integral, whose bounds stand below and above.
  case large(String)
  /// Words, and the names of functions.
  case words(String)
  /// Air: one space in a line of text.
  case space
  case row([MathTree])
  case fraction(MathTree, MathTree)
  case root(MathTree)
  /// A hat, bar, tilde, dot or arrow over something, as a combining character.
  case accent(MathTree, Unicode.Scalar)
  case scripts(MathTree, below: MathTree?, above: MathTree?)
  case table(rows: [[MathTree]], open: String, close: String)
  /// A command that is not known, as it is written.
  case unknown(String)
}

extension MathTree {
  /// The same without rows of one.
  static func row(of parts: [MathTree]) -> MathTree { parts.count == 1 ? parts[0] : .row(parts) }

  /// Whether it is more than one thing, and wants parentheses beside a stroke.
  var isCompound: Bool {
    switch self {
    case .fraction: true
    case .row(let parts):
      parts.filter { $0 != .space }.count > 1 || parts.contains { $0.isCompound }
    default: false
    }
  }
}
