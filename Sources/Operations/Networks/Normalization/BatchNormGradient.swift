import CKernels
import Tensors

/// The gradients of batch normalisation: by kernels, or made of operations when they are to be differentiated again.
struct BatchNormGradient {
  let input: Variable
  let weight: Variable?
  let shape: etude_channels
  let mean: [Double]
  let scale: [Double]
  let eps: Double
  let isTraining: Bool

  typealias Gradients = (input: Variable, weight: Variable, bias: Variable)

  func callAsFunction(_ gradient: Variable) throws -> Gradients {
    let isHigher = Variable.records([gradient, input] + (weight.map { [$0] } ?? []))
    return isHigher ? try composed(gradient) : try fused(gradient)
  }

  private func fused(_ gradient: Variable) throws -> Gradients {
    let (flow, source) = (try gradient.tensor.contiguous(), try input.tensor.contiguous())
    let count = Double(shape.count * shape.places)
    let output = try Tensor.empty(source.sizes, source.dtype)
    var (sums, products) = (mean, mean)
    let factors =
      try weight.map { zip(try Standardization.elements($0.tensor), scale).map { $0 * $1 } } ?? scale
    withUnsafePointer(to: shape) { shape in
      withExtendedLifetime((flow, source, output)) {
        etude_channel_sums(shape, flow.rawPointer, source.rawPointer, mean, &sums, &products)
        let zeros = [Double](repeating: 0, count: mean.count)
        let slopes = isTraining ? zip(products, scale).map { $0 * $1 * $1 / count } : zeros
        let shifts = isTraining ? sums.map { $0 / count } : zeros
        etude_channel_gradient(
          shape, flow.rawPointer, source.rawPointer, mean, slopes, shifts, factors, output.rawPointer)
      }
    }
    let slopes = zip(products, scale).map { $0 * $1 }
    func vector(_ values: [Double]) throws -> Variable { Variable(try Tensor.from(values).to(source.dtype)) }
    return (Variable(output), try vector(slopes), try vector(sums))
  }

  private func composed(_ gradient: Variable) throws -> Gradients {
    let dims = Dimensions([0] + Array(2..<input.rank))
    var column = Dimensions([Int](repeating: 1, count: input.rank))
    column[1] = input.sizes[1]
    let flow = try weight.map { try Torch.mul(gradient, Torch.reshape($0, column)) } ?? gradient
    let (slope, standardized): (Variable, Variable)
    if isTraining {
      (slope, standardized) = try Standardization.gradient(flow, input, dims, eps)
    } else {
      func constant(_ values: [Double]) throws -> Variable {
        Variable(try Tensor.from(values, column).to(input.dtype))
      }
      slope = try Torch.mul(flow, constant(scale))
      standardized = try Torch.mul(Torch.sub(input, constant(mean)), constant(scale))
    }
    return (
      slope, try Torch.sum(Torch.mul(gradient, standardized), dims), try Torch.sum(gradient, dims)
    )
  }
}
