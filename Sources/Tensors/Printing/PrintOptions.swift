/// What `torch.set_printoptions` sets.
public struct PrintOptions: Hashable, Sendable {
  /// Digits after the point; not negative.
  public var precision = 4
  /// The most elements of a tensor that is printed whole.
  public var threshold = 1000.0
  /// How many items of a summarised dimension are shown at each end; not negative.
  public var edgeItems = 3
  /// Characters after which a row is broken.
  public var lineWidth = 80
  /// Whether numbers are in scientific notation; `nil` decides for each tensor.
  public var scientific: Bool?

  public init() {}

  /// The options that a tensor is printed with unless others are given.
  nonisolated(unsafe) public static var current = PrintOptions()

  /// The options of `torch.set_printoptions(profile=)`: `default`, `short` or `full`; `nil` for another name.
  public static func profile(_ name: String) -> PrintOptions? {
    var options = PrintOptions()
    switch name {
    case "default": break
    case "short":
      options.precision = 2
      options.edgeItems = 2
    case "full": options.threshold = .infinity
    default: return nil
    }
    return options
  }
}
