import Tensors

extension Torch {
  /// `window`, a view of some elements of `input`, recorded; `part` makes the same view of any tensor of those sizes.
  static func part(
    _ input: Variable, _ name: String, origin: ViewOrigin = .function,
    _ part: @escaping (Variable) throws -> Variable, window: (Tensor) throws -> Tensor
  ) throws -> Variable {
    let view = input.view(try window(input.tensor), origin: origin)
    guard Variable.records(input) else { return view }
    let sizes = input.sizes
    return view.recorded(name, input) { [try embedded($0.gradient, in: sizes, part)] }
  }

  /// A tensor of zeros of `sizes`, but for the elements that `part` views, which are those of `values`.
  static func embedded(
    _ values: Variable, in sizes: Dimensions, _ part: @escaping (Variable) throws -> Variable
  ) throws -> Variable {
    let whole = Variable(try Tensor.zeros(sizes, values.dtype))
    try GradientMode.with(false) { try part(whole).tensor.copy(from: values.tensor) }
    return whole.recorded("EmbedBackward0", values) { [try part($0.gradient)] }
  }
}
