/// Special methods as attributes of the built-in types: `int.__add__`, `super().__setitem__(key, value)`.
///
/// A built-in type works through slots, and one definition here gives a slot its Python name for every type: it
/// asks the slot of whatever object it is given, past the methods that a program's class defines.
enum SlotMethods {
  static let number: [SpecialMethod] = [
    .add, .sub, .mul, .truediv, .floordiv, .mod, .divmod, .pow, .radd, .rsub, .rmul, .rtruediv, .rfloordiv,
    .rmod, .rdivmod, .rpow, .neg, .pos, .abs, .bool, .int, .float,
  ]
  static let integer: [SpecialMethod] = [
    .lshift, .rshift, .and, .xor, .or, .rlshift, .rrshift, .rand, .rxor, .ror, .invert, .index,
  ]
  static let sequence: [SpecialMethod] = [.len, .getitem, .contains, .iter, .add, .mul, .rmul]
  static let mutableSequence: [SpecialMethod] = [.setitem, .delitem, .iadd, .imul]
  static let mapping: [SpecialMethod] = [
    .len, .getitem, .setitem, .delitem, .contains, .iter, .or, .ror, .ior,
  ]
  static let setLike: [SpecialMethod] = [
    .len, .contains, .iter, .and, .or, .sub, .xor, .rand, .ror, .rsub, .rxor,
  ]
  static let mutableSet: [SpecialMethod] = [.iand, .ior, .isub, .ixor]

  /// What every built-in type has of its own and not from `object`.
  private static let common: [SpecialMethod] = [
    .repr, .hash, .eq, .ne, .lt, .le, .gt, .ge,
  ]

  static func define(_ methods: [SpecialMethod], on type: TypeObject) {
    for method in methods + common { define(method, on: type) }
  }

  private static func define(_ method: SpecialMethod, on type: TypeObject) {
    if let op = binaries[method] {
      add("\(method.name)(self, value, /)", to: type) {
        try binary(op.0, $0[0], $0[1], reflected: op.1)
      }
    } else if let op = inPlaces[method] {
      add("\(method.name)(self, value, /)", to: type) { arguments in
        try arguments[0].object?.inPlace(op, arguments[1]) ?? .notImplemented
      }
    } else if let op = unaries[method] {
      add("\(method.name)(self, /)", to: type) { arguments in
        if let result = try Numbers.unary(op, arguments[0]) { return result }
        return try arguments[0].object?.unary(op) ?? .notImplemented
      }
    } else if let op = comparisons[method] {
      add("\(method.name)(self, value, /)", to: type) { try compare(op, $0[0], $0[1]) }
    } else {
      defineOther(method, on: type)
    }
  }

  /// Adds a method that only the type's own instances may be given to.
  private static func add(
    _ declaration: String, to type: TypeObject, _ body: @escaping NativeFunction.Body
  ) {
    type.method(declaration) { arguments in
      guard let owner = arguments.function.owner, arguments[0].type.isSubtype(of: owner) else {
        throw arguments.wrongReceiver()
      }
      return try body(arguments)
    }
  }

  private static func defineOther(_ method: SpecialMethod, on type: TypeObject) {
    let name = method.name
    switch method {
    case .repr:
      add("\(name)(self, /)", to: type) { arguments in
        guard case .object(let object) = arguments[0] else {
          return .string(try Operators.repr(arguments[0]))
        }
        return .string(try object.repr())
      }
    case .hash:
      add("\(name)(self, /)", to: type) { arguments in
        guard case .object(let object) = arguments[0] else { return .int(try Operators.hash(arguments[0])) }
        return .int(try object.hash())
      }
    case .bool: add("\(name)(self, /)", to: type) { .bool(try Operators.truth($0[0].unboxed)) }
    case .int: add("\(name)(self, /)", to: type) { .int(try IntMethods.convert($0[0].unboxed)) }
    case .float: add("\(name)(self, /)", to: type) { .float(try FloatMethods.convert($0[0].unboxed)) }
    case .index: add("\(name)(self, /)", to: type) { .int(try Operators.index($0[0].unboxed)) }
    case .len: add("\(name)(self, /)", to: type) { .int(try receiver($0).length() ?? 0) }
    case .iter:
      add("\(name)(self, /)", to: type) { try receiver($0).iterator().map { .object($0) } ?? .none }
    case .contains:
      add("\(name)(self, key, /)", to: type) { .bool(try receiver($0).contains($0[1]) ?? false) }
    case .getitem: add("\(name)(self, key, /)", to: type) { try receiver($0).getItem($0[1]) ?? .none }
    case .setitem:
      add("\(name)(self, key, value, /)", to: type) {
        _ = try receiver($0).setItem($0[1], $0[2])
        return .none
      }
    case .delitem:
      add("\(name)(self, key, /)", to: type) {
        _ = try receiver($0).deleteItem($0[1])
        return .none
      }
    default: break
    }
  }

  // MARK: The slots themselves

  private static func receiver(_ arguments: BoundArguments) throws -> Object {
    guard case .object(let object) = arguments[0] else { throw arguments.wrongReceiver() }
    return object
  }

  private static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value, reflected: Bool) throws -> Value {
    if case .object(let object) = a { return try object.binary(op, b, reflected: reflected) }
    // An int's method leaves floats to the float's.
    if a.type !== Types.float, case .float = b { return .notImplemented }
    return try (reflected ? Numbers.binary(op, b, a) : Numbers.binary(op, a, b)) ?? .notImplemented
  }

  private static func compare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Value {
    if let result = Numbers.compare(op, a, b) { return .bool(result) }
    guard case .object(let object) = a else { return .notImplemented }
    let result = try object.compare(op, b)
    guard result.isNotImplemented, op == .notEqual else { return result }
    let equal = try object.compare(.equal, b)
    return equal.isNotImplemented ? equal : .bool(!(try Operators.truth(equal)))
  }

  // MARK: The operators by their methods

  private static let binaries: [SpecialMethod: (BinaryOperator, Bool)] = {
    var table: [SpecialMethod: (BinaryOperator, Bool)] = [:]
    for op in BinaryOperator.allCases {
      table[op.method] = (op, false)
      table[op.reflectedMethod] = (op, true)
    }
    return table
  }()

  private static let inPlaces: [SpecialMethod: BinaryOperator] = {
    var table: [SpecialMethod: BinaryOperator] = [:]
    for op in BinaryOperator.allCases { if let method = op.inPlaceMethod { table[method] = op } }
    return table
  }()

  private static let unaries: [SpecialMethod: UnaryOperator] = [
    .neg: .negative, .pos: .positive, .invert: .invert, .abs: .absolute,
  ]

  private static let comparisons: [SpecialMethod: Comparison] = [
    .lt: .less, .le: .lessOrEqual, .eq: .equal, .ne: .notEqual, .gt: .greater, .ge: .greaterOrEqual,
  ]
}

extension BoundArguments {
  /// The error of a built-in type's method that is called on something else.
  func wrongReceiver() -> PythonError {
    let owner = function.owner?.name ?? "object"
    let given = base[0].type.name
    if function.name.hasPrefix("__") {
      return PythonError.type(
        "descriptor '\(function.name)' requires a '\(owner)' object but received a '\(given)'")
    }
    return PythonError.type(
      "descriptor '\(function.name)' for '\(owner)' objects doesn't apply to a '\(given)' object")
  }
}
