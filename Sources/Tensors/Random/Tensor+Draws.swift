extension Tensor {
  /// Sets the elements one after another, in the order of the memory: that of PyTorch's serial random kernels.
  /// - Throws: `RuntimeError` when a place in memory stands for several elements.
  @inline(__always)
  func draw<T: Element>(_: T.Type, _ next: () -> T) throws {
    if isContiguous {
      return withBuffer(of: T.self) { elements in
        for index in elements.indices { elements[index] = next() }
      }
    }
    try requireDistinctElements()
    let loop = StridedLoop(sizes: sizes, strides, ordered: false)
    withPointer(to: T.self) { base in
      loop.forEachRun { offset, stride, count in
        let row = base + offset
        for index in 0..<count { row[index &* stride] = next() }
      }
    }
  }

  /// Sets the elements of a tensor of float32 or float64 to numbers drawn in double precision.
  /// - Throws: `NotImplementedError` that names the PyTorch kernel, when the dtype is another.
  func drawFloating(kernel: String, _ next: () -> Double) throws {
    switch dtype {
    case .float32: try draw(Float.self) { Float(next()) }
    case .float64: try draw(Double.self, next)
    default: throw notImplemented(kernel)
    }
  }

  /// PyTorch's error for a kernel that has no version for this dtype.
  public func notImplemented(_ kernel: String) -> TensorError {
    TensorError(.notImplemented, "\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'")
  }
}
