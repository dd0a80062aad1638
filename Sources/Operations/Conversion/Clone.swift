import Tensors

extension Torch {
  public static let clone: Operation = .init(
    "clone(input)", .both, doc: "A copy of the elements, with the same place in the graph.",
    samples: [Sample(.tensor([2, 3]))]
  ) { call in .tensor(try clone(call.tensor(0))) }

  public static func clone(_ input: Variable) throws -> Variable {
    Variable(try input.tensor.clone()).recorded("CloneBackward0", input) { [try $0.gradient] }
  }

  public static let contiguous: Operation = .init(
    "contiguous(input)", .method,
    doc: "The tensor itself when its elements lie in row-major order, else a copy in which they do.",
    samples: [Sample(.tensor([2, 3]))]
  ) { call in .tensor(try contiguous(call.tensor(0))) }

  public static func contiguous(_ input: Variable) throws -> Variable {
    if input.tensor.isContiguous { return input }
    return Variable(try input.tensor.contiguous()).recorded("CloneBackward0", input) { [try $0.gradient] }
  }

  public static let detach: Operation = .init(
    "detach(input)", .both, doc: "The same elements, apart from the graph of the computation.",
    samples: [Sample(.tensor([2, 3]), gradient: false)]
  ) { call in .tensor(try call.tensor(0).detached()) }
}
