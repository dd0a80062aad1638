/// `globals`, `locals`, `vars`, `dir`: the variables that a program can see, as dicts.
extension Builtins {
  static var scopes: [NativeFunction] {
    [
      NativeFunction("globals()", doc: "Returns the module's variables as a dict.") { _ in
        .object(Scopes.globals(Machine.current))
      },
      NativeFunction("locals()", doc: "Returns the variables of the present function as a dict.") { _ in
        .object(Scopes.locals(Machine.current))
      },
      NativeFunction("vars(object=?, /)", doc: "Returns an object's attributes as a dict.") { arguments in
        guard arguments.isGiven(0) else { return .object(Scopes.locals(Machine.current)) }
        guard let dict = try Operators.attributeOrNil(arguments[0], "__dict__") else {
          throw PythonError.type("vars() argument must have __dict__ attribute")
        }
        return dict
      },
      NativeFunction("dir(object=?, /)", doc: "Returns the names of an object's attributes.") { arguments in
        guard arguments.isGiven(0) else {
          let names = Scopes.locals(Machine.current).keys.compactMap { $0.cast(StringObject.self)?.text }
          return .list(names.sorted().map { .string($0) })
        }
        if let object = arguments[0].object, let method = Operators.userMethod(object, .dir) {
          let names = ListObject(try Operators.items(of: try Operators.callMethod(method, object)))
          _ = try Operators.call(try Operators.getAttribute(.object(names), "sort"))
          return .object(names)
        }
        return .list(AttributeNames.all(of: arguments[0]).map { .string($0) })
      },
      NativeFunction(
        "__import__(name, globals=None, locals=None, fromlist=(), level=0)",
        doc: "Imports a module: the last of a dotted name where names are wanted from it, else the first."
      ) { arguments in
        let wantsNames = try arguments.bool(3)
        return try Imports.module(try arguments.string(0), topOnly: !wantsNames)
      },
    ]
  }
}

enum Scopes {
  /// The variables of the module whose code runs.
  static func globals(_ machine: Machine) -> DictObject {
    guard machine.depth > 0 else { return DictObject() }
    return machine.frames[machine.depth - 1].function._withUnsafeGuaranteedRef { GlobalsView($0.globals) }
  }

  /// The bound variables of the frame on top; a module's are its globals.
  static func locals(_ machine: Machine) -> DictObject {
    guard machine.depth > 0 else { return DictObject() }
    let frame = machine.frames[machine.depth - 1]
    return frame.function._withUnsafeGuaranteedRef { function in
      let code = function.code
      switch code.kind {
      case .module: return globals(machine)
      case .classBody: return frame.base[0].cast(DictObject.self) ?? DictObject()
      case .function, .generator:
        let result = DictObject()
        for variable in code.variables {
          var value = frame.base[variable.register]
          if variable.isCell { value = value.cast(CellObject.self)?.value ?? .unbound }
          if !value.isUnbound { result[variable.name] = value }
        }
        for (name, cell) in zip(code.freeNames, function.cells) where !cell.value.isUnbound {
          result[name] = cell.value
        }
        return result
      }
    }
  }
}

/// What `globals()` returns: a copy of the module's variables that passes assignments on to them.
final class GlobalsView: DictObject {
  private let globals: Globals

  init(_ globals: Globals) {
    self.globals = globals
    super.init()
    for (name, value) in globals.bound { self[name] = value }
  }

  override func setItem(_ key: Value, _ value: Value) throws -> Bool {
    if let name = key.cast(StringObject.self) { globals[Symbol(name.text)] = value }
    return try super.setItem(key, value)
  }

  override func deleteItem(_ key: Value) throws -> Bool {
    if let name = key.cast(StringObject.self), globals[Symbol(name.text)] != nil {
      globals[Symbol(name.text)] = nil
    }
    return try super.deleteItem(key)
  }
}
