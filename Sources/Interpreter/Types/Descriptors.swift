/// `property`.
public final class PropertyObject: Object {
  public override class var nativeType: TypeObject { Types.property }
  var getter: Value
  var setter: Value
  var deleter: Value
  var doc: Value
  var name: String?

  init(getter: Value, setter: Value, deleter: Value, doc: Value) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.doc = doc
  }

  public override var isDataDescriptor: Bool { true }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    guard let instance else { return .object(self) }
    guard !getter.isNone else { throw missing("getter", owner) }
    return try Operators.call(getter, [instance])
  }

  public override func descriptorSet(instance: Value, _ value: Value?) throws {
    if let value {
      guard !setter.isNone else { throw missing("setter", instance.type) }
      _ = try Operators.call(setter, [instance, value])
    } else {
      guard !deleter.isNone else { throw missing("deleter", instance.type) }
      _ = try Operators.call(deleter, [instance])
    }
  }

  private func missing(_ part: String, _ owner: TypeObject) -> PythonError {
    let function = getter.cast(FunctionObject.self)
    let name = self.name ?? function?.name ?? "?"
    return PythonError.attribute("property '\(name)' of '\(owner.name)' object has no \(part)")
  }
}

/// `staticmethod`.
public final class StaticMethodObject: Object {
  public override class var nativeType: TypeObject { Types.staticMethod }
  let function: Value

  public init(_ function: Value) { self.function = function }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? { function }
  public override var isCallable: Bool { true }
  public override func call(_ arguments: Arguments) throws -> Value? {
    try Operators.call(function, arguments)
  }
}

/// `classmethod`.
public final class ClassMethodObject: Object {
  public override class var nativeType: TypeObject { Types.classMethod }
  let function: Value

  public init(_ function: Value) { self.function = function }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    if case .object(let object) = function, !(object is FunctionObject), !(object is NativeFunction),
      let inner = try Operators.readDescriptor(object, .object(owner), owner)
    {
      return inner
    }
    return .object(BoundMethod(receiver: .object(owner), function: function))
  }
}

/// An attribute of a built-in type that Swift computes.
public final class NativeProperty: Object {
  public override class var nativeType: TypeObject { Types.getSetDescriptor }
  public let name: String
  public let doc: String
  private let get: (Value) throws -> Value
  private let set: ((Value, Value?) throws -> Void)?

  public init(
    _ name: String, doc: String = "", get: @escaping (Value) throws -> Value,
    set: ((Value, Value?) throws -> Void)? = nil
  ) {
    self.name = name
    self.doc = doc
    self.get = get
    self.set = set
  }

  public override var isDataDescriptor: Bool { true }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    guard let instance else { return .object(self) }
    return try get(instance)
  }

  public override func descriptorSet(instance: Value, _ value: Value?) throws {
    guard let set else {
      throw PythonError.attribute(
        "attribute '\(name)' of '\(instance.type.name)' objects is not writable")
    }
    try set(instance, value)
  }

  public override func repr() throws -> String { "<attribute '\(name)'>" }
}
