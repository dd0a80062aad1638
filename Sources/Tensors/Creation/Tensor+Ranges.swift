import Glibc

extension Tensor {
  /// `torch.arange`: the numbers from `start` to `end`, which is left out, `step` apart.
  ///
  /// - Parameter dtype: without it int64 when all three are integers, otherwise the default dtype.
  public static func arange(
    _ start: Scalar, _ end: Scalar, _ step: Scalar = .int(1), _ dtype: DType? = nil
  ) throws -> Tensor {
    let integers = !start.isFloatingPoint && !end.isFloatingPoint && !step.isFloatingPoint
    let dtype = dtype ?? (integers ? .int64 : .default)
    if dtype == .bool { throw try empty([0], .bool).notImplemented("arange_cpu") }
    let count = try rangeCount(start, end, step, exactly: integers && dtype == .int64)
    let tensor = try empty([count], dtype)
    switch dtype {
    case .float32: tensor.count(Float.self, from: start.doubleValue, by: step.doubleValue)
    case .float64: tensor.count(Double.self, from: start.doubleValue, by: step.doubleValue)
    case .uint8, .bool: try tensor.count(UInt8.self, from: start, by: step)
    case .int32: try tensor.count(Int32.self, from: start, by: step)
    case .int64: try tensor.count(Int64.self, from: start, by: step)
    }
    return tensor
  }

  private static func rangeCount(_ start: Scalar, _ end: Scalar, _ step: Scalar, exactly: Bool) throws -> Int
  {
    let (first, last, stride) = (start.doubleValue, end.doubleValue, step.doubleValue)
    guard stride.isFinite else {
      throw TensorError.runtime("step must be finite but got \(CFormat.general(stride))")
    }
    guard stride != 0 else { throw TensorError.runtime("step must be nonzero") }
    guard first.isFinite && last.isFinite else {
      throw TensorError.runtime("unsupported range: \(CFormat.general(first)) -> \(CFormat.general(last))")
    }
    guard stride > 0 ? last >= first : last <= first else {
      throw TensorError.runtime("upper bound and lower bound inconsistent with step sign")
    }
    let size: Double
    if exactly {
      // Wraps where PyTorch's arithmetic does; what comes out negative is refused below.
      let span = end.intValue &- start.intValue &+ step.intValue &- step.intValue.signum()
      size = Double(span.dividedReportingOverflow(by: step.intValue).partialValue)
    } else {
      size = ((last - first) / stride).rounded(.up)
    }
    guard size >= 0 && size < 0x1p63 else { throw TensorError.runtime("invalid size, possible overflow?") }
    return Int(size)
  }

  private func count<T: Element>(_: T.Type, from start: Scalar, by step: Scalar) throws {
    for bound in [start, step] where bound.overflows(.int64) {
      throw TensorError.runtime("value cannot be converted to type int64_t without overflow")
    }
    let (first, stride) = (start.intValue, step.intValue)
    withBuffer(of: T.self) { elements in
      for index in elements.indices { elements[index] = .from(int: first &+ index &* stride) }
    }
  }

  /// Counts in blocks of two AVX2 vectors, each from its own rounded first number, as PyTorch's kernel does: that
  /// decides the last bit.
  private func count<T: Element & BinaryFloatingPoint>(_: T.Type, from start: Double, by step: Double) {
    let lanes = 32 / MemoryLayout<T>.size
    withBuffer(of: T.self) { elements in
      let blocked = elements.count / (2 * lanes) * (2 * lanes)
      for index in stride(from: 0, to: blocked, by: lanes) {
        let base = Double(T.from(double: start.addingProduct(step, Double(index))))
        for lane in 0..<lanes {
          elements[index + lane] = .from(double: base.addingProduct(step, Double(lane)))
        }
      }
      for index in blocked..<elements.count {
        elements[index] = .from(double: start.addingProduct(step, Double(index)))
      }
    }
  }
}
