import Interpreter

/// An index beyond a tensor's end, or one too many.
enum TensorIndexRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.indexError) else { return nil }
    var teaching = Teaching()
    if situation.says("is out of bounds for dimension"),
      let dimension = situation.part(after: "for dimension ", before: " "),
      let size = situation.message.split(separator: " ").last.flatMap({ Int($0) })
    {
      teaching.notes = [
        size == 0
          ? "Dimension \(dimension) has no elements."
          : "Counting starts at 0: dimension \(dimension) goes from 0 to \(size - 1), or from the end -1 to -\(size)."
      ]
    } else if situation.says("too many indices for tensor"),
      let tensor = situation.operands.first.flatMap(TensorOperand.init)
    {
      let rank = tensor.sizes.count
      teaching.notes = [
        rank == 0
          ? "It is a single number: `.item()` gives it."
          : "It has \(rank) dimension\(rank == 1 ? "" : "s"): at most as many indices."
      ]
    } else if situation.message.hasPrefix("invalid index of a 0-dim tensor") {
      teaching.notes = ["It is a single number: `.item()` gives it."]
    } else if situation.message.hasPrefix("The shape of the mask") {
      teaching.notes = ["A mask has one truth value for each element that it chooses from."]
    } else if situation.message.hasPrefix("Target "), situation.message.hasSuffix(" is out of bounds.") {
      teaching.notes = [
        "A target is the number of a class, counted from 0; the scores have one column for each class."
      ]
    } else if situation.message.hasPrefix("Dimension out of range") {
      teaching.notes = ["Dimensions are counted from 0, or from the last, which is -1."]
    } else {
      return nil
    }
    return teaching
  }
}
