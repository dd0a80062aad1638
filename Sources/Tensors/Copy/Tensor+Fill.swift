extension Tensor {
  /// Sets every element to `value`: `Tensor.fill_`.
  /// - Throws: `RuntimeError` when `value` is out of the dtype's range.
  public func fill(_ value: Scalar) throws {
    if value.overflows(dtype) {
      throw TensorError.runtime("value cannot be converted to type \(dtype.cppName) without overflow")
    }
    try dtype.visit(Fill(tensor: self, value: value))
  }
}

private struct Fill: ElementVisitor {
  let tensor: Tensor
  let value: Scalar

  func visit<T: Element>(_: T.Type) {
    let element = T(value)
    if tensor.isContiguous { return tensor.withBuffer(of: T.self) { $0.update(repeating: element) } }
    let loop = StridedLoop(sizes: tensor.sizes, tensor.strides, ordered: false)
    tensor.withPointer(to: T.self) { base in
      loop.forEachRun { offset, stride, count in
        let row = base + offset
        if stride == 1 {
          row.update(repeating: element, count: count)
        } else {
          for index in 0..<count { row[index * stride] = element }
        }
      }
    }
  }
}
