/// The type of a tensor's elements.
public enum DType: UInt8, CaseIterable, Sendable, CustomStringConvertible {
  // In the order of PyTorch's promotion: see `promoted(with:)`.
  case bool
  case uint8
  case int32
  case int64
  case float32
  case float64

  /// The dtype of floating-point results for which no other was asked: `torch.get_default_dtype()`.
  nonisolated(unsafe) public static var `default`: DType = .float32

  /// The size of one element, in bytes.
  @inlinable public var itemSize: Int {
    switch self {
    case .bool, .uint8: 1
    case .int32, .float32: 4
    case .int64, .float64: 8
    }
  }

  @inlinable public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// Whether the elements are integers; `bool` is not.
  @inlinable public var isInteger: Bool { self == .uint8 || self == .int32 || self == .int64 }

  @inlinable public var isSigned: Bool { self != .bool && self != .uint8 }

  /// The name after `torch.`: `float32`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .uint8: "uint8"
    case .int32: "int32"
    case .int64: "int64"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// The name of the scalar type in PyTorch's messages: `Float`, `Long`.
  public var scalarTypeName: String {
    switch self {
    case .bool: "Bool"
    case .uint8: "Byte"
    case .int32: "Int"
    case .int64: "Long"
    case .float32: "Float"
    case .float64: "Double"
    }
  }

  /// The name of the element type in PyTorch's messages on overflow: `float`, `int64_t`.
  public var cppName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "uint8_t"
    case .int32: "int"
    case .int64: "int64_t"
    case .float32: "float"
    case .float64: "double"
    }
  }

  /// The element type in C, in PyTorch's messages on ranges: `unsigned char`, `long`.
  var cTypeName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "unsigned char"
    case .int32: "int"
    case .int64: "long"
    case .float32: "float"
    case .float64: "double"
    }
  }

  public var description: String { "torch.\(name)" }
}
