import Tensors

extension Torch {
  public static let oneHot: Operation = .init(
    "one_hot(tensor, num_classes=-1)", .functional,
    doc: "A vector for each class of an int64 tensor: 1 at the class and 0 elsewhere.",
    example: """
      >>> F.one_hot(torch.tensor([0, 2]))
      tensor([[1, 0, 0],
              [0, 0, 1]])
      """,
    samples: [
      Sample(.integers([2, 2], low: 0, high: 3, .int64)),
      Sample(.integers([3], low: 0, high: 2, .int64), .int(5)),
      Sample(.integers([0], low: 0, high: 2, .int64), .int(3)),
    ],
    errors: [
      ErrorSample(
        .integers([2], low: 2, high: 2, .int64), .int(2),
        message: "Class values must be smaller than num_classes."),
      ErrorSample(.integers([2], low: -2, high: -2, .int64), message: "Class values must be non-negative."),
      ErrorSample(
        .tensor([2]), message: "one_hot is only applicable to index tensor of type LongTensor."),
      ErrorSample(
        .integers([0], low: 0, high: 0, .int64),
        message: "Can not infer total number of classes from empty tensor."),
    ]
  ) { call in
    let index = try call.tensor(0)
    var count = try call.int(1)
    guard index.dtype == .int64 else {
      throw TensorError.runtime("one_hot is only applicable to index tensor of type LongTensor.")
    }
    let values = index.tensor.scalars.map(\.intValue)
    if values.isEmpty && count <= 0 {
      throw TensorError.runtime("Can not infer total number of classes from empty tensor.")
    }
    guard values.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime("Class values must be non-negative.")
    }
    let largest = values.max() ?? -1
    if count == -1 {
      let (classes, overflow) = largest.addingReportingOverflow(1)
      guard !overflow else { throw TensorError.runtime("numel: integer multiplication overflow") }
      count = classes
    } else if largest >= count {
      throw TensorError.runtime("Class values must be smaller than num_classes.")
    }
    let output = try Tensor.zeros(index.sizes + [count], .int64)
    output.withPointer(to: Int64.self) { output in
      for (place, value) in values.enumerated() { output[place &* count &+ value] = 1 }
    }
    return .tensor(Variable(output))
  }
}
