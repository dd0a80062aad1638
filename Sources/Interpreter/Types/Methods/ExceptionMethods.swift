/// The attributes of exceptions.
enum ExceptionMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let exception = ExceptionObject(type: type, arguments: arguments.positional)
    for index in arguments.keywords.indices where !type.isUserDefined {
      let name = arguments.keywords[index]
      guard
        type.isSubtype(of: Types.importError) || type.isSubtype(of: Types.attributeError)
          || type.isSubtype(of: Types.nameError)
      else { throw PythonError.type("\(type.name)() takes no keyword arguments") }
      Operators.attributes(of: exception)[name] = arguments.keywordValue(index)
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
        try exception(value).cause = new ?? .none
        try exception(value).suppressesContext = true
      })
    type.property(
      "__context__", get: { value in try exception(value).context.map { .object($0) } ?? .none },
      set: { value, new in
        try exception(value).context = new?.cast(ExceptionObject.self)
      })
    type.property(
      "__suppress_context__", get: { .bool(try exception($0).suppressesContext) },
      set: { value, new in
        try exception(value).suppressesContext = try new.map { try Operators.truth($0) } ?? false
      })
    type.property("__traceback__", get: { _ in .none }, set: { _, _ in })
    type.method("with_traceback(self, tb, /)") { $0[0] }
    type.method("add_note(self, note, /)", "Add a note to the exception.") { arguments in
      let exception: ExceptionObject = try arguments.object(0)
      let note = try arguments.string(1)
      let attributes = Operators.attributes(of: exception)
      let notes = attributes["__notes__"]?.cast(ListObject.self) ?? ListObject([])
      attributes["__notes__"] = .object(notes)
      notes.items.append(.string(note))
      exception.teaching.notes.append(note)
      return .none
    }
  }

  static func populateStopIteration(_ type: TypeObject) {
    type.property("value", get: { $0.cast(ExceptionObject.self)?.value ?? .none })
  }

  static func populateSystemExit(_ type: TypeObject) {
    type.property("code", get: { $0.cast(ExceptionObject.self)?.value ?? .none })
  }
}
