/// TeX's mathematics in a line of Unicode: `\frac{x - \mu}{\sqrt{\sigma^2}}` is `(x − μ) / √(σ²)`.
///
/// It knows the part of TeX that lessons use. What it does not know it shows as it is written.
public enum MathText {
  public static func render(_ tex: String) -> String { tidy(text(MathReader.read(tex))) }

  /// One space at most between two signs, and none at the ends.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func text(_ tree: MathTree) -> String {
    switch tree {
    case .variable(let text), .number(let text), .unknown(let text): text
    case .sign(let sign): MathSigns.airy.contains(sign) ? " \(sign) " : sign
    case .large(let sign): sign == "∑" ? "Σ" : sign == "∏" ? "Π" : sign
    case .words(let text): MathSigns.functions.contains(text[...]) ? text + " " : text
    case .space: " "
    case .row(let parts): parts.map(text).joined()
    case .fraction(let above, let below): "\(enclosed(above)) / \(enclosed(below))"
    case .root(let inside): text(inside).count == 1 ? "√\(text(inside))" : "√(\(tidy(text(inside))))"
    case .accent(let base, let mark): text(base) + String(mark)
    case .scripts(let base, let below, let above):
      text(base) + script(below, MathSigns.subscripts, "_") + script(above, MathSigns.superscripts, "^")
    case .table(let rows, let open, let close):
      open + rows.map { $0.map { tidy(text($0)) }.joined(separator: " ") }.joined(separator: "; ") + close
    }
  }

  private static func enclosed(_ tree: MathTree) -> String {
    tree.isCompound ? "(\(tidy(text(tree))))" : text(tree)
  }

  /// A raised or lowered piece, in small signs where Unicode has all of them.
  private static func script(_ tree: MathTree?, _ signs: [Character: Character], _ mark: String) -> String {
    guard let tree else { return "" }
    let plain = tidy(text(tree)).filter { $0 != " " }
    let small = plain.compactMap { signs[$0] }
    return small.count == plain.count ? String(small) : mark + enclosed(tree)
  }
}
