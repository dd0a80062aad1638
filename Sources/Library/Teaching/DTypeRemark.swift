import Interpreter

/// Numbers of the wrong kind: whole ones where fractions are needed, or the reverse.
enum DTypeRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if situation.says("could not infer output dtype") || situation.says("only Tensors of floating point") {
      teaching.notes = ["Whole numbers have no fractions to give."]
      teaching.hints = ["`.float()` makes float32 of them; `torch.tensor([1., 2.])` begins as floats."]
    } else if situation.says("have the same dtype, but got") || situation.says("expected scalar type") {
      teaching.notes = ["Layers and matrix products want numbers of one kind."]
      teaching.hints = [
        "`.float()` makes float32, `.double()` float64, `.long()` int64, which class numbers are."
      ]
    } else if situation.says("can't be cast to the desired output type") {
      teaching.notes = ["An operation in place keeps the tensor's dtype, and the result would not fit in it."]
      teaching.hints = ["Write `x = x + y` for `x += y`, or make floats of it first: `x.float()`."]
    } else {
      return nil
    }
    return teaching
  }
}
