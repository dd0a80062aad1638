import Tensors

/// A function that sees a gradient as it flows by, and may replace it.
public final class GradientHook {
  let body: (Variable) throws -> Variable?
  public init(_ body: @escaping (Variable) throws -> Variable?) { self.body = body }
}

/// A function that sees all gradients of a node, and may replace them: before the node runs those of its results,
/// after it those of its inputs, which come first, and those of its results.
public final class NodeHook {
  typealias Body = (_ gradients: [Variable?], _ resultGradients: [Variable?]) throws -> [Variable?]?
  let body: Body
  public init(
    _ body: @escaping (_ gradients: [Variable?], _ resultGradients: [Variable?]) throws -> [Variable?]?
  ) {
    self.body = body
  }
}

extension Node {
  /// `grad_fn.register_prehook`.
  public func registerBefore(_ hook: NodeHook) { preHooks.append(hook) }

  /// `grad_fn.register_hook`.
  public func registerAfter(_ hook: NodeHook) { postHooks.append(hook) }

  /// Takes a hook away again.
  public func remove(_ hook: NodeHook) {
    preHooks.removeAll { $0 === hook }
    postHooks.removeAll { $0 === hook }
  }
}

extension Variable {
  /// `Tensor.register_hook`: `hook` sees, and may replace, each gradient of this variable.
  ///
  /// - Throws: `RuntimeError` on a variable that gets no gradient.
  public func register(_ hook: GradientHook) throws {
    guard requiresGrad else {
      throw TensorError.runtime("cannot register a hook on a tensor that doesn't require gradient")
    }
    if let gradFn {
      gradFn.hooks.append((autogradState.outputIndex, hook))
    } else {
      autogradState.hooks.append(hook)
    }
  }

  /// `Tensor.register_post_accumulate_grad_hook`: `hook` gets the leaf, its gradient just added.
  ///
  /// - Throws: `RuntimeError` on a variable that gets no gradient or is no leaf.
  public func registerAfterAccumulation(_ hook: GradientHook) throws {
    guard requiresGrad else {
      throw TensorError.runtime("cannot register a hook on a tensor that doesn't require gradient")
    }
    guard isLeaf else {
      throw TensorError.runtime(
        "post accumulate grad hooks cannot be registered on non-leaf tensors")
    }
    autogradState.accumulationHooks.append(hook)
  }

  /// Takes a hook away again.
  public func remove(_ hook: GradientHook) {
    gradFn?.hooks.removeAll { $0.hook === hook }
    autograd?.hooks.removeAll { $0 === hook }
    autograd?.accumulationHooks.removeAll { $0 === hook }
  }
}
