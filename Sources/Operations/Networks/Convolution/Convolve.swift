import Tensors

/// The products of a convolution with their gradients. Each is linear in both operands, and the gradients of one are
/// the other two, so that the three are closed under differentiation.
extension Torch {
  /// `images` (N, C, …) convolved with `weights` (M, C / groups, …), plus `bias` (M): (N, M, …).
  static func convolve(
    _ images: Variable, _ weights: Variable, _ bias: Variable?, _ shape: ConvolutionShape,
    _ name: String = "ConvolutionBackward0"
  ) throws -> Variable {
    let result = Variable(try shape.convolve(images.tensor, weights.tensor, bias?.tensor).to(images.dtype))
    let inputs = [images, weights] + (bias.map { [$0] } ?? [])
    Variable.recorded([result], name, inputs, saving: [images, weights]) { backward in
      let gradient = try backward.gradient
      var gradients: [Variable?] = [
        backward.needs(0) ? try convolveImages(gradient, backward.saved(1), nil, shape) : nil,
        backward.needs(1) ? try convolveWeights(backward.saved(0), gradient, shape) : nil,
      ]
      if inputs.count > 2 { gradients.append(backward.needs(2) ? try biasGradient(gradient) : nil) }
      return gradients
    }
    return result
  }

  /// The adjoint in the images: each of `results` (N, M, …) spread over the (N, C, …) that it was made of; also the
  /// transposed convolution, which has a `bias` (C).
  static func convolveImages(
    _ results: Variable, _ weights: Variable, _ bias: Variable?, _ shape: ConvolutionShape
  ) throws -> Variable {
    let spread = try shape.convolveImages(results.tensor, weights.tensor)
    if let bias {
      let places = [Int](repeating: 1, count: shape.spatial)
      let column = try bias.tensor.reshape(Dimensions([bias.tensor.count] + places))
      try GradientMode.with(false) { _ = try add.inPlace(Variable(spread), .variable(Variable(column))) }
    }
    let result = Variable(try spread.to(results.dtype))
    let inputs = [results, weights] + (bias.map { [$0] } ?? [])
    Variable.recorded([result], "ConvolutionBackward0", inputs, saving: [results, weights]) { backward in
      let gradient = try backward.gradient
      var gradients: [Variable?] = [
        backward.needs(0) ? try convolve(gradient, backward.saved(1), nil, shape) : nil,
        backward.needs(1) ? try convolveWeights(gradient, backward.saved(0), shape) : nil,
      ]
      if inputs.count > 2 { gradients.append(backward.needs(2) ? try biasGradient(gradient) : nil) }
      return gradients
    }
    return result
  }

  /// The adjoint in the weights: how much each weight joins `images` to `results`.
  static func convolveWeights(
    _ images: Variable, _ results: Variable, _ shape: ConvolutionShape
  ) throws -> Variable {
    let result = Variable(try shape.convolveWeights(images.tensor, results.tensor))
    return result.recorded("ConvolutionBackwardBackward0", images, results, saving: [images, results]) {
      backward in
      let gradient = try backward.gradient
      return [
        backward.needs(0) ? try convolveImages(backward.saved(1), gradient, nil, shape) : nil,
        backward.needs(1) ? try convolve(backward.saved(0), gradient, nil, shape) : nil,
      ]
    }
  }

  /// The sum over all but the channels.
  private static func biasGradient(_ gradient: Variable) throws -> Variable {
    try sum(gradient, Dimensions([0] + Array(2..<gradient.rank)))
  }
}
