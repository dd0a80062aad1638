/// A number of the language, as it meets a tensor: a `bool`, an `int` or a `float`.
public enum Scalar: Hashable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)

  /// The dtype that the number has where nothing else decides: a `float` is of the default dtype.
  @inlinable public var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: DType.default
    }
  }

  @inlinable public var isFloatingPoint: Bool {
    if case .float = self { true } else { false }
  }

  @inlinable public var doubleValue: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  /// The number as an integer, a fraction cut off; out of range it is what C's conversion gives on x86-64.
  @inlinable public var intValue: Int {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .float(let value): Int(truncating: value)
    }
  }

  @inlinable public var boolValue: Bool {
    switch self {
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    }
  }

  /// Whether the number has no value in `dtype`, as PyTorch checks it before a fill.
  ///
  /// Infinities and NaN pass to every floating dtype, and everything passes to bool. Negative integers wrap to `uint8`
  /// as far as -255; a fraction is cut off only above the range.
  public func overflows(_ dtype: DType) -> Bool {
    let (low, high): (Int, Int)
    switch dtype {
    case .bool, .float64: return false
    case .float32:
      let value = doubleValue
      return value.isFinite && abs(value) > Double(Float.greatestFiniteMagnitude)
    case .uint8: (low, high) = (isFloatingPoint ? 0 : -255, 255)
    case .int32: (low, high) = (Int(Int32.min), Int(Int32.max))
    case .int64: (low, high) = (Int.min, Int.max)
    }
    switch self {
    case .bool: return false
    case .int(let value): return value < low || value > high
    case .float(let value): return !(value >= Double(low) && value < Double(high) + 1)
    }
  }
}
