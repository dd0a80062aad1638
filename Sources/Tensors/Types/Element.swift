/// A Swift type that is the element of a tensor of one dtype.
///
/// Conversions are C's on x86-64, as PyTorch's are: fractions are cut off, integers wrap, and a floating-point number
/// out of range becomes the smallest integer. None of them traps.
public protocol Element: Sendable, BitwiseCopyable, Equatable {
  static var dtype: DType { get }
  init(_ scalar: Scalar)
  var scalar: Scalar { get }
  func converted<T: Element>(to: T.Type) -> T
  static func from(double: Double) -> Self
  static func from(int: Int) -> Self
}

extension Int {
  /// The number with its fraction cut off; NaN and what is out of range become `Int.min`, as `cvttsd2si` has it.
  @inlinable public init(truncating value: Double) {
    self = value > -0x1p63 && value < 0x1p63 ? Int(value) : Int.min
  }
}

extension Double: Element {
  @inlinable public static var dtype: DType { .float64 }
  @inlinable public init(_ scalar: Scalar) { self = scalar.doubleValue }
  @inlinable public var scalar: Scalar { .float(self) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(double: self) }
  @inlinable public static func from(double: Double) -> Double { double }
  @inlinable public static func from(int: Int) -> Double { Double(int) }
}

extension Float: Element {
  @inlinable public static var dtype: DType { .float32 }
  @inlinable public init(_ scalar: Scalar) {
    if case .int(let value) = scalar { self = Float(value) } else { self = Float(scalar.doubleValue) }
  }
  @inlinable public var scalar: Scalar { .float(Double(self)) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(double: Double(self)) }
  @inlinable public static func from(double: Double) -> Float { Float(double) }
  @inlinable public static func from(int: Int) -> Float { Float(int) }
}

extension Int64: Element {
  @inlinable public static var dtype: DType { .int64 }
  @inlinable public init(_ scalar: Scalar) { self = Int64(scalar.intValue) }
  @inlinable public var scalar: Scalar { .int(Int(self)) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(int: Int(self)) }
  @inlinable public static func from(double: Double) -> Int64 { Int64(Int(truncating: double)) }
  @inlinable public static func from(int: Int) -> Int64 { Int64(int) }
}

extension Int32: Element {
  @inlinable public static var dtype: DType { .int32 }
  @inlinable public init(_ scalar: Scalar) {
    if case .float(let value) = scalar {
      self = .from(double: value)
    } else {
      self = .from(int: scalar.intValue)
    }
  }
  @inlinable public var scalar: Scalar { .int(Int(self)) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(int: Int(self)) }
  @inlinable public static func from(double: Double) -> Int32 {
    double > -0x1.00000002p31 && double < 0x1p31 ? Int32(double) : Int32.min
  }
  @inlinable public static func from(int: Int) -> Int32 { Int32(truncatingIfNeeded: int) }
}

extension UInt8: Element {
  @inlinable public static var dtype: DType { .uint8 }
  @inlinable public init(_ scalar: Scalar) { self = .from(int: scalar.intValue) }
  @inlinable public var scalar: Scalar { .int(Int(self)) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(int: Int(self)) }
  @inlinable public static func from(double: Double) -> UInt8 { .from(int: Int(truncating: double)) }
  @inlinable public static func from(int: Int) -> UInt8 { UInt8(truncatingIfNeeded: int) }
}

extension Bool: Element {
  @inlinable public static var dtype: DType { .bool }
  @inlinable public init(_ scalar: Scalar) { self = scalar.boolValue }
  @inlinable public var scalar: Scalar { .bool(self) }
  @inlinable public func converted<T: Element>(to: T.Type) -> T { T.from(int: self ? 1 : 0) }
  @inlinable public static func from(double: Double) -> Bool { double != 0 }
  @inlinable public static func from(int: Int) -> Bool { int != 0 }
}

/// A computation that is generic in the element type, to be run for a dtype known only when the program runs.
public protocol ElementVisitor {
  associatedtype Result
  func visit<T: Element>(_: T.Type) throws -> Result
}

extension DType {
  /// Runs the visitor for the element type of this dtype, specialised for each.
  @inlinable @inline(__always)
  public func visit<V: ElementVisitor>(_ visitor: V) throws -> V.Result {
    switch self {
    case .bool: try visitor.visit(Bool.self)
    case .uint8: try visitor.visit(UInt8.self)
    case .int32: try visitor.visit(Int32.self)
    case .int64: try visitor.visit(Int64.self)
    case .float32: try visitor.visit(Float.self)
    case .float64: try visitor.visit(Double.self)
    }
  }
}
