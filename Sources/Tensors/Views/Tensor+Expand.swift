extension Tensor {
  /// `Tensor.expand`: dimensions of size 1 repeated, and new ones put before the first, without copying; -1 keeps a
  /// size.
  public func expand(_ shape: Dimensions) throws -> Tensor {
    guard shape.count >= rank else {
      throw TensorError.runtime(
        "expand(torch.\(dtype.scalarTypeName)Tensor{\(sizes)}, size=\(shape)): the number of sizes provided "
          + "(\(shape.count)) must be greater or equal to the number of dimensions in the tensor (\(rank))")
    }
    if sizes.isEmpty {
      _ = try shape.checkedProduct()
      return window(sizes: shape, strides: Dimensions(repeating: 0, count: shape.count))
    }
    var target = shape
    var targetStrides = Dimensions(repeating: 1, count: shape.count)
    let missing = shape.count - rank
    for dim in shape.indices.reversed() {
      var size = 1
      var stride = 1
      if dim >= missing {
        size = sizes[dim - missing]
        stride = strides[dim - missing]
      } else if dim + 1 < shape.count {
        stride = target[dim + 1] &* targetStrides[dim + 1]
      }
      if target[dim] == -1 {
        if dim < missing {
          throw TensorError.runtime(
            "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension \(dim)")
        }
        target[dim] = size
      }
      if size != target[dim] {
        guard size == 1 && target[dim] >= 0 else {
          throw TensorError.runtime(
            "The expanded size of the tensor (\(target[dim])) must match the existing size (\(size)) at non-singleton "
              + "dimension \(dim).  Target sizes: \(shape).  Tensor sizes: \(sizes)")
        }
        stride = 0
      }
      targetStrides[dim] = stride
    }
    _ = try target.checkedProduct()
    return window(sizes: target, strides: targetStrides)
  }
}
