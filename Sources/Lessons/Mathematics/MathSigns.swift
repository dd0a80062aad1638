/// The commands of TeX that stand for one sign.
enum MathSigns {
  static let letters: [Substring: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Omega": "Ω",
    "partial": "∂", "nabla": "∇", "infty": "∞", "ell": "ℓ",
  ]

  static let large: [Substring: String] = ["sum": "∑", "prod": "∏", "int": "∫"]

  static let signs: [Substring: String] = [
    "cdot": "·", "times": "×", "odot": "⊙", "ast": "∗", "pm": "±", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈", "sim": "~", "in": "∈", "leftarrow": "←", "gets": "←",
    "rightarrow": "→", "to": "→", "mapsto": "↦", "ldots": "…", "dots": "…", "cdots": "⋯", "lfloor": "⌊",
    "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "mid": "|", "lVert": "‖", "rVert": "‖", "Vert": "‖",
    "circ": "∘", "oplus": "⊕", "propto": "∝", "equiv": "≡", "langle": "⟨", "rangle": "⟩", "star": "⋆",
    "vdots": "⋮", "ddots": "⋱", "prime": "′",
  ]

  /// Relations and operators, which have air around them in a line of text.
  static let airy: Set<String> = [
    "·", "×", "⊙", "∗", "±", "≤", "≥", "≠", "≈", "~", "∈", "←", "→", "↦", "|", "∘", "⊕", "∝", "≡",
  ]

  static let accents: [Substring: Unicode.Scalar] = [
    "hat": "\u{302}", "bar": "\u{304}", "tilde": "\u{303}", "dot": "\u{307}", "vec": "\u{20D7}",
  ]

  static let functions: Set<Substring> = [
    "log", "ln", "exp", "max", "min", "tanh", "sin", "cos", "arg", "det", "sup", "lim",
  ]

  static let brackets: [String: (String, String)] = [
    "cases": ("{", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"),
  ]

  static let superscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−=()niTxk′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀˣᵏ′"))

  static let subscripts = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−=()aeijknoprstx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₙₒₚᵣₛₜₓ"))
}
