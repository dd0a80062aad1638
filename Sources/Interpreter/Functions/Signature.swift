/// What a function accepts: names, kinds and defaults of its parameters, in order.
public struct Signature {
  public enum Kind: Sendable { case positionalOnly, positional, variadic, keywordOnly, keywordVariadic }

  public struct Parameter {
    public let name: Symbol
    public let kind: Kind
    /// Nil where an argument is required. `unbound` stands for "left out" and shows as no default.
    public let defaultValue: Value?

    public init(name: Symbol, kind: Kind, defaultValue: Value?) {
      self.name = name
      self.kind = kind
      self.defaultValue = defaultValue
    }
  }

  public let parameters: [Parameter]
  public let positionalCount: Int
  public let requiredPositionalCount: Int
  let variadicIndex: Int?
  let keywordVariadicIndex: Int?
  let firstKeywordOnly: Int

  /// Every argument is positional and the slots are exactly the positional parameters.
  let isPlain: Bool

  public init(_ parameters: [Parameter]) {
    self.parameters = parameters
    let positional = parameters.prefix { $0.kind == .positionalOnly || $0.kind == .positional }
    positionalCount = positional.count
    requiredPositionalCount = positional.filter { $0.defaultValue == nil }.count
    variadicIndex = parameters.firstIndex { $0.kind == .variadic }
    keywordVariadicIndex = parameters.firstIndex { $0.kind == .keywordVariadic }
    firstKeywordOnly = parameters.firstIndex { $0.kind == .keywordOnly } ?? parameters.count
    isPlain = positionalCount == parameters.count
  }
}
