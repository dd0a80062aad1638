import Tensors

extension Variable {
  /// Refuses an in-place operation that would break the graph.
  ///
  /// - Throws: `RuntimeError`, on a leaf that requires gradients, a view of one, and a view whose base could not be
  ///   told of the change; also on expanded tensors.
  func prepareForChange() throws {
    if GradientMode.isEnabled {
      if requiresGrad && isLeaf && base == nil {
        throw TensorError.runtime(
          "a leaf Variable that requires grad is being used in an in-place operation.")
      }
      if let base {
        if base.requiresGrad && base.isLeaf && viewOrigin == .function {
          throw TensorError.runtime(
            "a view of a leaf Variable that requires grad is being used in an in-place operation.")
        }
        try refuseUntrackedView()
      }
    }
    try tensor.requireDistinctElements()
  }

  private func refuseUntrackedView() throws {
    switch viewOrigin {
    case .function: break
    case .withoutGradient:
      throw TensorError.runtime(
        "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use "
          + "case is ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and "
          + "the inplace either both inside the no_grad block (if you don't want the inplace to be tracked) or both "
          + "outside (if you want the inplace to be tracked).")
    case .oneOfMany:
      guard requiresGrad, let gradFn = autograd?.gradFn else { break }
      throw TensorError.runtime(
        "Output \(autogradState.outputIndex) of \(gradFn.name) is a view and is being modified inplace. This view is "
          + "the output of a function that returns multiple views. Such functions do not allow the output views to be "
          + "modified inplace. You should replace the inplace operation by an out-of-place one.")
    }
  }

  /// Tells the graph that the elements were just replaced by those of `result`, a variable of the same sizes.
  ///
  /// The base of a view is then computed from its old self and from `result` (PyTorch's CopySlices).
  func rebase(on result: Variable) {
    tensor.storage.version &+= 1
    guard GradientMode.isEnabled, result.requiresGrad || requiresGrad else { return }
    if let base {
      let changed = Variable(base.tensor)
      Torch.recordCopySlices(changed, base, self, result)
      base.adopt(changed)
      autograd?.gradFn?.successor = "AsStridedBackward0"
      // Computed anew from the base when next asked for.
      autogradState.gradFn = nil
      viewVersion = -1
    } else {
      adopt(result)
    }
  }

  /// Gives this variable another window on its elements, that of `result`, which an operation on its old self computed: the
  /// in-place form of a view.
  @discardableResult
  func becomeView(_ make: (Variable) throws -> Variable) throws -> Variable {
    let old = Variable(tensor)
    if Variable.records(self) {
      if isLeaf {
        throw TensorError.runtime(
          "a leaf Variable that requires grad is being used in an in-place operation.")
      }
      old.autogradState.gradFn = gradFn
      old.autogradState.outputIndex = autogradState.outputIndex
    }
    let result = try make(old)
    tensor = result.tensor
    adopt(result)
    return self
  }

  /// Gives this variable other elements, and the sizes of those: what `out=` does to a tensor of other sizes.
  public func replace(by elements: Tensor) { tensor = elements }

  private func adopt(_ other: Variable) {
    guard let gradFn = other.gradFn else { return }
    let state = autogradState
    state.gradFn?.successor = gradFn.name
    state.gradFn = gradFn
    state.outputIndex = other.autogradState.outputIndex
    state.requiresGrad = false
    if state.retainsGradient { gradFn.retained.append(.init(variable: self, output: state.outputIndex)) }
  }

  /// This variable as it is now, for a node to save before the elements change.
  func snapshot() throws -> Variable {
    guard Variable.records(self) else { return self }
    let copy = Variable(try tensor.clone())
    copy.autogradState.gradFn = gradFn
    copy.autogradState.outputIndex = autogradState.outputIndex
    return copy
  }

  /// Replaces the elements by those of `result`, which an operation on this variable computed: the in-place form of
  /// any operation.
  ///
  /// - Throws: `RuntimeError` when this variable may not change, `result` has other sizes, or its dtype has no place
  ///   in this one.
  @discardableResult
  public func become(_ compute: () throws -> Variable) throws -> Variable {
    try prepareForChange()
    var result = try compute()
    guard result.dtype.canCast(to: dtype) else {
      throw TensorError.runtime(
        "result type \(result.dtype.scalarTypeName) can't be cast to the desired output type \(dtype.scalarTypeName)"
      )
    }
    if result.sizes != sizes {
      let broadcast = try Dimensions.broadcast(sizes, result.sizes)
      guard broadcast == sizes else {
        throw TensorError.runtime("output with shape \(sizes) doesn't match the broadcast shape \(broadcast)")
      }
      result = try Torch.expand(result, sizes)
    }
    if result.dtype != dtype { result = try Torch.to(result, dtype: dtype) }
    if GradientMode.isEnabled && requiresGrad && !result.requiresGrad {
      // The old elements no longer matter, but the variable stays in the graph.
      result = Torch.recordReplacement(result, self)
    }
    try tensor.copy(from: result.tensor)
    rebase(on: result)
    return self
  }
}
