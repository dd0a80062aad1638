extension Tensor {
  /// `torch.randperm`: the whole numbers below `count` in random order, by Fisher and Yates's shuffle.
  public static func randperm(
    _ count: Int, _ dtype: DType = .int64, generator: Generator = .default
  ) throws -> Tensor {
    try checkPermutation(count, dtype)
    let tensor = try empty([count], dtype)
    switch dtype {
    case .uint8: tensor.permute(UInt8.self, generator)
    case .int32: tensor.permute(Int32.self, generator)
    case .int64: tensor.permute(Int64.self, generator)
    case .float32: tensor.permute(Float.self, generator)
    case .float64: tensor.permute(Double.self, generator)
    case .bool: throw tensor.notImplemented("randperm")
    }
    return tensor
  }

  private static func checkPermutation(_ count: Int, _ dtype: DType) throws {
    guard count >= 0 else { return }
    switch dtype {
    case .float32 where count > 1 << 24 + 1:
      throw TensorError.runtime("n cannot be greater than 2^24+1 for Float type.")
    case .float64 where count > 1 << 53 + 1:
      throw TensorError.runtime("n cannot be greater than 2^53+1 for Double type.")
    case .uint8, .int32:
      if Scalar.int(count - 1).overflows(dtype) {
        throw TensorError.runtime("value cannot be converted to type \(dtype.cppName) without overflow")
      }
    default: break
    }
  }

  private func permute<T: Element>(_: T.Type, _ generator: Generator) {
    withBuffer(of: T.self) { elements in
      let count = elements.count
      if count < Int(UInt32.max) / 20 {
        for index in 0..<count { elements[index] = .from(int: index) }
        for index in 0..<Swift.max(0, count - 1) {
          let step = Int(generator.next32() % UInt32(truncatingIfNeeded: count - index))
          elements.swapAt(index, index + step)
        }
      } else {
        for index in 0..<count {
          let place = Int(truncatingIfNeeded: generator.next64() % UInt64(index + 1))
          elements[index] = .from(int: index)
          elements.swapAt(index, place)
        }
      }
    }
  }
}
