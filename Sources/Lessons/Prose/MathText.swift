/// TeX's mathematics in a line of Unicode: `\frac{x - \mu}{\sqrt{\sigma^2}}` is `(x − μ) / √(σ²)`.
///
/// It knows the part of TeX that lessons use. What it does not know it shows as it is written.
public enum MathText {
  public static func render(_ tex: String) -> String {
    var reader = Reader(rest: Substring(tex), depth: 0)
    return tidy(reader.sequence(until: nil).text)
  }

  /// One space at most between two signs, and none at the ends.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A rendered piece. A compound one needs parentheses beside a stroke.
  private struct Piece {
    var text: String
    var isCompound = false

    var enclosed: String { isCompound ? "(\(MathText.tidy(text)))" : text }
  }

  private struct Reader {
    var rest: Substring
    let depth: Int

    /// Deeper groups than this are shown as they are written.
    private static let depthLimit = 32

    mutating func sequence(until end: Character?) -> Piece {
      var text = ""
      var count = 0
      while let next = rest.first {
        if next == end {
          rest.removeFirst()
          break
        }
        let piece = atom()
        if !piece.text.allSatisfy(\.isWhitespace) { count += piece.isCompound ? 2 : 1 }
        text += piece.text
      }
      return Piece(text: text, isCompound: count > 1)
    }

    private mutating func atom() -> Piece {
      let first = rest.removeFirst()
      switch first {
      case "{":
        guard depth < Self.depthLimit else { return Piece(text: "{") }
        var inside = Reader(rest: rest, depth: depth + 1)
        let piece = inside.sequence(until: "}")
        rest = inside.rest
        return piece
      case "\\": return command()
      case "^": return script(MathText.superscripts, mark: "^")
      case "_": return script(MathText.subscripts, mark: "_")
      case "-": return Piece(text: "−")
      default: return Piece(text: String(first))
      }
    }

    private mutating func argument() -> Piece {
      rest = rest.drop { $0 == " " }
      return rest.isEmpty ? Piece(text: "") : atom()
    }

    /// A raised or lowered argument, where Unicode has all of its signs.
    private mutating func script(_ signs: [Character: Character], mark: String) -> Piece {
      let piece = argument()
      let small = piece.text.compactMap { signs[$0] }
      if small.count == piece.text.count { return Piece(text: String(small)) }
      return Piece(text: mark + piece.enclosed)
    }

    private mutating func command() -> Piece {
      let name = rest.prefix { $0.isLetter }
      guard !name.isEmpty else {
        guard let sign = rest.popFirst() else { return Piece(text: "\\") }
        return Piece(text: ",;: !".contains(sign) ? " " : sign == "\\" ? "\n" : String(sign))
      }
      rest = rest[name.endIndex...].drop { $0 == " " }
      switch name {
      case "frac", "dfrac", "tfrac":
        let (above, below) = (argument(), argument())
        return Piece(text: "\(above.enclosed) / \(below.enclosed)", isCompound: true)
      case "sqrt":
        let inside = argument()
        return Piece(text: inside.text.count == 1 ? "√\(inside.text)" : "√(\(MathText.tidy(inside.text)))")
      case "hat", "bar", "tilde", "dot", "vec":
        let marks: [Substring: Unicode.Scalar] = [
          "hat": "\u{302}", "bar": "\u{304}", "tilde": "\u{303}", "dot": "\u{307}", "vec": "\u{20D7}",
        ]
        var text = argument().text
        if let mark = marks[name] { text.unicodeScalars.append(mark) }
        return Piece(text: text)
      case "text", "mathrm", "mathbf", "mathit", "operatorname", "mathcal":
        return Piece(text: argument().text)
      case "left", "right", "big", "Big", "displaystyle", "limits": return Piece(text: "")
      default: return Piece(text: MathText.signs[name] ?? "\\\(name)")
      }
    }
  }
}

extension MathText {
  private static let superscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()niTxk", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵀˣᵏ"))

  private static let subscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()aeijknoprstx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢⱼₖₙₒₚᵣₛₜₓ"))

  /// Commands that are one sign. Relations and operators have air around them.
  private static let signs: [Substring: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Omega": "Ω",
    "sum": "Σ", "prod": "Π", "int": "∫", "partial": "∂", "nabla": "∇", "infty": "∞", "ell": "ℓ",
    "cdot": " · ", "times": " × ", "odot": " ⊙ ", "ast": " ∗ ", "pm": " ± ", "leq": " ≤ ", "le": " ≤ ",
    "geq": " ≥ ", "ge": " ≥ ", "neq": " ≠ ", "ne": " ≠ ", "approx": " ≈ ", "sim": " ~ ", "in": " ∈ ",
    "leftarrow": " ← ", "gets": " ← ", "rightarrow": " → ", "to": " → ", "mapsto": " ↦ ", "ldots": "…",
    "dots": "…", "cdots": "⋯", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "mid": " | ",
    "quad": " ", "qquad": " ", "log": "log ", "exp": "exp ", "max": "max ", "min": "min ", "tanh": "tanh ",
  ]
}
