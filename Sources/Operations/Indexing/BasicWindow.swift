import Tensors

/// The window that a key of integers, slices, `None` and `...` alone opens on a tensor, found in one walk: each
/// element of the key is told in turn, then `finish` gives the window.
public struct BasicWindow {
  private let input: Tensor
  private var sizes = Dimensions()
  private var strides = Dimensions()
  private var offset: Int
  /// The dimension of the input that the next element is for, and the place of that element in the key.
  private var dim = 0
  private var place = 0
  /// The name of PyTorch's node for the last step.
  private(set) var nodeName = "AliasBackward0"

  public init(_ input: Tensor) {
    self.input = input
    offset = input.offset
  }

  /// - Throws: `IndexError` for an integer out of range.
  public mutating func select(_ index: Int) throws {
    let size = input.sizes[dim]
    guard index >= -size && index < size else {
      throw TensorError.index("index \(index) is out of bounds for dimension \(place) with size \(size)")
    }
    offset += (index < 0 ? index + size : index) * input.strides[dim]
    dim += 1
    place += 1
    nodeName = "SelectBackward0"
  }

  /// - Throws: `ValueError` for a step that is not positive.
  public mutating func slice(_ start: Int?, _ stop: Int?, _ given: Int?) throws {
    let (size, stride, step) = (input.sizes[dim], input.strides[dim], given ?? 1)
    if step <= 0 { throw TensorError.value("step must be greater than zero") }
    let first = Self.place(start ?? 0, size)
    let last = Swift.max(Self.place(stop ?? size, size), first)
    offset += first * stride
    sizes.append(last == first ? 0 : (last - first - 1) / step + 1)
    // Overflows only when a single place is left, whose stride is never used.
    strides.append(stride &* step)
    dim += 1
    place += 1
    if start != nil || stop != nil || step != 1 { nodeName = "SliceBackward0" }
  }

  /// `None`: a dimension of size 1.
  public mutating func insert() {
    sizes.append(1)
    strides.append(dim < input.rank ? input.sizes[dim] &* input.strides[dim] : 1)
    place += 1
    nodeName = "UnsqueezeBackward0"
  }

  /// `...`, in a key of `specified` integers and slices.
  public mutating func skip(specified: Int) {
    for _ in 0..<input.rank - specified where dim < input.rank { keep() }
    place += 1
  }

  public consuming func finish() -> Tensor {
    while dim < input.rank { keep() }
    return input.window(offset: offset, sizes: sizes, strides: strides)
  }

  private mutating func keep() {
    sizes.append(input.sizes[dim])
    strides.append(input.strides[dim])
    dim += 1
  }

  @inline(__always)
  private static func place(_ bound: Int, _ size: Int) -> Int {
    Swift.min(Swift.max(bound < 0 ? bound &+ size : bound, 0), size)
  }
}

extension BasicWindow {
  /// `nil` when index tensors or masks take part, and for more indices than dimensions.
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
    self.init(input)
    for item in key {
      switch item {
      case .int(let index): try select(index)
      case .slice(let start, let stop, let step): try slice(start, stop, step)
      case .ellipsis: skip(specified: specified)
      default: insert()
      }
    }
  }
}
