/// A function that a program defined: code, and the variables it closes over.
public final class FunctionObject: Object {
  public override class var nativeType: TypeObject { Types.function }

  public let code: FunctionCode
  /// The module whose globals the code reads.
  let globals: Globals
  let cells: [CellObject]
  public internal(set) var defaults: [Value]
  public internal(set) var keywordDefaults: DictObject?
  public internal(set) var annotations: DictObject?
  public internal(set) var name: String
  public internal(set) var qualifiedName: String
  /// The dimension lists among the annotations, where there are any.
  let contract: ShapeContract?
  /// A call with exactly the positional arguments needs no binding: they become registers as they lie.
  let isDirect: Bool
  let layout: UnsafeMutablePointer<FunctionCode.Layout>
  let unmanagedGlobals: Unmanaged<Globals>

  init(code: FunctionCode, globals: Globals, cells: [CellObject], defaults: [Value]) {
    self.code = code
    self.globals = globals
    self.cells = cells
    self.defaults = defaults
    name = code.name
    qualifiedName = code.qualifiedName
    contract = ShapeContract(code)
    layout = code.layout
    unmanagedGlobals = .passUnretained(globals)
    isDirect = code.signature.isPlain && code.kind == .function && contract == nil
  }

  public override var hasAttributes: Bool { true }
  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? {
    try Machine.current.call(self, arguments)
  }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    guard let instance else { return .object(self) }
    return .object(BoundMethod(receiver: instance, function: .object(self)))
  }

  public override func repr() throws -> String { "<function \(qualifiedName) at \(address)>" }

  /// The default of the parameter at an index of the signature, nil where it has none.
  func defaultValue(_ index: Int) -> Value? {
    let signature = code.signature
    if index < signature.positionalCount {
      let offset = index - (signature.positionalCount - defaults.count)
      return offset >= 0 ? defaults[offset] : nil
    }
    return keywordDefaults?[signature.parameters[index].name]
  }

  /// Lays arguments out over the code's parameters.
  func bind(_ arguments: Arguments, to slots: UnsafeMutablePointer<Value>) throws {
    try code.signature.bind(arguments, to: slots, function: qualifiedName, defaultValue: defaultValue)
  }
}

/// A variable that an inner function shares with the function around it.
public final class CellObject: Object {
  public override class var nativeType: TypeObject { Types.cell }
  var value: Value

  init(_ value: Value) { self.value = value }

  /// By contents; an empty cell comes before all others.
  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(CellObject.self) else { return .notImplemented }
    if value.isUnbound || other.value.isUnbound {
      return .bool(op.holds(value.isUnbound ? 0 : 1, other.value.isUnbound ? 0 : 1))
    }
    return try Operators.compare(op, value, other.value)
  }

  public override func hash() throws -> Int { throw PythonError.type("unhashable type: 'cell'") }

  public override func repr() throws -> String {
    guard !value.isUnbound else { return "<cell at \(address): empty>" }
    return "<cell at \(address): \(value.type.name) object at \(value.object?.address ?? "0x0")>"
  }
}

/// A function read from an instance: calling it passes the instance first.
public final class BoundMethod: Object {
  public override class var nativeType: TypeObject { Types.method }

  public let receiver: Value
  public let function: Value

  public init(receiver: Value, function: Value) {
    self.receiver = receiver
    self.function = function
  }

  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? {
    let keywords = arguments.namedKeywords
    return try Arguments.with([receiver] + arguments.positional, keywords) {
      try Operators.call(function, $0)
    }
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(BoundMethod.self) else { return .notImplemented }
    return .bool(receiver.isIdentical(to: other.receiver) && function.isIdentical(to: other.function))
  }

  public override func hash() throws -> Int {
    (function.object.map { ObjectIdentifier($0).hashValue } ?? 0) >> 4
  }

  public override func repr() throws -> String {
    if let native = function.object as? NativeFunction {
      return "<built-in method \(native.name) of \(receiver.type.name) object at \(address)>"
    }
    let name = (function.object as? FunctionObject)?.qualifiedName ?? "?"
    return "<bound method \(name) of \(try Operators.repr(receiver))>"
  }
}
