/// `operator`: the operators as functions, and the getters that keys of `sorted` are made of.
enum OperatorModule {
  static func register() {
    Imports.register("operator") { module in
      addArithmetic(module)
      addComparisons(module)
      addContainers(module)
      addGetters(module)
    }
  }

  private static func addArithmetic(_ module: ModuleObject) {
    let names: [(String, BinaryOperator)] = [
      ("add", .add), ("sub", .subtract), ("mul", .multiply), ("matmul", .matrixMultiply),
      ("truediv", .divide), ("floordiv", .floorDivide), ("mod", .modulo), ("pow", .power),
      ("lshift", .leftShift), ("rshift", .rightShift), ("and_", .and), ("xor", .xor), ("or_", .or),
    ]
    for (name, op) in names {
      module.function("\(name)(a, b, /)", "a \(op.symbol) b") { try Operators.binary(op, $0[0], $0[1]) }
      let inPlace = "i" + (name.hasSuffix("_") ? String(name.dropLast()) : name)
      module.function("\(inPlace)(a, b, /)", "a \(op.symbol)= b") {
        try Operators.inPlace(op, $0[0], $0[1])
      }
    }
    let unary: [(String, UnaryOperator)] = [
      ("neg", .negative), ("pos", .positive), ("invert", .invert), ("inv", .invert), ("abs", .absolute),
    ]
    for (name, op) in unary {
      module.function("\(name)(a, /)", "\(op.symbol) a") { try Operators.unary(op, $0[0]) }
    }
    module.function("not_(a, /)", "not a") { .bool(!(try $0.bool(0))) }
    module.function("truth(a, /)", "Whether a is true.") { .bool(try $0.bool(0)) }
    module.function("index(a, /)", "a as an integer.") { .int(try $0.int(0)) }
  }

  private static func addComparisons(_ module: ModuleObject) {
    let names: [(String, Comparison)] = [
      ("lt", .less), ("le", .lessOrEqual), ("eq", .equal), ("ne", .notEqual), ("ge", .greaterOrEqual),
      ("gt", .greater),
    ]
    for (name, op) in names {
      module.function("\(name)(a, b, /)", "a \(op.symbol) b") { try Operators.compare(op, $0[0], $0[1]) }
    }
    module.function("is_(a, b, /)", "a is b") { .bool($0[0].isIdentical(to: $0[1])) }
    module.function("is_not(a, b, /)", "a is not b") { .bool(!$0[0].isIdentical(to: $0[1])) }
  }

  private static func addContainers(_ module: ModuleObject) {
    module.function("getitem(a, b, /)", "a[b]") { try Operators.getItem($0[0], $0[1]) }
    module.function("setitem(a, b, c, /)", "a[b] = c") {
      try Operators.setItem($0[0], $0[1], $0[2])
      return .none
    }
    module.function("delitem(a, b, /)", "del a[b]") {
      try Operators.deleteItem($0[0], $0[1])
      return .none
    }
    module.function("contains(a, b, /)", "b in a") { .bool(try Operators.contains($0[0], $0[1])) }
    module.function("concat(a, b, /)", "a + b") {
      try Operators.binary(.add, try sequence($0[0]), $0[1])
    }
    module.function("iconcat(a, b, /)", "a += b") {
      try Operators.inPlace(.add, try sequence($0[0]), $0[1])
    }
    module.function("countOf(a, b, /)", "How often b occurs in a.") { arguments in
      var count = 0
      try Operators.forEach(try container(arguments[0])) { item in
        if try Operators.isIdenticalOrEqual(item, arguments[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    module.function("indexOf(a, b, /)", "Where b first occurs in a.") { arguments in
      var (index, found) = (0, false)
      try Operators.forEach(try container(arguments[0])) { item in
        found = try Operators.isIdenticalOrEqual(item, arguments[1])
        if !found { index += 1 }
        return !found
      }
      guard found else { throw PythonError.value("sequence.index(x): x not in sequence") }
      return .int(index)
    }
    module.function("length_hint(obj, default=0, /)", "An estimate of the number of items.") { arguments in
      guard case .int = arguments[1] else {
        throw PythonError.type("'\(arguments[1].type.name)' object cannot be interpreted as an integer")
      }
      return try Operators.lengthHint(arguments[0]).map { .int($0) } ?? arguments[1]
    }
    module.function("call(obj, /, *args, **kwargs)", "obj(*args, **kwargs)") {
      try Operators.call($0[0], $0.variadic(1), keywords: $0.keywords(2).namedEntries)
    }
  }

  /// A value that can be concatenated.
  private static func sequence(_ value: Value) throws -> Value {
    if value.cast(DictObject.self) == nil, try Operators.attributeOrNil(value, "__getitem__") != nil {
      return value
    }
    throw PythonError.type("'\(value.type.name)' object can't be concatenated")
  }

  /// A value whose items are to be counted or found.
  private static func container(_ value: Value) throws -> Value {
    do { return .object(try Operators.iterator(value)) } catch let error as PythonError
      where error.exception.teaching.operandLabels == ["not iterable"]
    { throw Operators.notIterable(value, in: true) }
  }

  private static func addGetters(_ module: ModuleObject) {
    for (kind, declaration, doc) in [
      (GetterObject.Kind.item, "itemgetter(item, /, *items)", "A function that takes an item, or several."),
      (.attribute, "attrgetter(attr, /, *attrs)", "A function that reads an attribute, or several."),
      (.method, "methodcaller(name, /, *args, **kwargs)", "A function that calls a method."),
    ] {
      let maker = NativeFunction(declaration) { arguments in
        let keys = [arguments[0]] + arguments.variadic(1)
        if kind != .item {
          for key in kind == .method ? [keys[0]] : keys where key.cast(StringObject.self) == nil {
            throw PythonError.type(
              kind == .method ? "method name must be a string" : "attribute name must be a string")
          }
        }
        return .object(
          GetterObject(kind, keys, kind == .method ? arguments.keywords(2).namedEntries : []))
      }
      let type = TypeObject(
        maker.name, module: "operator", base: Types.object, declaration: declaration, doc: doc,
        allocate: { try maker.invoke($1) })
      GetterObject.types[kind] = type
      module[Symbol(maker.name)] = .object(type)
    }
  }
}

/// `itemgetter`, `attrgetter` and `methodcaller`.
final class GetterObject: Object {
  enum Kind { case item, attribute, method }

  nonisolated(unsafe) static var types: [Kind: TypeObject] = [:]

  private let kind: Kind
  private let keys: [Value]
  private let keywords: [(Symbol, Value)]
  private let paths: [[Symbol]]

  init(_ kind: Kind, _ keys: [Value], _ keywords: [(Symbol, Value)]) {
    self.kind = kind
    self.keys = keys
    self.keywords = keywords
    paths =
      kind == .attribute
      ? keys.map { key in
        (key.cast(StringObject.self)?.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
          .map { Symbol(String($0)) }
      } : []
    super.init()
    userType = GetterObject.types[kind]
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Value? {
    guard arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name)() takes no keyword arguments")
    }
    guard arguments.positionalCount == 1 else {
      throw PythonError.type("\(type.name) expected 1 argument, got \(arguments.positionalCount)")
    }
    let target = arguments[0]
    switch kind {
    case .item:
      if keys.count == 1 { return try Operators.getItem(target, keys[0]) }
      return .tuple(try keys.map { try Operators.getItem(target, $0) })
    case .attribute:
      let values = try paths.map { try $0.reduce(target) { try Operators.getAttribute($0, $1) } }
      return values.count == 1 ? values[0] : .tuple(values)
    case .method:
      let name = keys[0].cast(StringObject.self)?.text ?? ""
      return try Operators.call(
        try Operators.getAttribute(target, Symbol(name)), Array(keys.dropFirst()), keywords: keywords)
    }
  }

  override func repr() throws -> String {
    var parts = try keys.map { try Operators.repr($0) }
    parts += try keywords.map { "\($0.0)=\(try Operators.repr($0.1))" }
    return "operator.\(type.name)(\(parts.joined(separator: ", ")))"
  }
}
