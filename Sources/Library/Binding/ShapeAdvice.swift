import Interpreter

/// What a learner may have missed when shapes do not fit.
enum ShapeAdvice {
  static func added(to error: PythonError) -> PythonError {
    guard case .object(let object)? = error.exception.arguments.first, let text = object as? StringObject
    else {
      return error
    }
    let message = text.text
    if message.hasPrefix("The size of tensor a (") {
      return error.withNote(
        "Shapes are compared from the last dimension backwards; two sizes fit where they are equal or one is 1."
      ).withHint(
        "Where one side is a mean or sum over some dimensions, `keepdim=True` leaves them in place with size 1."
      )
    }
    if message.hasPrefix("mat1 and mat2 shapes cannot be multiplied") {
      return error.withNote("The columns of the left matrix must be as many as the rows of the right one.")
        .withHint("Look at `.shape` of both; one of them may want `.T`.")
    }
    if message.hasPrefix("Boolean value of Tensor with more than one value") {
      return error.withHint("Say which you mean: `.any()`, `.all()`, or compare with `torch.equal(a, b)`.")
    }
    return error
  }
}
