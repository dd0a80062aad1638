import Tensors

extension Variable {
  /// `Tensor.grad`: the gradients that backward passes have added up here.
  public var gradient: Variable? {
    get { autograd?.gradient }
    set { if newValue != nil || autograd != nil { autogradState.gradient = newValue } }
  }

  /// Sets `.grad` as an assignment in the language does.
  /// - Throws: `RuntimeError` when the sizes or the dtype are not this variable's.
  public func assignGradient(_ gradient: Variable?) throws {
    if let gradient {
      guard gradient !== self else { throw TensorError.runtime("can't assign Variable as its own grad") }
      guard gradient.dtype == dtype else {
        throw TensorError.runtime(
          "assigned grad has data of a different type (got torch.\(gradient.dtype.scalarTypeName)Tensor, expected "
            + "torch.\(dtype.scalarTypeName)Tensor)")
      }
      guard gradient.sizes == sizes else {
        throw TensorError.runtime("assigned grad has data of a different size")
      }
    }
    self.gradient = gradient
  }

  /// `Tensor.requires_grad_`, and the assignment to `requires_grad`.
  /// - Throws: `RuntimeError` for integers, and for what an operation computed.
  public func setRequiresGrad(_ required: Bool) throws {
    if !isLeaf {
      if required { return }
      throw TensorError.runtime(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a "
          + "subgraph that doesn't require differentiation use var_no_grad = var.detach().")
    }
    if required && !dtype.isFloatingPoint {
      throw TensorError.runtime("only Tensors of floating point and complex dtype can require gradients")
    }
    if required || autograd != nil { autogradState.requiresGrad = required }
  }

  /// `Tensor.retain_grad`: a computed variable keeps its gradient too.
  public func retainGradient() throws {
    guard requiresGrad else {
      throw TensorError.runtime("can't retain_grad on Tensor that has requires_grad=False")
    }
    guard let gradFn, !autogradState.retainsGradient else { return }
    autogradState.retainsGradient = true
    gradFn.retained.append(Node.Retained(variable: self, output: autogradState.outputIndex))
  }

  public var retainsGradient: Bool { autograd?.retainsGradient ?? false }

  /// `Tensor.detach`: the same elements, apart from the graph.
  public func detached() -> Variable { Variable(tensor) }

  /// `Tensor.detach_`: takes this variable itself out of the graph.
  public func detachInPlace() throws {
    if base != nil {
      throw TensorError.runtime(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, "
          + "and gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot "
          + "be called on these gradients. To fix this error, please refer to the Optimizer.zero_grad() function in "
          + "torch/optim/optimizer.py as a solution.")
    }
    autograd?.gradFn = nil
    autograd?.requiresGrad = false
  }

  /// `Tensor.data`: the same elements, apart from the graph, which is not told of their changes either.
  public var data: Variable {
    Variable(
      Tensor(
        storage: tensor.storage.apart(), dtype: dtype, offset: tensor.offset, sizes: sizes,
        strides: tensor.strides))
  }

  /// The assignment to `Tensor.data`: other elements under the same identity.
  public func assignData(_ other: Variable) { tensor = other.tensor }
}
