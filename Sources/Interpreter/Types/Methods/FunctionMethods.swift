/// The attributes of functions and methods.
enum FunctionMethods {
  static func populate(_ type: TypeObject) {
    func function(_ value: Value) throws -> FunctionObject {
      guard let function = value.cast(FunctionObject.self) else { throw PythonError.type("not a function") }
      return function
    }
    type.property(
      "__name__", get: { .string(try function($0).name) },
      set: { value, new in
        guard let name = new?.cast(StringObject.self) else {
          throw PythonError.type("__name__ must be set to a string object")
        }
        try function(value).name = name.text
      })
    type.property(
      "__qualname__", get: { .string(try function($0).qualifiedName) },
      set: { value, new in
        guard let name = new?.cast(StringObject.self) else {
          throw PythonError.type("__qualname__ must be set to a string object")
        }
        try function(value).qualifiedName = name.text
      })
    type.property(
      "__module__",
      get: { try function($0).attributes?["__module__"] ?? (try function($0).globals["__name__"] ?? .none) },
      set: { value, new in
        Operators.attributes(of: try function(value))["__module__"] = new
      })
    type.property(
      "__doc__",
      get: { value in
        let function = try function(value)
        return function.attributes?["__doc__"] ?? function.code.docstring.map { .string($0) } ?? .none
      }, set: { value, new in Operators.attributes(of: try function(value))["__doc__"] = new ?? Value.none })
    type.property(
      "__defaults__",
      get: { value in
        let defaults = try function(value).defaults
        return defaults.isEmpty ? .none : .tuple(defaults)
      },
      set: { value, new in
        guard new?.isNone != false || new?.cast(TupleObject.self) != nil else {
          throw PythonError.type("__defaults__ must be set to a tuple object")
        }
        let defaults = new?.cast(TupleObject.self)?.items ?? []
        let function = try function(value)
        guard defaults.count <= function.code.signature.positionalCount else {
          throw PythonError.type("__defaults__ has more items than \(function.name)() has parameters")
        }
        function.defaults = defaults
      })
    type.property(
      "__kwdefaults__", get: { value in try function(value).keywordDefaults.map { .object($0) } ?? .none })
    type.property(
      "__annotations__",
      get: { value in
        let function = try function(value)
        let annotations = function.annotations ?? DictObject()
        function.annotations = annotations
        return .object(annotations)
      },
      set: { value, new in
        let annotations = new?.cast(DictObject.self)
        if annotations == nil, new?.isNone == false {
          throw PythonError.type("__annotations__ must be set to a dict object")
        }
        try function(value).annotations = annotations
      })
    type.property(
      "__dict__", get: { .object(Operators.attributes(of: try function($0))) },
      set: { value, new in
        guard let new else { throw PythonError.type("cannot delete __dict__") }
        guard let dict = new.cast(DictObject.self) else {
          throw PythonError.type("__dict__ must be set to a dictionary, not a '\(new.type.name)'")
        }
        try function(value).attributes = dict
      })
    type.property(
      "__closure__",
      get: { value in
        let cells = try function(value).cells
        return cells.isEmpty ? .none : .tuple(cells.map { .object($0) })
      })
    type.property("__globals__", get: { .object(GlobalsView(try function($0).globals)) })
    type.method("__get__(self, instance, owner=None, /)") { arguments in
      arguments[1].isNone
        ? arguments[0] : .object(BoundMethod(receiver: arguments[1], function: arguments[0]))
    }
    type.method("__call__(self, *args, **kwargs)") { arguments in
      try Operators.call(arguments[0], arguments.variadic(1), keywords: arguments.keywords(2).namedEntries)
    }
  }

  static func populateNative(_ type: TypeObject) {
    type.property("__name__", get: { .string($0.cast(NativeFunction.self)?.name ?? "") })
    type.property(
      "__qualname__",
      get: { value in
        let function = value.cast(NativeFunction.self)
        return .string((function?.owner.map { $0.name + "." } ?? "") + (function?.name ?? ""))
      })
    type.property("__doc__", get: { .string($0.cast(NativeFunction.self)?.doc ?? "") })
    type.property("__module__", get: { .string($0.cast(NativeFunction.self)?.moduleName ?? "builtins") })
  }

  /// What a closure shares: `f.__closure__[0].cell_contents`.
  static func populateCell(_ type: TypeObject) {
    type.property(
      "cell_contents",
      get: { value in
        guard let cell = value.cast(CellObject.self), !cell.value.isUnbound else {
          throw PythonError.value("Cell is empty")
        }
        return cell.value
      }, set: { value, new in value.cast(CellObject.self)?.value = new ?? .unbound })
  }

  /// `types.MethodType(function, instance)`.
  static func allocateMethod(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount == 2, arguments.keywords.isEmpty else {
      throw PythonError.type("method expected 2 arguments, got \(arguments.positionalCount)")
    }
    guard Operators.isCallable(arguments[0]) else {
      throw PythonError.type("first argument must be callable")
    }
    if arguments[1].isNone { throw PythonError.type("self must not be None") }
    return .object(BoundMethod(receiver: arguments[1], function: arguments[0]))
  }

  static func populateMethod(_ type: TypeObject) {
    func method(_ value: Value) throws -> BoundMethod {
      guard let method = value.cast(BoundMethod.self) else { throw PythonError.type("not a method") }
      return method
    }
    type.property("__self__", get: { try method($0).receiver })
    type.method("__call__(self, *args, **kwargs)") { arguments in
      try Operators.call(arguments[0], arguments.variadic(1), keywords: arguments.keywords(2).namedEntries)
    }
    type.property("__func__", get: { try method($0).function })
    for name in ["__name__", "__qualname__", "__doc__", "__module__"] as [Symbol] {
      type.property(name.text, get: { try Operators.getAttribute(try method($0).function, name) })
    }
  }
}

extension DictObject {
  /// The entries under string keys, as a call's keywords.
  public var namedEntries: [(Symbol, Value)] {
    var result: [(Symbol, Value)] = []
    var position = 0
    while let (key, value, next) = entry(from: position) {
      if let name = key.cast(StringObject.self) { result.append((Symbol(name.text), value)) }
      position = next
    }
    return result
  }
}
