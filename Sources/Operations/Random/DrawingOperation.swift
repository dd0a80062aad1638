import Tensors

/// An operation that fills a tensor with random numbers in place: `Tensor.uniform_`.
public final class DrawingOperation: Operation, @unchecked Sendable {
  private let draw: (Tensor, Call) throws -> Void

  init(_ signature: String, doc: String, _ draw: @escaping (Tensor, Call) throws -> Void) {
    self.draw = draw
    super.init(signature, .inPlace, doc: doc) { call in .tensor(try call.tensor(0)) }
  }

  // Drawn straight into the target, on whose layout the order of the numbers depends.
  public override func runInPlace(_ call: Call) throws -> Output {
    let target = try call.tensor(0)
    try target.prepareForChange()
    try draw(target.tensor, call)
    target.rebase(on: Torch.recordReplacement(Variable(target.tensor), target))
    return .tensor(target)
  }
}
