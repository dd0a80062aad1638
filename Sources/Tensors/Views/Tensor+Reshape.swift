extension Tensor {
  /// `Tensor.view`: the same elements under other sizes, one of which may be -1.
  /// - Throws: `RuntimeError` when the sizes don't fit, or the layout has no strides for them.
  public func view(_ shape: Dimensions) throws -> Tensor {
    let sizes = try Self.inferSizes(shape, count: count)
    guard let strides = strides(viewedAs: sizes) else {
      throw TensorError.runtime(
        "view size is not compatible with input tensor's size and stride (at least one dimension spans across two "
          + "contiguous subspaces). Use .reshape(...) instead.")
    }
    return window(sizes: sizes, strides: strides)
  }

  /// `Tensor.reshape`: a view where the layout allows one, otherwise a contiguous copy.
  public func reshape(_ shape: Dimensions) throws -> Tensor {
    let sizes = try Self.inferSizes(shape, count: count)
    if let strides = strides(viewedAs: sizes) { return window(sizes: sizes, strides: strides) }
    return try contiguous().window(offset: 0, sizes: sizes, strides: sizes.contiguousStrides)
  }

  /// `Tensor.flatten`: dimensions `start` to `end`, both included, made one.
  public func flatten(_ start: Int = 0, _ end: Int = -1) throws -> Tensor {
    let first = try wrap(dim: start)
    let last = try wrap(dim: end)
    if first > last {
      throw TensorError.runtime("flatten() has invalid args: start_dim cannot come after end_dim")
    }
    if sizes.isEmpty { return try reshape([1]) }
    if first == last { return self }
    var shape = sizes
    shape.replaceSubrange(first...last, with: [Dimensions(sizes[first...last]).product])
    return try reshape(shape)
  }

  /// `Tensor.unflatten`: dimension `dim` split into dimensions of `shape`, one of which may be -1.
  public func unflatten(_ dim: Int, _ shape: Dimensions) throws -> Tensor {
    let dim = try wrap(dim: dim)
    if shape.isEmpty { throw TensorError.runtime("unflatten: sizes must be non-empty") }
    let size = sizes.isEmpty ? 1 : sizes[dim]
    let inferred: Dimensions
    do {
      inferred = try Self.inferSizes(shape, count: size)
    } catch let error as TensorError {
      if error.message.hasPrefix("shape '") {
        throw TensorError.runtime(
          "unflatten: Provided sizes \(shape) don't multiply up to the size of dim \(dim) (\(size)) in the input tensor"
        )
      }
      throw TensorError.runtime("unflatten got an unexpected error:\n" + error.message)
    }
    var target = sizes
    target.replaceSubrange(dim..<Swift.min(dim + 1, sizes.count), with: inferred)
    return try view(target)
  }

  /// The sizes that `shape` stands for in a tensor of `count` elements, its -1 replaced.
  static func inferSizes(_ shape: Dimensions, count: Int) throws -> Dimensions {
    var product = 1
    var overflow = false
    var inferred: Int?
    for (index, size) in shape.enumerated() {
      if size == -1 {
        if inferred != nil { throw TensorError.runtime("only one dimension can be inferred") }
        inferred = index
      } else if size < 0 {
        throw TensorError.runtime("invalid shape dimension \(size) at index \(index) of shape \(shape)")
      } else {
        let (next, failed) = product.multipliedReportingOverflow(by: size)
        product = next
        overflow = overflow || failed
      }
    }
    if overflow && shape.contains(0) { throw TensorError.runtime("numel: integer multiplication overflow") }
    guard !overflow, product == count || (inferred != nil && product > 0 && count % product == 0) else {
      throw TensorError.runtime("shape '\(shape)' is invalid for input of size \(count)")
    }
    guard let inferred else { return shape }
    if product == 0 {
      throw TensorError.runtime(
        "cannot reshape tensor of 0 elements into shape \(shape) because the unspecified dimension size -1 can be any "
          + "value and is ambiguous")
    }
    var sizes = shape
    sizes[inferred] = count / product
    return sizes
  }

  /// The strides that show this tensor's elements, in their order, under other `target` sizes of the same product;
  /// `nil` when there are none.
  ///
  /// Dimensions whose elements follow each other evenly form a chunk; each chunk must be split by the new sizes on
  /// its own.
  public func strides(viewedAs target: Dimensions) -> Dimensions? {
    if isEmpty { return sizes == target ? strides : target.contiguousStrides }
    var result = Dimensions(repeating: 1, count: target.count)
    guard var base = strides.last else { return result }
    var place = target.count - 1
    var chunk = 1
    var covered = 1
    for dim in sizes.indices.reversed() {
      chunk &*= sizes[dim]
      let chunkEnds = dim == 0 || (sizes[dim - 1] != 1 && strides[dim - 1] != chunk &* base)
      guard chunkEnds else { continue }
      while place >= 0 && (covered < chunk || target[place] == 1) {
        result[place] = covered &* base
        covered &*= target[place]
        place -= 1
      }
      if covered != chunk { return nil }
      if dim > 0 {
        base = strides[dim - 1]
        chunk = 1
        covered = 1
      }
    }
    return place == -1 ? result : nil
  }
}
