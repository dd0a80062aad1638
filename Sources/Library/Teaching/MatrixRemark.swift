import Interpreter

/// Matrices whose inner sizes differ, in `@` and in a linear layer.
enum MatrixRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if situation.message.hasPrefix("Expected size for first two dimensions of batch2") {
      teaching.notes = ["`bmm` multiplies (B, N, M) by (B, M, P): B and M must be the same on both sides."]
      return teaching
    }
    guard situation.says("shapes cannot be multiplied") || situation.says("size mismatch, got input") else {
      return nil
    }
    let tensors = situation.operands.compactMap(TensorOperand.init)
    guard let (left, right) = situation.tensors ?? tensors.pair else { return teaching }
    let (a, b) = (left.sizes, right.sizes)
    if situation.says("addmm:") || situation.operands.first?.text == "F.linear", a.count >= 1, b.count == 2 {
      teaching.notes = [
        "A linear layer takes its `in_features` in the last dimension: here \(b[1]), but the input of shape \(a) has \(a[a.count - 1])."
      ]
      if a.count > 2, a.dropFirst().reduce(1, &*) == b[1] {
        teaching.hints = ["`nn.Flatten()` before it makes each example one row of \(b[1])."]
      }
      return teaching
    }
    guard let inner = a.last, b.count >= 2 else {
      teaching.notes = ["A matrix times a vector: as many columns as the vector has elements."]
      return teaching
    }
    teaching.notes = [
      "The last size of the left must be the last but one of the right: here \(inner) and \(b[b.count - 2])."
    ]
    if b[b.count - 1] == inner {
      teaching.hints = ["`\(right.name).T` would fit."]
    } else if a.count >= 2, a[a.count - 2] == b[b.count - 2] {
      teaching.hints = ["`\(left.name).T` would fit."]
    }
    return teaching
  }
}
