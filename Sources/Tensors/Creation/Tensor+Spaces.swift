import Glibc

extension Tensor {
  /// `torch.linspace`: `steps` numbers from `start` to `end`, both included, evenly spaced.
  public static func linspace(
    _ start: Scalar, _ end: Scalar, _ steps: Int, _ dtype: DType = .default
  ) throws -> Tensor {
    let tensor = try spaced(start, end, steps, dtype, kernel: "linspace_cpu")
    switch dtype {
    case .float32: tensor.space(Float(start), Float(end))
    case .float64: tensor.space(Double(start), Double(end))
    case .uint8: tensor.space(UInt8(start), UInt8(end))
    case .int32: tensor.space(Int32(start), Int32(end))
    case .int64: tensor.space(Int64(start), Int64(end))
    case .bool: if steps == 1 { try tensor.fill(start) }
    }
    return tensor
  }

  /// `torch.logspace`: `base` to the powers of `torch.linspace(start, end, steps)`.
  public static func logspace(
    _ start: Scalar, _ end: Scalar, _ steps: Int, base: Double = 10, _ dtype: DType = .default
  ) throws -> Tensor {
    let tensor = try spaced(start, end, steps, dtype, kernel: "logspace_cpu")
    let power = { pow(base, $0) }
    switch dtype {
    case .float32: tensor.space(Float(start), Float(end), power)
    case .float64: tensor.space(Double(start), Double(end), power)
    case .uint8: tensor.space(UInt8(start), UInt8(end), power)
    case .int32: tensor.space(Int32(start), Int32(end), power)
    case .int64: tensor.space(Int64(start), Int64(end), power)
    case .bool: tensor.space(Bool(start), Bool(end), power)
    }
    return tensor
  }

  private static func spaced(
    _ start: Scalar, _ end: Scalar, _ steps: Int, _ dtype: DType, kernel: String
  ) throws -> Tensor {
    guard steps >= 0 else { throw TensorError.runtime("number of steps must be non-negative") }
    let tensor = try empty([steps], dtype)
    if dtype == .bool && steps > 1 { throw tensor.notImplemented(kernel) }
    for bound in [start, end] where steps > 0 && bound.overflows(dtype) {
      throw TensorError.runtime("value cannot be converted to type \(dtype.cppName) without overflow")
    }
    return tensor
  }

  /// Evenly spaced floating-point numbers: the first half counted from the start, the other from the end. The product
  /// and the sum are rounded once, as in PyTorch's kernel.
  private func space<T: Element & BinaryFloatingPoint>(_ start: T, _ end: T) {
    let count = count
    let step = (end - start) / T(count - 1)
    withBuffer(of: T.self) { elements in
      if count == 1 {
        elements[0] = start
        return
      }
      for index in 0..<count {
        elements[index] =
          index < count / 2
          ? start.addingProduct(step, T(index)) : end.addingProduct(-step, T(count - index - 1))
      }
    }
  }

  /// Evenly spaced whole numbers, rounded towards 0; their step is a double, and rounded as that of the others.
  private func space<T: Element & BinaryInteger>(_ start: T, _ end: T) {
    let count = count
    let (first, last) = (start.scalar.doubleValue, end.scalar.doubleValue)
    let step = (last - first) / Double(count - 1)
    withBuffer(of: T.self) { elements in
      if count == 1 {
        elements[0] = start
        return
      }
      for index in 0..<count {
        let place =
          index < count / 2
          ? first.addingProduct(step, Double(index)) : last.addingProduct(-step, Double(count - index - 1))
        elements[index] = .from(double: place)
      }
    }
  }

  /// Powers of evenly spaced exponents. The step is a double, but from a difference in the dtype's own precision.
  private func space<T: Element>(_ start: T, _ end: T, _ power: (Double) -> Double) {
    let count = count
    let (first, last) = (start.scalar.doubleValue, end.scalar.doubleValue)
    let difference = T.dtype == .float32 ? Double(Float(last) - Float(first)) : last - first
    let step = difference / Double(count - 1)
    withBuffer(of: T.self) { elements in
      if count == 1 {
        elements[0] = .from(double: power(first))
        return
      }
      for index in 0..<count {
        let exponent =
          index < count / 2 ? first + step * Double(index) : last - step * Double(count - index - 1)
        elements[index] = .from(double: power(exponent))
      }
    }
  }
}
