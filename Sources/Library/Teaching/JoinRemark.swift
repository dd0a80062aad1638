import Interpreter

/// `cat` and `stack` of tensors whose shapes do not fit together.
enum JoinRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    let joins = situation.message.hasPrefix("Sizes of tensors must match except in dimension")
    let stacks = situation.message.hasPrefix("stack expects each tensor to be equal size")
    guard joins || stacks || situation.message.hasPrefix("Tensors must have same number of dimensions") else {
      return nil
    }
    var teaching = Teaching()
    teaching.notes = [
      stacks
        ? "`stack` puts tensors of one shape side by side in a new dimension."
        : "`cat` joins along one dimension; in every other the sizes must be equal."
    ]
    for operand in situation.operands {
      let items =
        (operand.value.object as? ListObject)?.items ?? (operand.value.object as? TupleObject)?.items
      guard let items, items.count <= 8, !items.isEmpty else { continue }
      let rows = items.enumerated().compactMap { index, item in
        (item.object as? TensorObject).map { (name: "tensor \(index)", sizes: Array($0.variable.sizes)) }
      }
      if rows.count == items.count { teaching.figure = ShapeFigure(rows: rows).lines(marking: nil) }
    }
    return teaching
  }
}
