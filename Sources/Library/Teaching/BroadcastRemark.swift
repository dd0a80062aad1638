import Interpreter

/// Two shapes that do not broadcast: both aligned, and what `keepdim=True` would have given.
enum BroadcastRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if situation.message.hasPrefix("output with shape ") {
      teaching.notes = [
        "A change in place keeps the tensor's shape; the other side may only be repeated to fit it."
      ]
      return teaching
    }
    if situation.message.hasPrefix("The expanded size of the tensor") {
      teaching.notes = [
        "Sizes are compared from the last dimension backwards; only a size of 1 is repeated to fit."
      ]
      return teaching
    }
    guard situation.message.hasPrefix("The size of tensor a (") else { return nil }
    teaching.notes = [
      "Shapes are compared from the last dimension backwards; two sizes fit where they are equal or one is 1."
    ]
    guard let (left, right) = situation.tensors else { return teaching }
    let (a, b) = (left.sizes, right.sizes)
    let misfit = zip(a.reversed(), b.reversed()).enumerated().first { $1.0 != $1.1 && $1.0 != 1 && $1.1 != 1 }
    teaching.figure = ShapeFigure(rows: [(left.name, a), (right.name, b)]).lines(marking: misfit?.offset)
    let (larger, smaller) = a.count >= b.count ? (left, right) : (right, left)
    if let kept = keepingDimensions(larger.sizes, reduced: smaller.sizes) {
      let views = kept.map { $0 == 1 ? "1" : String($0) }.joined(separator: ", ")
      teaching.hints = [
        "Is `\(smaller.name)` a mean or sum of the other? With `keepdim=True` its shape is [\(views)], which fits; `.view(\(views))` gives it that shape later."
      ]
    }
    return teaching
  }

  /// The shape that a reduction of `whole` to `reduced` has with `keepdim=True`; nil where it is none.
  private static func keepingDimensions(_ whole: [Int], reduced: [Int]) -> [Int]? {
    guard reduced.count < whole.count, !reduced.isEmpty else { return nil }
    var kept: [Int] = []
    var next = 0
    for size in whole {
      if next < reduced.count, reduced[next] == size {
        kept.append(size)
        next += 1
      } else {
        kept.append(1)
      }
    }
    return next == reduced.count ? kept : nil
  }
}
