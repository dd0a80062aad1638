import Tensors

extension Torch {
  public static let atleast1d: Operation = atLeast("atleast_1d", 1)
  public static let atleast2d: Operation = atLeast("atleast_2d", 2)
  public static let atleast3d: Operation = atLeast("atleast_3d", 3)

  private static func atLeast(_ name: String, _ rank: Int) -> Operation {
    Operation(
      "\(name)(*tensors)", .function,
      doc: "Each tensor with dimensions of size 1 added until it has \(rank); one tensor, or a tuple.",
      samples: [Sample(.tensor([])), Sample(.tensor([2])), Sample(.tensor([2, 3]), .tensor([2]))]
    ) { call in
      let tensors = try call.starredTensors(0).map { try widened($0, toRank: rank) }
      return call.isSingleTensor(0) ? .tensor(tensors[0]) : .tensors(tensors)
    }
  }

  /// At least `rank` dimensions, in the places where `atleast_3d` puts them.
  static func widened(_ input: Variable, toRank rank: Int) throws -> Variable {
    if input.rank >= rank { return input }
    switch (input.rank, rank) {
    case (0, _): return try reshape(input, Dimensions(repeating: 1, count: rank))
    case (1, _):
      let row = try unsqueeze(input, 0)
      return rank == 2 ? row : try unsqueeze(row, -1)
    default: return try unsqueeze(input, -1)
    }
  }
}

extension Call {
  /// The tensors of a starred parameter, which may also be given as one tuple.
  func starredTensors(_ index: Int) throws -> [Variable] {
    if case .list(let elements) = self[index], elements.count == 1, case .list = elements[0] {
      return try Call(operation, elements).tensors(0)
    }
    return try tensors(index)
  }

  /// Whether a starred parameter was given one tensor, not in a tuple.
  func isSingleTensor(_ index: Int) -> Bool {
    if case .list(let elements) = self[index], elements.count == 1, case .tensor = elements[0] {
      return true
    }
    return false
  }
}

extension Argument {
  func isString(_ text: String) -> Bool {
    if case .string(let own) = self { own == text } else { false }
  }
}
