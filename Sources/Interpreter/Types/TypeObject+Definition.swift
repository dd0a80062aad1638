extension TypeObject {
  /// Adds a method: `type.method("append(self, object, /)") { … }`. The first argument is the instance.
  public func method(_ declaration: String, _ doc: String = "", _ body: @escaping NativeFunction.Body) {
    let function = NativeFunction(declaration, doc: doc, isMethod: true, body: body)
    function.owner = self
    define(function.name, .object(function))
  }

  /// Adds a method that is a function already.
  public func add(_ function: NativeFunction) {
    function.owner = self
    define(function.name, .object(function))
  }

  /// Adds a method that takes the class first.
  public func classMethod(_ declaration: String, _ doc: String = "", _ body: @escaping NativeFunction.Body) {
    let function = NativeFunction(declaration, doc: doc, isMethod: true, body: body)
    define(function.name, .object(ClassMethodObject(.object(function))))
  }

  /// Adds a method that takes neither instance nor class.
  public func staticMethod(_ declaration: String, _ doc: String = "", _ body: @escaping NativeFunction.Body) {
    let function = NativeFunction(declaration, doc: doc, body: body)
    define(function.name, .object(StaticMethodObject(.object(function))))
  }

  /// Adds a computed attribute.
  public func property(
    _ name: String, _ doc: String = "", get: @escaping (Value) throws -> Value,
    set: ((Value, Value?) throws -> Void)? = nil
  ) {
    define(name, .object(NativeProperty(name, doc: doc, get: get, set: set)))
  }

  /// Adds a computed attribute that can't be assigned.
  public func property(_ name: String, _ doc: String = "", _ get: @escaping (Value) throws -> Value) {
    property(name, doc, get: get, set: nil)
  }

  /// Adds any attribute. Only while the type is being populated: nothing has been looked up in it yet.
  public func define(_ name: String, _ value: Value) { namespace[Symbol(name)] = value }
}

extension ModuleObject {
  /// Adds a function: `module.function("sqrt(x, /)") { … }`.
  public func function(_ declaration: String, _ doc: String = "", _ body: @escaping NativeFunction.Body) {
    let function = NativeFunction(declaration, doc: doc, body: body)
    // CPython writes these functions in C, in modules whose names begin with an underscore.
    let isAccelerator = ["operator", "heapq", "bisect", "functools", "collections", "random"].contains(name)
    function.moduleName = isAccelerator ? "_\(name)" : name
    self[Symbol(function.name)] = .object(function)
  }
}
