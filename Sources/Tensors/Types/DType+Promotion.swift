extension DType {
  /// The smallest dtype to which both convert, as `torch.promote_types` gives it.
  ///
  /// Among our dtypes the promotion is a chain (bool, uint8, int32, int64, float32, float64), so it is the later one.
  @inlinable public func promoted(with other: DType) -> DType { rawValue >= other.rawValue ? self : other }

  /// Whether a result of this dtype may be written into a tensor of dtype `target`: `torch.can_cast`.
  @inlinable public func canCast(to target: DType) -> Bool {
    if isFloatingPoint && !target.isFloatingPoint { return false }
    return self == .bool || target != .bool
  }
}

/// PyTorch's rule for the dtype of an operation's result, fed with one operand at a time.
///
/// Tensors with dimensions outrank 0-d tensors, which outrank Python's numbers: an operand of a lower rank changes
/// the dtype only when it is of a higher category (bool, integer, floating point).
/// Source: pytorch.org/docs/stable/tensor_attributes.html#type-promotion-doc.
public struct ResultType: Sendable {
  @usableFromInline var dimensioned: DType?
  @usableFromInline var zeroDimensional: DType?
  @usableFromInline var number: DType?

  @inlinable public init() {}

  @inlinable public mutating func add(_ tensor: Tensor) {
    if tensor.sizes.isEmpty {
      zeroDimensional = zeroDimensional?.promoted(with: tensor.dtype) ?? tensor.dtype
    } else {
      dimensioned = dimensioned?.promoted(with: tensor.dtype) ?? tensor.dtype
    }
  }

  @inlinable public mutating func add(_ scalar: Scalar) {
    number = number?.promoted(with: scalar.dtype) ?? scalar.dtype
  }

  /// The dtype of the result; `nil` when no operand was added.
  @inlinable public var dtype: DType? {
    Self.combine(dimensioned, Self.combine(zeroDimensional, number))
  }

  @usableFromInline static func combine(_ higher: DType?, _ lower: DType?) -> DType? {
    guard let higher else { return lower }
    guard let lower else { return higher }
    if higher.isFloatingPoint { return higher }
    return higher == .bool || lower.isFloatingPoint ? higher.promoted(with: lower) : higher
  }
}

extension Tensor {
  /// `torch.result_type(a, b)` of two tensors.
  @inlinable public static func resultType(_ a: Tensor, _ b: Tensor) -> DType {
    if a.dtype == b.dtype { return a.dtype }
    var result = ResultType()
    result.add(a)
    result.add(b)
    return result.dtype ?? a.dtype
  }

  /// `torch.result_type(a, b)` of a tensor and a Python number.
  @inlinable public static func resultType(_ a: Tensor, _ b: Scalar) -> DType {
    var result = ResultType()
    result.add(a)
    result.add(b)
    return result.dtype ?? a.dtype
  }
}
