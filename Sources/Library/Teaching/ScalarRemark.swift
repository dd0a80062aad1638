import Interpreter

/// A tensor of several elements where one number or truth value is needed.
enum ScalarRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    var teaching = Teaching()
    if situation.message.hasPrefix("Boolean value of Tensor with more than one value") {
      teaching.hints = ["Say which you mean: `.any()`, `.all()`, or compare with `torch.equal(a, b)`."]
    } else if situation.says("cannot be converted to Scalar") || situation.says("only one element tensors") {
      teaching.hints = [
        "Take one element, `x[0].item()`, or reduce, `x.sum().item()`; `x.tolist()` gives them all."
      ]
    } else {
      return nil
    }
    return teaching
  }
}
