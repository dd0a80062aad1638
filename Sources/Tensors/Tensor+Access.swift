extension Tensor {
  /// The address of the first element. Valid while the tensor's storage lives.
  @inlinable public var rawPointer: UnsafeMutableRawPointer { storage.base + offset * dtype.itemSize }

  /// Runs `body` with a pointer to the first element; neighbours are `strides` apart. The storage lives meanwhile.
  ///
  /// `T` must be the element type of `dtype`.
  @inlinable @inline(__always)
  public func withPointer<T: Element, R>(
    to _: T.Type, _ body: (UnsafeMutablePointer<T>) throws -> R
  ) rethrows -> R {
    assert(T.dtype == dtype)
    return try withExtendedLifetime(storage) { try body(rawPointer.assumingMemoryBound(to: T.self)) }
  }

  /// Runs `body` with the elements of a contiguous tensor, one after another.
  @inlinable @inline(__always)
  public func withBuffer<T: Element, R>(
    of type: T.Type, _ body: (UnsafeMutableBufferPointer<T>) throws -> R
  ) rethrows -> R {
    assert(isContiguous)
    return try withPointer(to: type) { try body(UnsafeMutableBufferPointer(start: $0, count: count)) }
  }

  /// The element at `offset` elements from the start of the storage.
  @inlinable public func scalar(atStorageOffset offset: Int) -> Scalar {
    let address = storage.base + offset * dtype.itemSize
    return withExtendedLifetime(storage) {
      switch dtype {
      case .bool: address.load(as: Bool.self).scalar
      case .uint8: address.load(as: UInt8.self).scalar
      case .int32: address.load(as: Int32.self).scalar
      case .int64: address.load(as: Int64.self).scalar
      case .float32: address.load(as: Float.self).scalar
      case .float64: address.load(as: Double.self).scalar
      }
    }
  }

  /// `Tensor.item()`: the only element, as a number.
  /// - Throws: `RuntimeError` when the tensor has not exactly one element.
  @inlinable public func item() throws -> Scalar {
    guard count == 1 else { throw Self.itemError(count) }
    return scalar(atStorageOffset: offset)
  }

  /// The only element, for Python's `float()` and `int()`.
  /// - Throws: `ValueError` when the tensor has not exactly one element.
  public func onlyNumber() throws -> Scalar {
    guard count == 1 else {
      throw TensorError.value("only one element tensors can be converted to Python scalars")
    }
    return scalar(atStorageOffset: offset)
  }

  @usableFromInline static func itemError(_ count: Int) -> TensorError {
    .runtime("a Tensor with \(count) elements cannot be converted to Scalar")
  }

  /// The elements in row-major order.
  public var scalars: [Scalar] {
    var result: [Scalar] = []
    result.reserveCapacity(Swift.min(count, 1 << 20))
    StridedLoop(sizes: sizes, strides).forEachRun { offset, stride, count in
      for index in 0..<count { result.append(scalar(atStorageOffset: self.offset + offset + index * stride)) }
    }
    return result
  }
}
