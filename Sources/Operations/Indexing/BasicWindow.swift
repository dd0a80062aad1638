import Tensors

/// The window that a key of integers, slices, `None` and `...` alone opens on a tensor, found in one walk.
struct BasicWindow {
  let tensor: Tensor
  /// The name of PyTorch's node for the last step.
  let nodeName: String

  /// `nil` when index tensors or masks take part, and for more indices than dimensions.
  /// - Throws: `IndexError` for an integer out of range, `ValueError` for a step that is not positive.
  init?(_ input: Tensor, _ key: [Argument]) throws {
    var specified = 0
    for item in key {
      switch item {
      case .int, .slice: specified += 1
      case .none, .ellipsis: break
      default: return nil
      }
    }
    if specified > input.rank { return nil }
    var (sizes, strides, offset, dim) = (Dimensions(), Dimensions(), input.offset, 0)
    var name = "AliasBackward0"
    func keep() {
      sizes.append(input.sizes[dim])
      strides.append(input.strides[dim])
      dim += 1
    }
    for (place, item) in key.enumerated() {
      switch item {
      case .int(let index):
        let size = input.sizes[dim]
        guard index >= -size && index < size else {
          throw TensorError.index("index \(index) is out of bounds for dimension \(place) with size \(size)")
        }
        offset += (index < 0 ? index + size : index) * input.strides[dim]
        dim += 1
        name = "SelectBackward0"
      case .slice(let start, let stop, let given):
        let (size, stride, step) = (input.sizes[dim], input.strides[dim], given ?? 1)
        if step <= 0 { throw TensorError.value("step must be greater than zero") }
        let first = Self.place(start ?? 0, size)
        let last = Swift.max(Self.place(stop ?? size, size), first)
        offset += first * stride
        sizes.append(last == first ? 0 : (last - first - 1) / step + 1)
        // Overflows only when a single place is left, whose stride is never used.
        strides.append(stride &* step)
        dim += 1
        if start != nil || stop != nil || step != 1 { name = "SliceBackward0" }
      case .ellipsis: for _ in 0..<input.rank - specified where dim < input.rank { keep() }
      default:
        let stride = dim < input.rank ? input.sizes[dim] &* input.strides[dim] : 1
        sizes.append(1)
        strides.append(stride)
        name = "UnsqueezeBackward0"
      }
    }
    while dim < input.rank { keep() }
    tensor = input.window(offset: offset, sizes: sizes, strides: strides)
    nodeName = name
  }

  @inline(__always)
  private static func place(_ bound: Int, _ size: Int) -> Int {
    Swift.min(Swift.max(bound < 0 ? bound &+ size : bound, 0), size)
  }
}
