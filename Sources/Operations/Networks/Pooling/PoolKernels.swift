import CKernels
import Tensors

/// What the poolings are made of. The greatest elements are picked and scattered by index, means gathered and spread:
/// in both pairs each is the gradient of the other.
extension Torch {
  /// The sizes of `input` with others for the last two.
  static func pooledSizes(_ input: Variable, _ sizes: Dimensions) -> Dimensions {
    Dimensions(Array(input.sizes.dropLast(2))) + sizes
  }

  private static func planes(_ sizes: Dimensions) -> Int { Dimensions(sizes.dropLast(2)).product }

  /// The greatest element of each window, and its index in the image (int64).
  static func maxPool(
    _ input: Variable, _ windows: PoolingWindows, _ sizes: Dimensions, _ name: String
  ) throws -> (values: Variable, indices: Variable) {
    let dtype = input.dtype.isFloatingPoint ? input.dtype : .int64
    let image = try input.tensor.to(dtype).contiguous()
    let output = try Tensor.empty(sizes, dtype)
    let indices = try Tensor.empty(sizes, .int64)
    if !output.isEmpty {
      withExtendedLifetime((image, output, indices)) {
        windows.run(planes: planes(sizes)) {
          etude_max_pool($0, Int32(dtype.rawValue), image.rawPointer, output.rawPointer, indices.address())
        }
      }
    }
    let (values, places) = (Variable(try output.to(input.dtype)), Variable(indices))
    let inputSizes = input.sizes
    Variable.recorded([values], name, [input], saving: [places]) { backward in
      [try poolScatter(backward.gradient, backward.saved(0), windows, inputSizes)]
    }
    return (values, places)
  }

  /// Zeros of `sizes` with the elements of `gradient` added at `indices` of their images.
  private static func poolScatter(
    _ gradient: Variable, _ indices: Variable, _ windows: PoolingWindows, _ sizes: Dimensions
  ) throws -> Variable {
    let flow = try gradient.tensor.contiguous()
    let image = try Tensor.empty(sizes, gradient.dtype)
    if !image.isEmpty {
      withExtendedLifetime((flow, image, indices)) {
        windows.run(planes: planes(sizes)) {
          etude_pool_scatter(
            $0, Int32(flow.dtype.rawValue), flow.rawPointer, indices.tensor.address(), image.rawPointer)
        }
      }
    }
    return Variable(image).recorded("MaxPool2DWithIndicesBackwardBackward0", gradient, saving: [indices]) {
      [try poolGather($0.gradient, $0.saved(0), windows)]
    }
  }

  /// The elements at `indices` of the images.
  private static func poolGather(
    _ input: Variable, _ indices: Variable, _ windows: PoolingWindows
  ) throws -> Variable {
    let image = try input.tensor.contiguous()
    let output = try Tensor.empty(indices.sizes, input.dtype)
    if !output.isEmpty {
      withExtendedLifetime((image, output, indices)) {
        windows.run(planes: planes(indices.sizes)) {
          etude_pool_gather(
            $0, Int32(image.dtype.rawValue), image.rawPointer, indices.tensor.address(), output.rawPointer)
        }
      }
    }
    let sizes = input.sizes
    return Variable(output).recorded("GatherBackward0", input, saving: [indices]) {
      [try poolScatter($0.gradient, $0.saved(0), windows, sizes)]
    }
  }

  /// The mean of each window.
  static func meanPool(
    _ input: Variable, _ windows: PoolingWindows, _ sizes: Dimensions, _ name: String
  ) throws -> Variable {
    let dtype = input.dtype.isFloatingPoint ? input.dtype : .int64
    let image = try input.tensor.to(dtype).contiguous()
    let output = try Tensor.empty(sizes, dtype)
    if !output.isEmpty {
      withExtendedLifetime((image, output)) {
        windows.run(planes: planes(sizes)) {
          etude_mean_pool($0, Int32(dtype.rawValue), image.rawPointer, output.rawPointer)
        }
      }
    }
    let inputSizes = input.sizes
    return Variable(try output.to(input.dtype)).recorded(name, input) {
      [try meanPoolSpread($0.gradient, windows, inputSizes, name)]
    }
  }

  /// Each element of `gradient` spread evenly over its window.
  private static func meanPoolSpread(
    _ gradient: Variable, _ windows: PoolingWindows, _ sizes: Dimensions, _ name: String
  ) throws -> Variable {
    let flow = try gradient.tensor.contiguous()
    let image = try Tensor.empty(sizes, gradient.dtype)
    if !image.isEmpty {
      withExtendedLifetime((flow, image)) {
        windows.run(planes: planes(sizes)) {
          etude_mean_pool_spread($0, Int32(flow.dtype.rawValue), flow.rawPointer, image.rawPointer)
        }
      }
    }
    let pooled = gradient.sizes
    let node = name.replacing("Backward0", with: "BackwardBackward0")
    return Variable(image).recorded(node, gradient) { [try meanPool($0.gradient, windows, pooled, name)] }
  }

  static func refuse(_ dtype: DType, _ name: String) -> TensorError {
    TensorError(.notImplemented, "\"\(name)\" not implemented for '\(dtype.scalarTypeName)'")
  }
}
