/// `str`: its construction; the methods stand in the extensions of this type by topic.
enum StringMethods {
  /// A result that is the method's own string where nothing of it has changed, as CPython returns it.
  static func unchanged(_ arguments: BoundArguments, _ text: String) -> Value {
    if case .object(let object) = arguments[0], object.userType == nil, let string = object as? StringObject,
      string.text.utf8.count == text.utf8.count
    {
      return arguments[0]
    }
    return .string(text)
  }

  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    var source: Value? = arguments.positionalCount > 0 ? arguments[0] : nil
    for (index, name) in arguments.keywords.enumerated() {
      guard name == "object", source == nil else {
        throw PythonError.notImplemented("str(bytes, encoding) is not available: Etude has no bytes")
      }
      source = arguments.keywordValue(index)
    }
    if arguments.positionalCount > 3 {
      throw PythonError.type("str() takes at most 3 arguments (\(arguments.positionalCount) given)")
    }
    if arguments.positionalCount > 1, arguments[1].cast(StringObject.self) == nil {
      throw PythonError.type("str() argument 'encoding' must be str, not \(arguments[1].type.name)")
    }
    if arguments.positionalCount > 1 {
      throw PythonError.type("decoding to str: need a bytes-like object, \(arguments[0].type.name) found")
        .withNote("str(object) takes one argument here: Etude has no bytes to decode.")
    }
    if !type.isUserDefined, case .object(let object)? = source, object.userType == nil, object is StringObject
    {
      return .object(object)
    }
    let string = StringObject(try source.map { try Operators.str($0) } ?? "")
    if type.isUserDefined { string.userType = type }
    return .object(string)
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.sequence + [.mod, .rmod], on: type)
    type.method("__str__(self, /)") { .string(try text($0)) }
    type.method("__format__(self, format_spec, /)") { .string(try string($0).format(try $0.string(1))) }
    populateSearch(type)
    populateSplitting(type)
    populateCase(type)
    populatePadding(type)
    populateFormatting(type)
    type.method("encode(self, encoding='utf-8', errors='strict')", "Not in Etude, which has no bytes.") { _ in
      throw PythonError.notImplemented("str.encode() is not available: Etude has no bytes")
    }
  }

  static func string(_ arguments: BoundArguments) throws -> StringObject {
    guard let string = arguments[0].cast(StringObject.self) else { throw arguments.wrongReceiver() }
    return string
  }

  static func text(_ arguments: BoundArguments) throws -> String { try string(arguments).text }

  /// A string argument, with the words in which most methods of str complain.
  static func argument(_ arguments: BoundArguments, _ index: Int) throws -> StringObject {
    if let string = arguments[index].cast(StringObject.self) { return string }
    throw PythonError.type("must be str, not \(arguments[index].type.name)")
  }
}
