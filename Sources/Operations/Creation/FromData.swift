import Tensors

extension Torch {
  public static let tensor: Operation = .init(
    "tensor(data, *, dtype=None, requires_grad=False)", .function,
    doc: "A new tensor of the numbers in nested lists.",
    example: """
      >>> torch.tensor([[1, 2], [3, 4.5]])
      tensor([[1.0000, 2.0000],
              [3.0000, 4.5000]])
      """,
    samples: [Sample(.list([.list([.int(1), .int(2)]), .list([.int(3), .float(4.5)])]))],
    errors: [
      ErrorSample(
        .list([.list([.int(1)]), .list([.int(1), .int(2)])]),
        message: "expected sequence of length 1 at dim 1 (got 2)")
    ]
  ) { call in try created(tensor(call[0], dtype: call.dtype(1)), call.bool(2)) }

  public static let asTensor: Operation = .init(
    "as_tensor(data, dtype=None)", .function,
    doc: "The tensor itself, converted if need be; or a new one of the numbers in nested lists."
  ) { call in
    if case .tensor(let variable) = call[0] {
      return .tensor(try to(variable, dtype: call.dtype(1) ?? variable.dtype))
    }
    return try created(tensor(call[0], dtype: call.dtype(1)), false)
  }

  /// A tensor of the numbers in nested lists; the dtype is that of the numbers unless given.
  /// - Throws: `ValueError` when rows differ in length, `TypeError` for what is no number.
  public static func tensor(_ data: Argument, dtype: DType?) throws -> Tensor {
    if case .tensor(let variable) = data { return try variable.tensor.to(dtype ?? variable.dtype).clone() }
    let sizes = try shape(of: data)
    var inferred: DType?
    try infer(data, &inferred)
    let output = try Tensor.empty(sizes, dtype ?? inferred ?? .default)
    try output.dtype.visit(Filling(data: data, sizes: sizes, output: output))
    return output
  }

  private static func shape(of data: Argument) throws -> Dimensions {
    var sizes = Dimensions()
    var level = data
    while case .list(let elements) = level {
      sizes.append(elements.count)
      guard let first = elements.first else { return sizes }
      level = first
    }
    if case .tensor(let variable) = level { sizes.append(contentsOf: variable.sizes) }
    return sizes
  }

  private static func infer(_ data: Argument, _ dtype: inout DType?) throws {
    switch data {
    case .list(let elements): for element in elements { try infer(element, &dtype) }
    case .tensor(let variable): dtype = dtype?.promoted(with: variable.dtype) ?? variable.dtype
    default:
      guard let scalar = data.scalar else {
        throw TensorError.type("new(): invalid data type '\(data.typeName)'")
      }
      dtype = dtype?.promoted(with: scalar.dtype) ?? scalar.dtype
    }
  }

  private struct Filling: ElementVisitor {
    let data: Argument
    let sizes: Dimensions
    let output: Tensor

    func visit<T: Element>(_: T.Type) throws {
      try output.withPointer(to: T.self) { pointer in
        var place = 0
        try fill(data, 0, pointer, &place)
      }
    }

    private func fill<T: Element>(
      _ data: Argument, _ level: Int, _ pointer: UnsafeMutablePointer<T>, _ place: inout Int
    ) throws {
      switch data {
      case .list(let elements):
        guard level < sizes.count, elements.count == sizes[level] else {
          throw TensorError.value(
            "expected sequence of length \(level < sizes.count ? sizes[level] : 0) at dim \(level) (got \(elements.count))"
          )
        }
        for element in elements { try fill(element, level + 1, pointer, &place) }
      case .tensor(let variable):
        let values = variable.tensor.scalars
        guard values.count == Dimensions(sizes.dropFirst(level)).product else {
          throw TensorError.value("only one element tensors can be converted to Python scalars")
        }
        for value in values {
          pointer[place] = T(value)
          place += 1
        }
      default:
        guard level == sizes.count, let scalar = data.scalar else {
          throw TensorError.type("len() of a 0-d tensor")
        }
        pointer[place] = try T(checking: scalar)
        place += 1
      }
    }
  }
}
