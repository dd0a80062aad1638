import Interpreter

/// Mistakes with gradients.
enum GradientRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard let found = advice.first(where: { situation.says($0.message) }) else { return nil }
    var teaching = Teaching()
    teaching.notes = found.notes
    teaching.hints = found.hints
    return teaching
  }

  private static let advice: [(message: String, notes: [String], hints: [String])] = [
    (
      "grad can be implicitly created only for scalar outputs",
      ["`backward()` starts from one number, the loss."],
      [
        "Reduce it first, `y.sum().backward()` or `y.mean().backward()`, or give the weights: `y.backward(torch.ones_like(y))`."
      ]
    ),
    (
      "does not require grad and does not have a grad_fn",
      ["Nothing that it was computed from asks for gradients, or it was computed under `torch.no_grad()`."],
      ["Parameters ask for them by themselves; a tensor does with `requires_grad=True`."]
    ),
    (
      "Trying to backward through the graph a second time",
      ["`backward()` lets go of what it needed, to save memory."],
      [
        "In a training loop compute the loss anew at each step; a tensor kept from step to step wants `.detach()`."
      ]
    ),
    (
      "a leaf Variable that requires grad is being used in an in-place operation",
      ["A change in place would not be seen by the gradient."],
      ["For an update by hand: `with torch.no_grad():` and then `w -= lr * w.grad`."]
    ),
    (
      "one of the variables needed for gradient computation has been modified by an inplace operation",
      ["The backward pass needs the value as it was before it was changed in place."],
      ["Write `x = x + y` for `x += y`."]
    ),
    (
      "Can't call numpy() on Tensor that requires grad", [], ["`x.detach()` is the same without its history."]
    ),
    (
      "only Tensors created explicitly by the user",
      ["A result is no leaf of the graph."], ["`x.detach().clone()` makes one."]
    ),
  ]
}
