import Tensors

/// A tensor laid out so that the lanes along one dimension are rows, one after another.
///
/// For what is computed on whole lanes: sorting, running sums. A 0-d tensor is one lane of one element.
struct LaneRows {
  /// Contiguous; the lane is the last dimension.
  let rows: Tensor
  private let dim: Int
  private let isScalar: Bool

  /// - Throws: `IndexError` for a dimension that is not there.
  init(_ input: Tensor, _ dim: Int) throws {
    self.dim = try input.wrap(dim: dim)
    isScalar = input.rank == 0
    rows = isScalar ? try input.reshape([1]) : try input.transpose(self.dim, -1).contiguous()
  }

  var length: Int { rows.sizes[rows.rank - 1] }
  /// The number of lanes.
  var count: Int { Dimensions(rows.sizes.dropLast()).product }

  /// Room for results, `length` to a lane unless told otherwise.
  func output(_ dtype: DType, length: Int? = nil) throws -> Tensor {
    var sizes = rows.sizes
    sizes[sizes.count - 1] = length ?? self.length
    return try Tensor.empty(sizes, dtype)
  }

  /// Results laid out as the input was.
  func restored(_ output: Tensor) throws -> Tensor {
    if isScalar { return try output.reshape([]) }
    let result = try output.transpose(dim, -1).contiguous()
    // Where a size is 1 the exchange left a stride that a new tensor would not have.
    return result.window(sizes: result.sizes, strides: result.sizes.contiguousStrides)
  }

  /// Results of one element to a lane, with or without the dimension.
  func reduced(_ output: Tensor, keepdim: Bool) throws -> Tensor {
    let restored = try restored(output)
    return keepdim || isScalar ? restored : try restored.squeeze(dim)
  }
}
