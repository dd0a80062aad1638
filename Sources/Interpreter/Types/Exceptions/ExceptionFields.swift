/// What some exceptions hold beside their arguments: `errno` of `OSError`, `name` of `AttributeError`.
enum ExceptionFields {
  /// The fields of the built-in exceptions, by the type that defines them.
  nonisolated(unsafe) private static let table: [(type: TypeObject, names: [Symbol])] = [
    (Types.osError, ["errno", "strerror", "filename", "filename2"]),
    (Types.importError, ["msg", "name", "path"]),
    (Types.attributeError, ["name", "obj"]),
    (Types.nameError, ["name"]),
    (Types.syntaxError, ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"]),
    (Types.unicodeEncodeError, ["encoding", "object", "start", "end", "reason"]),
    (Types.unicodeDecodeError, ["encoding", "object", "start", "end", "reason"]),
    (Types.stopIteration, ["value"]),
    (Types.systemExit, ["code"]),
  ]

  private static func names(_ type: TypeObject) -> [Symbol] { table.first { $0.type === type }?.names ?? [] }

  /// Defines the fields as attributes of the type.
  static func populate(_ type: TypeObject) {
    for name in names(type) {
      type.property(
        name.text,
        get: { value in
          guard let exception = value.cast(ExceptionObject.self) else { return .none }
          // What Swift code raises has its value among the arguments alone.
          return exception.fields[name] ?? (name == "value" ? exception.value : .none)
        },
        set: { value, new in value.cast(ExceptionObject.self)?.fields[name] = new ?? Value.none })
    }
  }

  /// The keywords that a built-in exception takes.
  private static func keywords(_ type: TypeObject) -> (owner: TypeObject, names: [Symbol])? {
    if type.isSubtype(of: Types.importError) { return (Types.importError, ["name", "path"]) }
    if type.isSubtype(of: Types.attributeError) { return (Types.attributeError, ["name", "obj"]) }
    if type.isSubtype(of: Types.nameError) { return (Types.nameError, ["name"]) }
    return nil
  }

  /// Takes the fields from the arguments of the call that makes the exception.
  ///
  /// - Throws: `TypeError` for keywords that the type doesn't take.
  static func fill(_ exception: ExceptionObject, _ arguments: Arguments) throws {
    let type = exception.type
    for index in arguments.keywords.indices {
      let keyword = arguments.keywords[index]
      guard let (owner, names) = keywords(type) else {
        throw PythonError.type("\(type.name)() takes no keyword arguments")
      }
      guard names.contains(keyword) else {
        throw PythonError.type("'\(keyword)' is an invalid keyword argument for \(owner.name)()")
      }
      exception.fields[keyword] = arguments.keywordValue(index)
    }
    fill(exception, arguments.positional)
  }

  private static func fill(_ exception: ExceptionObject, _ values: [Value]) {
    let type = exception.type
    func assign(_ names: [Symbol]) {
      for (name, value) in zip(names, values) { exception.fields[name] = value }
    }
    if type.isSubtype(of: Types.stopIteration) {
      assign(["value"])
    } else if type.isSubtype(of: Types.systemExit) {
      exception.fields["code"] = values.count > 1 ? .tuple(values) : values.first
    } else if type.isSubtype(of: Types.osError), (2...5).contains(values.count) {
      assign(["errno", "strerror", "filename"])
      // The file's name is no argument of the exception's.
      exception.arguments = Array(values.prefix(2))
    } else if type.isSubtype(of: Types.importError), values.count == 1 {
      assign(["msg"])
    } else if type.isSubtype(of: Types.syntaxError) {
      assign(["msg"])
      if values.count == 2, let place = values[1].cast(TupleObject.self)?.items {
        for (name, value) in zip(names(Types.syntaxError).dropFirst(), place) {
          exception.fields[name] = value
        }
      }
    } else if type.isSubtype(of: Types.unicodeEncodeError) || type.isSubtype(of: Types.unicodeDecodeError) {
      assign(["encoding", "object", "start", "end", "reason"])
    }
  }

  /// `OSError(errno, …)` makes the subclass that stands for the number.
  static func specialised(_ type: TypeObject, _ values: [Value]) -> TypeObject {
    guard type === Types.osError, values.count >= 2, case .int(let number) = values[0] else { return type }
    switch number {
    case 1, 13: return Types.permissionError
    case 2: return Types.fileNotFoundError
    case 17: return Types.fileExistsError
    case 21: return Types.isADirectoryError
    case 110: return Types.timeoutError
    default: return type
    }
  }

  /// `str(e)` of the exceptions that don't show their arguments; nil for the others.
  static func text(_ exception: ExceptionObject) throws -> String? {
    let fields = exception.fields
    if exception.type.isSubtype(of: Types.osError), let number = fields["errno"],
      let text = fields["strerror"]
    {
      let message = "[Errno \(try Operators.str(number))] \(try Operators.str(text))"
      guard let file = fields["filename"], !file.isNone else { return message }
      return "\(message): \(try Operators.repr(file))"
    }
    if exception.type.isSubtype(of: Types.syntaxError), exception.arguments.isEmpty, fields["msg"] == nil {
      return "None"
    }
    if exception.type.isSubtype(of: Types.importError) || exception.type.isSubtype(of: Types.syntaxError) {
      return try fields["msg"].map { try Operators.str($0) }
    }
    return nil
  }
}
