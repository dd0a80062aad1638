import CKernels
import Tensors

/// An elementwise function of two operands, which broadcast and are promoted to a common dtype.
public final class BinaryOperation: Operation, @unchecked Sendable {
  /// What the gradient of a binary operation works with; each variable only if it was declared as saved.
  struct Arguments {
    let backward: Backward
    let saving: Saving

    var gradient: Variable { get throws { try backward.gradient } }
    /// Whether the gradient of the first, or of the second operand is asked for.
    var needsInput: Bool { backward.needs(0) }
    var needsOther: Bool { backward.needs(1) }
    var input: Variable { get throws { try backward.saved(0) } }
    var other: Variable { get throws { try backward.saved(saving.contains(.input) ? 1 : 0) } }
    /// The second operand's gradient as the negative of `gradient`, summed first over the dimensions in which it was
    /// broadcast: the same sums, of fewer elements to negate. From 0, so that no zero changes its sign.
    func negatedForOther(_ gradient: Variable) throws -> Variable {
      guard let sizes = backward.sizes(1), sizes != gradient.sizes else { return try Torch.neg(gradient) }
      return try Torch.sub(.int(0), Torch.sumToSize(gradient, sizes))
    }
    /// Whether both operands have the same elements, as in `x * x`, and no gradient of the gradient will tell them
    /// apart.
    var isSquare: Bool {
      get throws {
        guard needsInput, needsOther, !GradientMode.isEnabled else { return false }
        let (a, b) = (try input.tensor, try other.tensor)
        return a.storage === b.storage && a.offset == b.offset && a.sizes == b.sizes && a.strides == b.strides
      }
    }
    var result: Variable {
      get throws { try backward.saved(saving.intersection(.inputs).rawValue.nonzeroBitCount) }
    }
  }

  enum Kernel: Sendable {
    /// The result is of the operands' common dtype.
    case common(etude_binary)
    /// The same, but integers are converted to the default dtype first.
    case floating(etude_binary)
    /// The result is of dtype bool.
    case comparison(etude_comparison)
  }

  typealias BinaryGradient = (Arguments) throws -> (Variable?, Variable?)

  private let kernel: Kernel
  private let saving: Saving
  private let nodeName: String
  private let gradient: BinaryGradient?
  private let inPlaceBody: ((Call) throws -> Variable)?

  init(
    _ signature: String, _ kernel: Kernel, overloads: [String] = [], aliases: [String] = [],
    _ places: Places = .all, doc: String, example: String = "", samples: [Sample],
    errors: [ErrorSample] = [], saving: Saving = [], nodeName: String? = nil, gradient: BinaryGradient? = nil,
    body: ((Call) throws -> Output)? = nil, inPlace: ((Call) throws -> Variable)? = nil
  ) {
    self.kernel = kernel
    self.saving = saving
    self.gradient = gradient
    inPlaceBody = inPlace
    let name = String(signature.prefix { $0 != "(" })
    self.nodeName = nodeName ?? Self.nodeName(of: name)
    super.init(
      signature, overloads: overloads, aliases: aliases, places, doc: doc, example: example,
      samples: samples, errors: errors,
      body: body ?? { call in
        guard let operation = call.operation as? BinaryOperation else { return .none }
        return .tensor(try operation(call.operand(0), call.operand(1)))
      })
  }

  public func callAsFunction(_ a: Variable, _ b: Variable) throws -> Variable {
    let result = Variable(try compute(a.tensor, b.tensor))
    if gradient != nil && Variable.records(a, b) { record(result, a, b) }
    return result
  }

  public func callAsFunction(_ a: Variable, _ b: Scalar) throws -> Variable {
    let result = Variable(try compute(a.tensor, b, numberFirst: false))
    if gradient != nil && Variable.records(a) { record(result, a, try number(b, like: result, a)) }
    return result
  }

  public func callAsFunction(_ a: Scalar, _ b: Variable) throws -> Variable {
    let result = Variable(try compute(b.tensor, a, numberFirst: true))
    if gradient != nil && Variable.records(b) { record(result, try number(a, like: result, b), b) }
    return result
  }

  public func callAsFunction(_ a: Operand, _ b: Operand) throws -> Variable {
    switch (a, b) {
    case (.variable(let a), .variable(let b)): return try self(a, b)
    case (.variable(let a), .scalar(let b)): return try self(a, b)
    case (.scalar(let a), .variable(let b)): return try self(a, b)
    case (.scalar(let a), .scalar(let b)): return try self(Variable(a), b)
    }
  }

  /// A number as a variable that a gradient can compute with.
  private func number(_ value: Scalar, like result: Variable, _ variable: Variable) throws -> Variable {
    try Variable(value, result.dtype.isFloatingPoint ? result.dtype : variable.dtype)
  }

  private func record(_ result: Variable, _ a: Variable, _ b: Variable) {
    guard let gradient, result.dtype.isFloatingPoint else { return }
    let saved =
      (saving.contains(.input) ? [a] : []) + (saving.contains(.other) ? [b] : [])
      + (saving.contains(.result) ? [result] : [])
    let saving = saving
    _ = result.recorded(nodeName, a, b, saving: saved) { backward in
      let (first, second) = try gradient(Arguments(backward: backward, saving: saving))
      return [first, second]
    }
  }

  /// The dtype in which the kernel computes on operands of the common dtype `common`.
  private func computeType(_ common: DType) -> DType {
    if case .floating = kernel, !common.isFloatingPoint { return .default }
    return common
  }

  private func resultType(_ computed: DType) -> DType {
    if case .comparison = kernel { return .bool }
    return computed
  }

  private func loop(_ dtype: DType) throws -> etude_loop {
    let loop =
      switch kernel {
      case .common(let operation), .floating(let operation):
        etude_binary_loop(operation, Int32(dtype.rawValue))
      case .comparison(let operation): etude_comparison_loop(operation, Int32(dtype.rawValue))
      }
    if let loop { return loop }
    throw TensorError(.notImplemented, "\"\(name)_cpu\" not implemented for '\(dtype.scalarTypeName)'")
  }

  private func compute(_ a: Tensor, _ b: Tensor) throws -> Tensor {
    if case .common = kernel, a.dtype == b.dtype {
      return try Elementwise.apply(loop(a.dtype), a, b, dtype: a.dtype)
    }
    let dtype = computeType(Tensor.resultType(a, b))
    return try Elementwise.apply(loop(dtype), a.to(dtype), b.to(dtype), dtype: resultType(dtype))
  }

  private func compute(_ a: Tensor, _ b: Scalar, numberFirst: Bool) throws -> Tensor {
    let dtype = computeType(Tensor.resultType(a, b))
    return try Elementwise.apply(
      loop(dtype), a.to(dtype), b, dtype: resultType(dtype), numberFirst: numberFirst)
  }

  public override func runInPlace(_ call: Call) throws -> Output {
    guard let inPlaceBody else { return .tensor(try inPlace(call.tensor(0), call.operand(1))) }
    return .tensor(try inPlaceBody(call))
  }

  /// The target as its old self, when the gradient of the other operand will need it.
  private func saved(_ target: Variable, _ other: Operand) throws -> Variable {
    if case .variable(let variable) = other, variable.requiresGrad, !target.requiresGrad {
      return Variable(try target.tensor.clone())
    }
    return try target.snapshot()
  }

  /// Computes the function in place: `Tensor.NAME_`. Writes straight to the target where dtypes and sizes allow.
  @discardableResult
  public func inPlace(_ target: Variable, _ other: Operand) throws -> Variable {
    let tensor = target.tensor
    if case .scalar(let number) = other, !Variable.records(target), resultType(target.dtype) == target.dtype,
      computeType(Tensor.resultType(tensor, number)) == target.dtype
    {
      try target.prepareForChange()
      let value = try Tensor.scalar(number, target.dtype)
      try Elementwise.run(loop(target.dtype), tensor, tensor, value)
      tensor.storage.version &+= 1
      return target
    }
    guard case .variable(let variable) = other, variable.dtype == target.dtype,
      computeType(target.dtype) == target.dtype, resultType(target.dtype) == target.dtype,
      variable.sizes == target.sizes, !Variable.records(target, variable)
    else {
      let records = GradientMode.isEnabled && saving.contains(.input)
      return try target.become { try self(.variable(records ? saved(target, other) : target), other) }
    }
    try target.prepareForChange()
    try tensor.requireNoPartialOverlap(with: variable.tensor)
    try Elementwise.run(loop(target.dtype), tensor, tensor, variable.tensor)
    tensor.storage.version &+= 1
    return target
  }
}
