import Interpreter

/// An operand that is a tensor.
struct TensorOperand {
  let name: String
  let tensor: TensorObject
  var sizes: [Int] { Array(tensor.variable.sizes) }

  init?(_ operand: Situation.Operand) {
    guard let tensor = operand.value.object as? TensorObject else { return nil }
    name = operand.isShort ? operand.text : "…"
    self.tensor = tensor
  }
}

extension Situation {
  /// Both operands, where there are two and they are tensors.
  var tensors: (left: TensorOperand, right: TensorOperand)? {
    pair.flatMap { [$0, $1].compactMap(TensorOperand.init).pair }
  }
}

extension [TensorOperand] {
  /// The first two, where there are as many.
  var pair: (left: TensorOperand, right: TensorOperand)? { count >= 2 ? (self[0], self[1]) : nil }
}
