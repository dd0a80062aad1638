import Tensors

extension Torch {
  public static let float: Operation = .init(
    "float(input)", .method, doc: "The tensor converted to `torch.float32`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .float32)) }

  public static let double: Operation = .init(
    "double(input)", .method, doc: "The tensor converted to `torch.float64`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .float64)) }

  public static let long: Operation = .init(
    "long(input)", .method, doc: "The tensor converted to `torch.int64`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .int64)) }

  public static let int: Operation = .init(
    "int(input)", .method, doc: "The tensor converted to `torch.int32`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .int32)) }

  public static let bool: Operation = .init(
    "bool(input)", .method, doc: "The tensor converted to `torch.bool`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .bool)) }

  public static let byte: Operation = .init(
    "byte(input)", .method, doc: "The tensor converted to `torch.uint8`.",
    samples: [Sample(.tensor([3]), gradient: false)]
  ) { call in .tensor(try to(call.tensor(0), dtype: .uint8)) }
}
