import Reporting

/// TeX's mathematics as MathML, which browsers render (W3C, MathML Core, 2023).
public enum MathML {
  /// - Parameter isBlock: whether the formula stands on lines of its own.
  public static func render(_ tex: String, isBlock: Bool) -> String {
    let display = isBlock ? " display=\"block\"" : ""
    let source = HTMLRenderer.escape(tex.trimmed)
    return "<math\(display)><semantics>\(element(MathReader.read(tex)))"
      + "<annotation encoding=\"application/x-tex\">\(source)</annotation></semantics></math>"
  }

  private static func element(_ tree: MathTree) -> String {
    switch tree {
    case .variable(let text): "<mi>\(escape(text))</mi>"
    case .number(let text): "<mn>\(escape(text))</mn>"
    case .sign(let text): "<mo>\(escape(text))</mo>"
    case .large(let text): "<mo largeop=\"true\">\(escape(text))</mo>"
    case .words(let text): "<mtext>\(escape(text))</mtext>"
    case .unknown(let text): "<merror><mtext>\(escape(text))</mtext></merror>"
    case .space: ""
    case .row(let parts): "<mrow>\(parts.map(element).joined())</mrow>"
    case .fraction(let above, let below): "<mfrac>\(element(above))\(element(below))</mfrac>"
    case .root(let inside): "<msqrt>\(element(inside))</msqrt>"
    case .accent(let base, let mark):
      "<mover accent=\"true\">\(element(base))<mo>\(spacing(mark))</mo></mover>"
    case .scripts(let base, let below, let above): scripts(base, below, above)
    case .table(let rows, let open, let close): table(rows, open, close)
    }
  }

  /// A sum's bounds stand below and above it; other scripts beside their base.
  private static func scripts(_ base: MathTree, _ below: MathTree?, _ above: MathTree?) -> String {
    let (under, over) =
      if case .large = base { ("munder", "mover") } else { ("msub", "msup") }
    let (low, high) = (below.map(element), above.map(element))
    switch (low, high) {
    case (let low?, let high?):
      let both = under == "munder" ? "munderover" : "msubsup"
      return "<\(both)>\(element(base))\(low)\(high)</\(both)>"
    case (let low?, nil): return "<\(under)>\(element(base))\(low)</\(under)>"
    case (nil, let high?): return "<\(over)>\(element(base))\(high)</\(over)>"
    default: return element(base)
    }
  }

  private static func table(_ rows: [[MathTree]], _ open: String, _ close: String) -> String {
    func fence(_ sign: String) -> String { sign.isEmpty ? "" : "<mo fence=\"true\">\(escape(sign))</mo>" }
    let body = rows.map { row in
      "<mtr>" + row.map { "<mtd>\(element($0))</mtd>" }.joined() + "</mtr>"
    }.joined()
    return "<mrow>\(fence(open))<mtable>\(body)</mtable>\(fence(close))</mrow>"
  }

  /// The sign of its own that looks like a combining mark.
  private static func spacing(_ mark: Unicode.Scalar) -> String {
    switch mark {
    case "\u{302}": "^"
    case "\u{304}": "‾"
    case "\u{303}": "~"
    case "\u{307}": "˙"
    default: "→"
    }
  }

  private static func escape(_ text: String) -> String { HTMLRenderer.escape(text) }
}
