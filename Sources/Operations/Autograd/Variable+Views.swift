import Tensors

extension Variable {
  /// A window on this variable's elements, which remembers whose they are.
  func view(_ window: Tensor, origin: ViewOrigin = .function) -> Variable {
    let view = Variable(window)
    view.base = base ?? self
    view.viewVersion = window.storage.version
    if origin != .function {
      view.viewOrigin = origin
    } else if !GradientMode.isEnabled && requiresGrad {
      view.viewOrigin = .withoutGradient
    } else {
      view.viewOrigin = viewOrigin
    }
    return view
  }

  /// `Tensor.grad_fn`: the function which computed this variable.
  ///
  /// When the base of a view has been changed in place, the view is computed from what the base is now.
  public var gradFn: Node? {
    guard let base, viewVersion != tensor.storage.version, autograd?.gradFn != nil || base.requiresGrad,
      viewOrigin == .function
    else { return autograd?.gradFn }
    let window = Variable(tensor)
    _ = Torch.recordAsStrided(window, of: base)
    autogradState.gradFn = window.autograd?.gradFn
    autogradState.outputIndex = 0
    viewVersion = tensor.storage.version
    return autograd?.gradFn
  }
}
