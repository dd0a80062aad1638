/// The methods of generators.
enum GeneratorMethods {
  static func populate(_ type: TypeObject) {
    type.method("__next__(self, /)") {
      try outcome(try $0.object(0), try generator($0).resume(sending: .none))
    }
    type.method("send(self, value, /)", "Send a value into the generator; return the next yielded value.") {
      try outcome(try $0.object(0), try generator($0).resume(sending: $0[1]))
    }
    type.method("throw(self, type, value=None, traceback=None, /)", "Raise an exception in the generator.") {
      arguments in
      let raised =
        arguments.optional(1) != nil && arguments.optional(2) != nil
        ? try Operators.call(arguments[1], [arguments[2]]) : arguments[1]
      let isClass = (raised.object as? TypeObject)?.isSubtype(of: Types.baseException) == true
      guard isClass || raised.cast(ExceptionObject.self) != nil else {
        throw PythonError.type(
          "exceptions must be classes or instances deriving from BaseException, not \(raised.type.name)")
      }
      let exception = try Machine.exception(from: raised)
      return try outcome(try arguments.object(0), try generator(arguments).resume(raising: exception))
    }
    type.method("close(self, /)", "Raise GeneratorExit in the generator.") {
      try generator($0).close()
      return .none
    }
    for (name, path) in [
      ("__name__", \GeneratorObject.name), ("__qualname__", \GeneratorObject.qualifiedName),
    ] as [(String, ReferenceWritableKeyPath<GeneratorObject, String>)] {
      type.property(
        name, get: { .string($0.cast(GeneratorObject.self)?[keyPath: path] ?? "") },
        set: { value, new in
          guard let text = new?.cast(StringObject.self)?.text else {
            throw PythonError.type("\(name) must be set to a string object")
          }
          value.cast(GeneratorObject.self)?[keyPath: path] = text
        })
    }
    type.property("gi_running", get: { .bool($0.cast(GeneratorObject.self)?.state == .running) })
    type.property("gi_suspended", get: { .bool($0.cast(GeneratorObject.self)?.state == .suspended) })
    type.property(
      "gi_yieldfrom", get: { $0.cast(GeneratorObject.self)?.delegate.map { .object($0) } ?? .none })
  }

  private static func generator(_ arguments: BoundArguments) throws -> GeneratorObject {
    try arguments.object(0)
  }

  private static func outcome(_ generator: GeneratorObject, _ value: Value?) throws -> Value {
    if let value { return value }
    let result = generator.returned
    throw PythonError(ExceptionObject(type: Types.stopIteration, arguments: result.isNone ? [] : [result]))
  }
}
