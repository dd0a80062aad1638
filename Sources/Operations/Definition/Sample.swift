import Tensors

/// Arguments of a call, written so that they can be made afresh: for the checks of values and gradients.
public struct Sample: Sendable {
  public let arguments: [SampleValue]
  public let keywords: [String: SampleValue]
  /// Whether the gradient is compared with differences; not where the function has none at the sample.
  public let checksGradient: Bool

  public init(_ arguments: SampleValue..., keywords: [String: SampleValue] = [:], gradient: Bool = true) {
    self.arguments = arguments
    self.keywords = keywords
    checksGradient = gradient
  }
}

/// A call that must fail.
public struct ErrorSample: Sendable {
  public let arguments: [SampleValue]
  public let keywords: [String: SampleValue]
  public let message: String

  public init(_ arguments: SampleValue..., keywords: [String: SampleValue] = [:], message: String) {
    self.arguments = arguments
    self.keywords = keywords
    self.message = message
  }
}

/// A value of a sample. Tensors are given by their sizes and filled with numbers that depend on nothing but the
/// place, so that PyTorch can be given the same.
public indirect enum SampleValue: Sendable {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case dtype(DType)
  /// Numbers spread evenly but without order over `low...high`.
  case tensor(Dimensions, low: Double, high: Double, DType)
  /// Integers of the same spread.
  case integers(Dimensions, low: Int, high: Int, DType)
  case elements([Double], DType)
  case list([SampleValue])

  public static func tensor(_ sizes: Dimensions) -> SampleValue { .tensor(sizes, low: -2, high: 2, .float32) }
  public static func positive(_ sizes: Dimensions) -> SampleValue {
    .tensor(sizes, low: 0.1, high: 3, .float32)
  }
  public static func within(_ low: Double, _ high: Double, _ sizes: Dimensions) -> SampleValue {
    .tensor(sizes, low: low, high: high, .float32)
  }
  public static func integers(_ sizes: Dimensions) -> SampleValue {
    .integers(sizes, low: -5, high: 9, .int64)
  }
  public static func booleans(_ sizes: Dimensions) -> SampleValue { .integers(sizes, low: 0, high: 1, .bool) }
  public static func ints(_ values: Int...) -> SampleValue { .list(values.map(SampleValue.int)) }
}
