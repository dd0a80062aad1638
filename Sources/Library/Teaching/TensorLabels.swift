import Interpreter

/// The shape of each tensor that an error is about, and its dtype where that is the trouble.
enum TensorLabels: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard !situation.isA(Types.attributeError),
      situation.operands.contains(where: { $0.value.object is TensorObject })
    else { return nil }
    let aboutTypes = ["dtype", "scalar type", "output type", "Float", "Long"].contains { situation.says($0) }
    var teaching = Teaching()
    teaching.operandLabels = situation.operands.map { operand in
      guard let tensor = TensorOperand(operand) else { return "" }
      return aboutTypes ? "\(tensor.tensor.variable.dtype), shape \(tensor.sizes)" : "shape \(tensor.sizes)"
    }
    return teaching
  }
}
