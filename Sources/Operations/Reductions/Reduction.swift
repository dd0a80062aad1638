import CKernels
import Tensors

/// The dimensions that a reduction folds, and the sizes that are left.
struct Reduction {
  let input: Tensor
  /// Whether each dimension is folded.
  let isReduced: [Bool]
  let keepsDimensions: Bool

  /// - Parameter dims: the dimensions to fold; all of them when `nil` or empty.
  /// - Throws: `IndexError` for a dimension that is not there, `RuntimeError` for one that is named twice.
  init(_ input: Tensor, _ dims: Dimensions?, keepsDimensions: Bool) throws {
    self.input = input
    self.keepsDimensions = keepsDimensions
    var isReduced = [Bool](repeating: dims?.isEmpty ?? true, count: input.rank)
    if let dims, !dims.isEmpty {
      for dim in try input.wrap(distinct: dims) where input.rank > 0 { isReduced[dim] = true }
    }
    self.isReduced = isReduced
  }

  /// The sizes with 1 for each folded dimension.
  var keptSizes: Dimensions {
    Dimensions(input.sizes.indices.map { isReduced[$0] ? 1 : input.sizes[$0] })
  }

  /// The sizes of the result.
  var sizes: Dimensions {
    keepsDimensions
      ? keptSizes : Dimensions(input.sizes.indices.filter { !isReduced[$0] }.map { input.sizes[$0] })
  }

  /// The number of elements that each result is made of.
  var foldedCount: Int {
    input.sizes.indices.reduce(1) { isReduced[$1] ? $0 &* input.sizes[$1] : $0 }
  }

  /// Folds the input with a loop of the kernels into `output`, of sizes `keptSizes`, which holds the start.
  func run(into output: Tensor, _ body: (UnsafeMutablePointer<etude_nest>) throws -> Void) throws {
    var folded = output
    for dim in isReduced.indices where isReduced[dim] { folded.strides[dim] = 0 }
    if input.isEmpty { return }
    try Nest.withNest(input.sizes, [folded, input]) { nest in
      // Where a dimension is folded the result must not seem to have size 1, but stride 0.
      etude_nest_arrange(nest, false, true)
      etude_nest_merge(nest)
      try body(nest)
    }
  }

  /// `result`, of sizes `keptSizes`, under the sizes of the result.
  func shaped(_ result: Tensor) throws -> Tensor { keepsDimensions ? result : try result.view(sizes) }
}

extension Reduction {
  /// The input with the folded dimensions last and merged into one, for kernels that need a whole lane: the
  /// remaining dimensions, the length and the stride of a lane. Copies where the lane has no single stride.
  func lanes() throws -> (tensor: Tensor, lane: etude_lane) {
    let kept = input.sizes.indices.filter { !isReduced[$0] }
    let folded = input.sizes.indices.filter { isReduced[$0] }
    let ordered = try input.permute(Dimensions(kept + folded))
    let outer = Dimensions(kept.map { input.sizes[$0] })
    let flat = try ordered.reshape(outer + [foldedCount])
    let lane = etude_lane(
      length: Int64(foldedCount), stride: Int64(flat.strides[outer.count]), correction: 0)
    let starts = flat.window(
      sizes: outer, strides: Dimensions(flat.strides.dropLast()))
    return (starts, lane)
  }
}

extension Torch {
  /// The gradient of a reduction spread over the input's sizes: dimensions that were dropped come back, then expand.
  static func spread(
    _ gradient: Variable, _ sizes: Dimensions, _ isReduced: [Bool], keepsDimensions: Bool
  ) throws -> Variable {
    if keepsDimensions || sizes.isEmpty { return try expand(gradient, sizes) }
    let kept = Dimensions(sizes.indices.map { isReduced[$0] ? 1 : sizes[$0] })
    return try expand(reshape(gradient, kept), sizes)
  }
}
