import Syntax

/// The shape of a submission's programs: their trees without names, numbers, comments and layout, in pieces that can be
/// counted.
///
/// Two submissions with many pieces in common were written alike, whatever their variables are called. The pieces are
/// sequences of ``length`` nodes, after S. Schleimer, D. Wilkerson and A. Aiken, *Winnowing* (2003), without its thinning.
public struct AnswerShape: Sendable {
  /// Nodes in a piece.
  static let length = 10

  public let pieces: Set<Int>

  /// - Parameter submission: answers that are no programs are passed over.
  public init(_ submission: Submission) {
    var pieces: Set<Int> = []
    for answer in submission.answers.values {
      guard let tree = try? Parser.parse(answer.source) else { continue }
      var nodes: [String] = []
      for statement in tree.body { Self.append(statement, to: &nodes) }
      guard nodes.count >= Self.length else { continue }
      for start in 0...(nodes.count - Self.length) {
        var hasher = Hasher()
        for node in nodes[start..<(start + Self.length)] { hasher.combine(node) }
        pieces.insert(hasher.finalize())
      }
    }
    self.pieces = pieces
  }

  private static func append(_ statement: Statement, to nodes: inout [String]) {
    nodes.append(label(statement.kind))
    for expression in statement.expressions { append(expression, to: &nodes) }
    for inner in statement.statements { append(inner, to: &nodes) }
  }

  private static func append(_ expression: Expression, to nodes: inout [String]) {
    switch expression.kind {
    case .attribute(_, let name): nodes.append("." + name.text)
    case .binary(_, let sign, _): nodes.append("\(sign)")
    default: nodes.append(label(expression.kind))
    }
    for child in expression.children { append(child, to: &nodes) }
  }

  /// The name of an enumeration's case.
  private static func label<Kind>(_ kind: Kind) -> String {
    Mirror(reflecting: kind).children.first?.label ?? "\(kind)"
  }
}
