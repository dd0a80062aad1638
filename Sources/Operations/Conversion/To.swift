import Tensors

extension Torch {
  public static let to: Operation = .init(
    "to(input, *args, dtype=None, copy=False)", .method,
    doc: "The tensor converted to a dtype, that of another tensor, or (as it is) to the device 'cpu'.",
    example: """
      >>> torch.tensor([1.7, -1.7]).to(torch.int64)
      tensor([ 1, -1])
      """,
    samples: [
      Sample(.tensor([3]), keywords: ["dtype": .dtype(.float64)], gradient: false),
      Sample(.tensor([3]), .dtype(.int64)),
    ]
  ) { call in
    let input = try call.tensor(0)
    var dtype = try call.dtype(2)
    if case .list(let positional) = call[1] {
      for argument in positional {
        switch argument {
        case .dtype(let given): dtype = given
        case .tensor(let other): dtype = other.dtype
        case .string(let device) where device == "cpu": break
        case .string(let device):
          throw TensorError.runtime("Etude computes on the CPU only; there is no device '\(device)'")
        default: break
        }
      }
    }
    let converted = try to(input, dtype: dtype ?? input.dtype)
    return .tensor(try call.bool(3) && converted === input ? clone(input) : converted)
  }

  /// The same variable when it is of `dtype` already, else a converted copy.
  public static func to(_ input: Variable, dtype: DType) throws -> Variable {
    if input.dtype == dtype { return input }
    let own = input.dtype
    return Variable(try input.tensor.to(dtype)).recorded("ToCopyBackward0", input) {
      [try to($0.gradient, dtype: own)]
    }
  }

  public static let typeAs: Operation = .init(
    "type_as(input, other)", .method, doc: "The tensor converted to the dtype of `other`.",
    samples: [Sample(.integers([3]), .tensor([1]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: call.tensor(1).dtype)) }
}
