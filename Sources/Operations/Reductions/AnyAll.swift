import CKernels
import Tensors

extension Torch {
  public static let any: Operation = .init(
    "any(input, dim=None, keepdim=False)", .both,
    doc: "Whether any element is other than zero, of all or along the dimensions `dim`.",
    example: """
      >>> torch.any(torch.tensor([[0, 1], [0, 0]]), dim=1)
      tensor([ True, False])
      """,
    samples: [
      Sample(.booleans([2, 3])), Sample(.booleans([4, 3]), .int(1)), Sample(.tensor([0]), gradient: false),
    ]
  ) { call in
    .tensor(try test(call, etude_fold_any, start: false))
  }

  public static let all: Operation = .init(
    "all(input, dim=None, keepdim=False)", .both,
    doc: "Whether all elements are other than zero, of all or along the dimensions `dim`.",
    example: """
      >>> torch.all(torch.tensor([[1, 1], [0, 2]]), dim=1)
      tensor([ True, False])
      """,
    samples: [
      Sample(.booleans([2, 3])), Sample(.booleans([4, 3]), .int(1)), Sample(.tensor([0]), gradient: false),
    ]
  ) { call in
    .tensor(try test(call, etude_fold_all, start: true))
  }

  private static func test(_ call: Call, _ fold: etude_fold, start: Bool) throws -> Variable {
    let input = try call.tensor(0).tensor
    let reduction = try Reduction(input, call.optionalInts(1), keepsDimensions: call.bool(2))
    // PyTorch keeps uint8 as it is, for the sake of masks from before there was bool.
    let result = try reduction.fold(fold, from: .bool(start), dtype: .bool)
    return Variable(input.dtype == .uint8 ? try result.to(.uint8) : result)
  }
}
