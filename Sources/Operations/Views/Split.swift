import Tensors

extension Torch {
  public static let split: Operation = .init(
    "split(input, split_size_or_sections, dim=0)", .both,
    doc: "Pieces of `dim`, each of the size given or of one of the sizes listed; views, as a tuple.",
    example: """
      >>> torch.arange(5).split(2)
      (tensor([0, 1]), tensor([2, 3]), tensor([4]))
      """,
    samples: [Sample(.tensor([5, 2]), .int(2)), Sample(.tensor([5, 2]), .ints(1, 4))],
    errors: [
      ErrorSample(
        .tensor([5]), .ints(1, 2),
        message:
          "split_with_sizes expects split_sizes to sum exactly to 5 (input tensor's size at dimension 0), but got "
          + "split_sizes=[1, 2]")
    ]
  ) { call in
    let (input, dim) = (try call.tensor(0), try call.int(2))
    if case .list = call[1] { return .tensors(try split(input, call.ints(1), dim)) }
    return .tensors(try split(input, size: call.int(1), dim))
  }

  public static func split(_ input: Variable, size: Int, _ dim: Int = 0) throws -> [Variable] {
    if input.rank == 0 { throw TensorError.runtime("split expects at least a 1-dimensional tensor") }
    if size < 0 {
      throw TensorError.runtime(
        "split expects split_size be non-negative, but got split_size=\(size)")
    }
    let length = input.sizes[try input.tensor.wrap(dim: dim)]
    guard size > 0 || length == 0 else {
      throw TensorError.runtime(
        "split_size can only be 0 if dimension size is 0, but got dimension size of \(length)")
    }
    var pieces = Dimensions()
    var rest = length
    repeat {
      pieces.append(Swift.min(size, rest))
      rest -= Swift.min(size, rest)
    } while rest > 0
    return try split(input, pieces, dim)
  }

  public static func split(_ input: Variable, _ pieces: Dimensions, _ dim: Int = 0) throws -> [Variable] {
    if input.rank == 0 { throw TensorError.runtime("split expects at least a 1-dimensional tensor") }
    let wrapped = try input.tensor.wrap(dim: dim)
    let sizes = input.sizes
    if let negative = pieces.first(where: { $0 < 0 }) {
      throw TensorError.runtime(
        "split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=\(negative)"
      )
    }
    guard pieces.reduce(0, &+) == sizes[wrapped] else {
      throw TensorError.runtime(
        "split_with_sizes expects split_sizes to sum exactly to \(sizes[wrapped]) (input tensor's size at dimension "
          + "\(dim)), but got split_sizes=\(pieces)")
    }
    var start = 0
    let views = try pieces.map { length in
      defer { start += length }
      return input.view(try input.tensor.narrow(wrapped, start, length), origin: .oneOfMany)
    }
    Variable.recorded(views, "SplitBackward0", [input]) { backward in
      let dtype = try backward.gradients.compactMap { $0 }.first?.dtype ?? backward.gradient.dtype
      let gradients = try backward.gradients.enumerated().map { index, gradient in
        if let gradient { return gradient }
        var pieceSizes = sizes
        pieceSizes[wrapped] = pieces[index]
        return Variable(try Tensor.zeros(pieceSizes, dtype))
      }
      return [try cat(gradients, wrapped)]
    }
    return views
  }
}
