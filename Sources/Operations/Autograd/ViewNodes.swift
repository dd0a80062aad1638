import Tensors

extension Torch {
  /// Records `window` as the part of `base` under its sizes and strides.
  static func recordAsStrided(_ window: Variable, of base: Variable) -> Variable {
    let (tensor, whole) = (window.tensor, base.tensor)
    return window.recorded("AsStridedBackward0", base) { backward in
      [try scattered(backward.gradient, at: tensor, of: whole)]
    }
  }

  /// Records `changed` as `base` with the elements under `view` replaced by `result`.
  static func recordCopySlices(_ changed: Variable, _ base: Variable, _ view: Variable, _ result: Variable) {
    let (window, whole) = (view.tensor, base.tensor)
    _ = changed.recorded("CopySlices", base, result) { backward in
      let gradient = try backward.gradient
      let untouched = try scattered(
        Variable(Tensor.ones(window.sizes, window.dtype)), at: window, of: whole)
      return [
        backward.needs(0) ? try mul(gradient, try sub(.int(1), untouched)) : nil,
        backward.needs(1) ? try gathered(gradient, at: window, of: whole) : nil,
      ]
    }
  }

  /// Records that `result` takes the place of `old`, whose gradient is zero.
  static func recordReplacement(_ result: Variable, _ old: Variable) -> Variable {
    let fresh = Variable(result.tensor)
    return fresh.recorded("FillBackward0", old) { backward in [try zerosLike(try backward.gradient)] }
  }

  /// The elements of `gradient`, a tensor of the sizes of `whole`, that lie under `window`.
  private static func gathered(_ gradient: Variable, at window: Tensor, of whole: Tensor) throws -> Variable {
    let places = try placeNumbers(window, whole)
    return try take(gradient, places)
  }

  /// A tensor of the sizes of `whole` with `gradient` added at the places under `window`, and zeros elsewhere.
  private static func scattered(_ gradient: Variable, at window: Tensor, of whole: Tensor) throws -> Variable
  {
    let places = try placeNumbers(window, whole)
    let flat = try reshape(gradient, [gradient.tensor.count])
    let zeros = Variable(try Tensor.zeros([whole.count], gradient.dtype))
    return try reshape(try indexAdd(zeros, 0, reshape(places, [places.tensor.count]), flat), whole.sizes)
  }

  /// For each element of `window`, its number among those of `whole`, a window of the same storage.
  private static func placeNumbers(_ window: Tensor, _ whole: Tensor) throws -> Variable {
    // A map of the storage: at each place, which element of `whole` it is.
    let places = whole.storage.byteCount / whole.dtype.itemSize
    let map = try Tensor.zeros([places], .int64)
    let numbers = try Tensor.from((0..<whole.count).map(Int64.init), whole.sizes)
    let target = map.window(offset: whole.offset, sizes: whole.sizes, strides: whole.strides)
    try target.copy(from: numbers)
    let read = map.window(offset: window.offset, sizes: window.sizes, strides: window.strides)
    return Variable(try read.contiguous())
  }
}
