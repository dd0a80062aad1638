/// The attributes of exceptions.
enum ExceptionMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let exception = ExceptionObject(
      type: ExceptionFields.specialised(type, arguments.positional), arguments: arguments.positional)
    // A class of the program's own may take keywords in its `__init__`.
    if type.isUserDefined {
      try ExceptionFields.fill(
        exception, Arguments(base: arguments.base, positionalCount: arguments.positionalCount))
    } else {
      try ExceptionFields.fill(exception, arguments)
    }
    return .object(exception)
  }

  static func populate(_ type: TypeObject) {
    func exception(_ value: Value) throws -> ExceptionObject {
      guard let exception = value.cast(ExceptionObject.self) else {
        throw PythonError.type("not an exception")
      }
      return exception
    }
    type.property(
      "args", get: { .tuple(try exception($0).arguments) },
      set: { value, new in
        try exception(value).arguments = try new.map { try Operators.items(of: $0) } ?? []
      })
    type.property(
      "__cause__", get: { try exception($0).cause },
      set: { value, new in
        guard new?.isNone ?? false || new?.cast(ExceptionObject.self) != nil else {
          throw PythonError.type("exception cause must be None or derive from BaseException")
        }
        try exception(value).cause = new ?? .none
        try exception(value).suppressesContext = true
      })
    type.property(
      "__context__", get: { value in try exception(value).context.map { .object($0) } ?? .none },
      set: { value, new in
        guard new?.isNone ?? false || new?.cast(ExceptionObject.self) != nil else {
          throw PythonError.type("exception context must be None or derive from BaseException")
        }
        try exception(value).context = new?.cast(ExceptionObject.self)
      })
    type.property(
      "__suppress_context__", get: { .bool(try exception($0).suppressesContext) },
      set: { value, new in
        try exception(value).suppressesContext = try new.map { try Operators.truth($0) } ?? false
      })
    type.property(
      "__traceback__", get: { TracebackObject.of(try exception($0)) },
      set: { value, new in if new?.isNone ?? true { try exception(value).traceback = [] } })
    type.method("with_traceback(self, tb, /)") { arguments in
      if arguments[1].isNone { try exception(arguments[0]).traceback = [] }
      return arguments[0]
    }
    type.method("add_note(self, note, /)", "Add a note to the exception.") { arguments in
      let exception: ExceptionObject = try arguments.object(0)
      guard let note = arguments[1].cast(StringObject.self)?.text else {
        throw PythonError.type("note must be a str, not '\(arguments[1].type.name)'")
      }
      let attributes = Operators.attributes(of: exception)
      if let notes = attributes["__notes__"], notes.cast(ListObject.self) == nil {
        throw PythonError.type("Cannot add note: __notes__ is not a list")
      }
      let notes = attributes["__notes__"]?.cast(ListObject.self) ?? ListObject([])
      attributes["__notes__"] = .object(notes)
      notes.items.append(.string(note))
      exception.teaching.notes.append(note)
      return .none
    }
  }
}
