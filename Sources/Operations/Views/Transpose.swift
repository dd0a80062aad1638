import Tensors

extension Torch {
  public static let transpose: Operation = .init(
    "transpose(input, dim0, dim1)", aliases: ["swapaxes", "swapdims"], .both,
    doc: "Two dimensions exchanged, without a copy.",
    example: """
      >>> torch.tensor([[1, 2], [3, 4]]).transpose(0, 1)
      tensor([[1, 3],
              [2, 4]])
      """,
    samples: [Sample(.tensor([2, 3, 4]), .int(0), .int(-1))],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .int(0), .int(2),
        message: "Dimension out of range (expected to be in range of [-2, 1], but got 2)")
    ]
  ) { call in .tensor(try transpose(call.tensor(0), call.int(1), call.int(2))) }

  public static func transpose(_ input: Variable, _ dim0: Int, _ dim1: Int) throws -> Variable {
    input.view(try input.tensor.transpose(dim0, dim1)).recorded("TransposeBackward0", input) {
      [try transpose($0.gradient, dim0, dim1)]
    }
  }

  public static let t: Operation = .init(
    "t(input)", .both,
    doc: "The transpose of a matrix; a tensor of fewer dimensions is its own.",
    samples: [Sample(.tensor([2, 3])), Sample(.tensor([3]))],
    errors: [
      ErrorSample(
        .tensor([1, 2, 3]), message: "t() expects a tensor with <= 2 dimensions, but self is 3D")
    ]
  ) { call in .tensor(try t(call.tensor(0))) }

  public static func t(_ input: Variable) throws -> Variable {
    input.view(try input.tensor.t()).recorded("TBackward0", input) { [try t($0.gradient)] }
  }

  public static let mT: Operation = .init(
    "mT(input)", .property, doc: "The last two dimensions exchanged.", samples: [Sample(.tensor([2, 3, 4]))]
  ) { call in
    _ = try call.tensor(0).tensor.matrixTranspose()
    return .tensor(try transpose(call.tensor(0), -2, -1))
  }

  public static let reversedDimensions: Operation = .init(
    "T(input)", .property, doc: "All dimensions in reverse order.", samples: [Sample(.tensor([2, 3]))]
  ) { call in
    let input = try call.tensor(0)
    return .tensor(try permute(input, Dimensions((0..<input.rank).reversed())))
  }
}
