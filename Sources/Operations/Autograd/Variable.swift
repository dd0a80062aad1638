import Tensors

/// A tensor with its place in the graph of the computation: what the language calls a tensor.
///
/// It is a class because identity matters: a gradient is accumulated in one variable, and an in-place operation
/// changes the variable for all who hold it.
public final class Variable {
  public internal(set) var tensor: Tensor
  /// What only a variable that takes part in differentiation needs; made when first asked for.
  var autograd: AutogradState?
  /// The variable that this one is a view of, itself no view; `nil` when this one is none.
  public internal(set) var base: Variable?
  var viewOrigin = ViewOrigin.function
  /// The storage's version for which a view's gradient function is valid.
  var viewVersion = 0

  /// The object that stands for the variable in the language, kept by the language alone.
  public var languageObject: UnsafeMutableRawPointer?

  public init(_ tensor: Tensor) { self.tensor = tensor }

  /// A variable of one number, without dimensions.
  public convenience init(_ value: Scalar, _ dtype: DType? = nil) throws {
    self.init(try Tensor.scalar(value, dtype))
  }

  public var dtype: DType { tensor.dtype }
  public var sizes: Dimensions { tensor.sizes }
  public var rank: Int { tensor.rank }

  /// Whether gradients flow to this variable: it asked for them, or was computed from one that did.
  public var requiresGrad: Bool {
    if let autograd, autograd.requiresGrad || autograd.gradFn != nil { return true }
    return base?.requiresGrad ?? false
  }

  /// Whether no recorded operation computed this variable.
  public var isLeaf: Bool { gradFn == nil }

  /// The state, made if need be.
  var autogradState: AutogradState {
    if let autograd { return autograd }
    let made = AutogradState()
    autograd = made
    return made
  }
}

/// How a view came to be, which decides whether it may be changed in place.
enum ViewOrigin {
  case function
  /// Under `no_grad`, of a variable that requires gradients.
  case withoutGradient
  /// As one of several views that one operation returned.
  case oneOfMany
}

/// What a variable that takes part in differentiation has beyond its tensor.
final class AutogradState {
  /// Asked for by the program, on a leaf.
  var requiresGrad = false
  var gradient: Variable?
  /// The function that computed the variable, and which of its results the variable is.
  var gradFn: Node?
  var outputIndex = 0
  var retainsGradient = false
  var hooks: [GradientHook] = []
  /// Called with the leaf itself, after a gradient was added to it.
  var accumulationHooks: [GradientHook] = []
  /// The node that adds to `gradient`; the graph holds it, and it holds the variable.
  weak var accumulator: AccumulateGradient?
}
