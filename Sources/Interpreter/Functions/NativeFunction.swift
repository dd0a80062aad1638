/// A function written in Swift.
///
/// Its declaration, such as `pow(base, exp, mod=None)`, is parsed at the first call: most programs call few
/// of the functions there are.
public final class NativeFunction: Object {
  public override class var nativeType: TypeObject { Types.builtinFunction }

  public typealias Body = (_ arguments: BoundArguments) throws -> Value
  public typealias RawBody = (_ arguments: Arguments) throws -> Value

  public let name: String
  public let declaration: String
  public let doc: String
  private let body: Body
  /// Binds its arguments itself.
  private let rawBody: RawBody?
  /// True of a function in a class: it binds to the instance it is read from.
  public let isMethod: Bool
  /// The class that the method belongs to, for messages and `repr`.
  public internal(set) var owner: TypeObject?
  /// The module that CPython has a function in, where it is not `builtins`.
  var moduleName: String?
  /// Whether CPython counts the positional arguments by themselves, as it does for most classes and for `sorted`.
  let isConstructor: Bool

  public private(set) lazy var signature = Signature.parse(declaration)

  public init(
    _ declaration: String, doc: String = "", isMethod: Bool = false, isConstructor: Bool = false,
    body: @escaping Body
  ) {
    self.isConstructor = isConstructor
    self.declaration = declaration
    self.doc = doc
    self.body = body
    rawBody = nil
    self.isMethod = isMethod
    name = String(declaration.prefix { $0 != "(" })
  }

  /// A function whose declaration is for the reader: the body sees the arguments as they were given.
  public init(raw declaration: String, doc: String = "", isMethod: Bool = false, body: @escaping RawBody) {
    self.declaration = declaration
    self.doc = doc
    self.body = { _ in .none }
    rawBody = body
    isConstructor = false
    plainCount = -1
    self.isMethod = isMethod
    name = String(declaration.prefix { $0 != "(" })
  }

  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? { try invoke(arguments) }

  /// The number of arguments of a call that needs no binding; -1 where each does, -2 before the first.
  private var plainCount = -2

  public func invoke(_ arguments: Arguments) throws -> Value {
    if arguments.positionalCount == plainCount, arguments.keywords.isEmpty {
      return try body(BoundArguments(base: arguments.base, function: self))
    }
    return try bindAndInvoke(arguments)
  }

  private func bindAndInvoke(_ arguments: Arguments) throws -> Value {
    if let rawBody { return try rawBody(arguments) }
    if plainCount == -2 {
      plainCount = signature.isPlain ? signature.positionalCount : -1
      return try invoke(arguments)
    }
    let count = signature.parameters.count
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: max(1, count)) { buffer in
      guard let slots = buffer.baseAddress else { return .none }
      try bind(arguments, to: slots)
      defer { slots.deinitialize(count: count) }
      return try body(BoundArguments(base: slots, function: self))
    }
  }

  private func bind(_ arguments: Arguments, to slots: UnsafeMutablePointer<Value>) throws {
    let given = arguments.positionalCount
    if plainCount >= 0, arguments.keywords.isEmpty, given < plainCount,
      given >= signature.requiredPositionalCount
    {
      for index in 0..<given { (slots + index).initialize(to: arguments[index]) }
      for index in given..<plainCount {
        (slots + index).initialize(to: signature.parameters[index].defaultValue ?? .unbound)
      }
      return
    }
    if owner != nil || plainCount >= 0 { try checkArity(arguments) }
    let signature = signature
    try checkKeywords(arguments)
    try signature.bind(arguments, to: slots, function: name) { signature.parameters[$0].defaultValue }
  }

  public override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    guard isMethod, let instance else { return .object(self) }
    return .object(BoundMethod(receiver: instance, function: .object(self)))
  }

  public override func repr() throws -> String {
    if let owner {
      let kind = name.hasPrefix("__") && name != "__reversed__" ? "slot wrapper" : "method"
      return "<\(kind) '\(name)' of '\(owner.name)' objects>"
    }
    return "<built-in function \(name)>"
  }
}

/// A native function's arguments, one value a parameter.
public struct BoundArguments {
  public let base: UnsafeMutablePointer<Value>
  public let function: NativeFunction

  /// The argument of a parameter, by its place in the declaration.
  public subscript(_ index: Int) -> Value { base[index] }

  /// Whether an argument was given to a parameter declared with `=?`.
  public func isGiven(_ index: Int) -> Bool { !base[index].isUnbound }

  /// The argument where it was given and is not None.
  public func optional(_ index: Int) -> Value? {
    switch base[index] {
    case .unbound, .none: nil
    case let value: value
    }
  }

  /// The argument as an object of one Swift class; `TypeError` otherwise.
  public func object<T: Object>(_ index: Int, _ type: T.Type = T.self) throws -> T {
    if case .object(let object) = base[index], let result = object as? T { return result }
    throw wrongType(index, expected: T.nativeType.name)
  }

  /// The text of a `str` argument.
  public func string(_ index: Int) throws -> String {
    if case .object(let object) = base[index], let string = object as? StringObject { return string.text }
    throw wrongType(index, expected: "str")
  }

  /// An integer argument: an int, a bool, or an object with `__index__`.
  public func int(_ index: Int) throws -> Int { try Operators.index(base[index]) }

  /// A number as a float: `float(x)` without the strings.
  public func double(_ index: Int) throws -> Double { try Operators.number(base[index]) }

  /// The truth of an argument of any type.
  public func bool(_ index: Int) throws -> Bool { try Operators.truth(base[index]) }

  /// The items of an iterable argument.
  public func items(_ index: Int) throws -> [Value] { try Operators.items(of: base[index]) }

  /// The items of a variadic parameter.
  public func variadic(_ index: Int) -> [Value] {
    if case .object(let object) = base[index], let tuple = object as? TupleObject { return tuple.items }
    return []
  }

  /// The keywords gathered by a `**` parameter.
  public func keywords(_ index: Int) -> DictObject {
    if case .object(let object) = base[index], let dict = object as? DictObject { return dict }
    return DictObject()
  }

  public func wrongType(_ index: Int, expected: String) -> PythonError {
    let parameters = function.signature.parameters
    let first = function.isMethod ? 1 : 0
    let place =
      parameters[index].kind != .positionalOnly
      ? " '\(parameters[index].name)'" : parameters.count - first == 1 ? "" : " \(index + 1 - first)"
    return PythonError.type(
      "\(function.name)() argument\(place) must be \(expected), not \(base[index].givenTypeName)")
  }
}

extension Value {
  /// What messages about an argument call its type: None by its own name.
  var givenTypeName: String { isNone ? "None" : type.name }
}
