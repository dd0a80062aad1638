import Tensors

extension Torch {
  public static let item: Operation = .init(
    "item(input)", .method, doc: "The only element, as a number of the language.",
    errors: [
      ErrorSample(.tensor([2]), message: "a Tensor with 2 elements cannot be converted to Scalar")
    ]
  ) { call in .scalar(try call.tensor(0).tensor.item()) }

  public static let tolist: Operation = .init(
    "tolist(input)", .method, doc: "The elements as nested lists of numbers."
  ) { call in nested(try call.tensor(0).tensor) }

  private static func nested(_ tensor: Tensor) -> Output {
    if tensor.rank == 0 { return .scalar(tensor.scalar(atStorageOffset: tensor.offset)) }
    return .list(
      (0..<tensor.sizes[0]).map { index in
        var slice = tensor
        slice.offset += index * tensor.strides[0]
        slice.sizes.removeFirst()
        slice.strides.removeFirst()
        return nested(slice)
      })
  }

  public static let numel: Operation = .init(
    "numel(input)", aliases: ["nelement"], .both, doc: "The number of elements."
  ) { call in .int(try call.tensor(0).tensor.count) }

  public static let dim: Operation = .init(
    "dim(input)", aliases: ["ndimension"], .method, doc: "The number of dimensions."
  ) { call in .int(try call.tensor(0).rank) }

  public static let size: Operation = .init(
    "size(input, dim=None)", .method, doc: "The sizes, or that of dimension `dim`.",
    errors: [
      ErrorSample(
        .tensor([2]), .int(1),
        message: "Dimension out of range (expected to be in range of [-1, 0], but got 1)")
    ]
  ) { call in
    let tensor = try call.tensor(0).tensor
    guard let dim = try call.optionalInt(1) else { return .size(tensor.sizes) }
    if tensor.rank == 0 {
      throw TensorError.index("Dimension specified as \(dim) but tensor has no dimensions")
    }
    return .int(tensor.sizes[try tensor.wrap(dim: dim)])
  }

  public static let stride: Operation = .init(
    "stride(input, dim=None)", .method,
    doc: "The distances in elements between neighbours along each dimension, or along `dim`."
  ) { call in
    let tensor = try call.tensor(0).tensor
    guard let dim = try call.optionalInt(1) else { return .tuple(tensor.strides.map { .scalar(.int($0)) }) }
    if tensor.rank == 0 {
      throw TensorError.index("Dimension specified as \(dim) but tensor has no dimensions")
    }
    return .int(tensor.strides[try tensor.wrap(dim: dim)])
  }

  public static let storageOffset: Operation = .init(
    "storage_offset(input)", .method, doc: "Where the first element is in its storage, in elements."
  ) { call in .int(try call.tensor(0).tensor.offset) }

  public static let isContiguous: Operation = .init(
    "is_contiguous(input)", .method, doc: "Whether the elements lie in row-major order."
  ) { call in .bool(try call.tensor(0).tensor.isContiguous) }

  public static let isFloatingPoint: Operation = .init(
    "is_floating_point(input)", .both, doc: "Whether the elements are floating-point numbers."
  ) { call in .bool(try call.tensor(0).dtype.isFloatingPoint) }

  public static let elementSize: Operation = .init(
    "element_size(input)", .method, doc: "The size of an element in bytes."
  ) { call in .int(try call.tensor(0).dtype.itemSize) }

  public static let dataPointer: Operation = .init(
    "data_ptr(input)", .method, doc: "The address of the first element."
  ) { call in .int(Int(bitPattern: try call.tensor(0).tensor.rawPointer)) }
}
