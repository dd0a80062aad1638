import Tensors

/// The arguments that convolutions and transposed convolutions share, checked in PyTorch's order.
struct ConvolutionArguments {
  let name: String
  /// The input with a batch dimension, and whether it came with one.
  let input: Variable
  let isBatched: Bool
  let weight: Variable
  let bias: Variable?
  let stride: Dimensions
  let dilation: Dimensions
  let groups: Int

  var spatial: Int { weight.rank - 2 }
  var kernel: Dimensions { Dimensions(weight.sizes.dropFirst(2)) }

  init(
    _ name: String, spatial: Int, _ input: Variable, _ weight: Variable, _ bias: Variable?,
    stride: Dimensions, dilation: Dimensions, groups: Int
  ) throws {
    guard input.rank == spatial + 1 || input.rank == spatial + 2 else {
      throw TensorError.runtime(
        "Expected \(spatial + 1)D (unbatched) or \(spatial + 2)D (batched) input to \(name), but got input of size: "
          + "\(input.sizes)")
    }
    isBatched = input.rank == spatial + 2
    let dims = weight.rank - 2
    self.stride = try Self.expanded(stride.isEmpty ? [1] : stride, "stride", dims, spatial)
    self.dilation = try Self.expanded(dilation, "dilation", dims, spatial)
    self.name = name
    self.weight = weight
    self.bias = bias
    self.groups = groups
    self.input = isBatched ? input : try Torch.unsqueeze(input, 0)
    guard dims == spatial else {
      throw TensorError.runtime(
        "Expected \(weight.rank)-dimensional input for \(weight.rank)-dimensional weight \(weight.sizes), but got "
          + "\(self.input.rank)-dimensional input of size \(self.input.sizes) instead")
    }
  }

  /// One value for each spatial dimension, of a single one or of as many.
  static func expanded(_ values: Dimensions, _ name: String, _ dims: Int, _ spatial: Int) throws -> Dimensions
  {
    let count = dims == spatial ? spatial : Swift.max(dims, 0)
    // A single integer is as many as the function has dimensions.
    if values.count == 1 && dims == spatial { return Dimensions([Int](repeating: values[0], count: spatial)) }
    let given = values.count == 1 ? Dimensions([Int](repeating: values[0], count: spatial)) : values
    guard given.count == count else {
      throw TensorError.runtime(
        "expected \(name) to be a single integer value or a list of \(count) values to match the convolution "
          + "dimensions, but got \(name)=\(given)")
    }
    return given
  }

  /// Checks what does not depend on the direction of the convolution.
  func check(padding: Dimensions, outputPadding: Dimensions = []) throws {
    if let bias, bias.dtype != input.dtype {
      throw TensorError.runtime(
        "Input type (\(input.dtype.cppName)) and bias type (\(bias.dtype.cppName)) should be the same")
    }
    guard padding.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime("negative padding is not supported")
    }
    guard outputPadding.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime("negative output_padding is not supported")
    }
    guard stride.allSatisfy({ $0 > 0 }) else {
      throw TensorError.runtime("non-positive stride is not supported")
    }
    guard dilation.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime("dilation should be greater than zero")
    }
    guard groups > 0 else { throw TensorError.runtime("non-positive groups is not supported") }
    guard weight.sizes[0] >= groups else {
      throw TensorError.runtime(
        "Given groups=\(groups), expected weight to be at least \(groups) at dimension 0, but got weight of size "
          + "\(weight.sizes) instead")
    }
    guard weight.sizes[0] % groups == 0 else {
      throw TensorError.runtime(
        "Given groups=\(groups), expected weight to be divisible by \(groups) at dimension 0, but got weight of size "
          + "[\(weight.sizes)] instead")
    }
  }

  /// Checks that `bias` has `count` elements.
  func checkBias(_ count: Int, _ given: String) throws {
    guard let bias, bias.sizes != [count] else { return }
    throw TensorError.runtime(
      "Given \(given)weight of size \(weight.sizes), expected bias to be 1-dimensional with \(count) elements, but got "
        + "bias of size \(bias.sizes) instead")
  }

  /// Checks what the kernels of every backend check last.
  func checkKernel() throws {
    guard weight.dtype == input.dtype else {
      throw TensorError.runtime(
        "expected scalar type \(input.dtype.scalarTypeName) but found \(weight.dtype.scalarTypeName)")
    }
    guard !dilation.contains(0) else {
      throw TensorError.runtime("dilation should be greater than zero, but got \(dilation)")
    }
    guard !kernel.contains(0) else {
      throw TensorError.runtime(
        "kernel size should be greater than zero, but got "
          + (spatial == 1
            ? "kernel_height: 1 kernel_width: \(kernel[0])"
            : "kernel_height: \(kernel[0]) kernel_width: \(kernel[1])"))
    }
    guard input.sizes[1] > 0, !weight.sizes.contains(0) else {
      throw TensorError(.notImplemented, "\(name)(): convolutions without channels are not supported")
    }
  }

  /// The result without the batch dimension that the input did not have.
  func unbatched(_ result: Variable) throws -> Variable {
    isBatched ? result : try Torch.squeeze(result, [0])
  }
}
