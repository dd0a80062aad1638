/// `functools.partial`: a function with some of its arguments.
final class PartialObject: Object {
  nonisolated(unsafe) static let partialType = TypeObject(
    "partial", module: "functools", base: Types.object, declaration: "partial(func, /, *args, **keywords)",
    doc: "A function with its first arguments, or some by name, given already.", allocate: make,
    populate: populate)
  override class var nativeType: TypeObject { partialType }

  let function: Value
  let arguments: [Value]
  let keywords: [(Symbol, Value)]

  private init(_ function: Value, _ arguments: [Value], _ keywords: [(Symbol, Value)]) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
  }

  private static func make(_ type: TypeObject, _ given: Arguments) throws -> Value {
    guard given.positionalCount > 0 else {
      throw PythonError.type("type 'partial' takes at least one argument")
    }
    guard Operators.isCallable(given[0]) else {
      throw PythonError.type("the first argument must be callable")
    }
    let positional = Array(given.positional.dropFirst())
    let keywords = given.namedKeywords
    let result: PartialObject
    if let inner = given[0].cast(PartialObject.self), inner.userType == nil {
      result = PartialObject(
        inner.function, inner.arguments + positional, joined(inner.keywords, keywords))
    } else {
      result = PartialObject(given[0], positional, keywords)
    }
    if type.isUserDefined { result.userType = type }
    return .object(result)
  }

  private static func joined(_ first: [(Symbol, Value)], _ second: [(Symbol, Value)]) -> [(Symbol, Value)] {
    var result = first
    for (name, value) in second {
      if let index = result.firstIndex(where: { $0.0 == name }) {
        result[index].1 = value
      } else {
        result.append((name, value))
      }
    }
    return result
  }

  private static func populate(_ type: TypeObject) {
    type.property(
      "__doc__",
      get: { value in
        value.object?.attributes?["__doc__"]
          ?? .string(
            "partial(func, *args, **keywords) - new function with partial application\n"
              + "    of the given arguments and keywords.\n")
      },
      set: { value, new in
        if let object = value.object { Operators.attributes(of: object)["__doc__"] = new }
      })
    type.property("func", get: { $0.cast(PartialObject.self)?.function ?? .none })
    type.property("args", get: { .tuple($0.cast(PartialObject.self)?.arguments ?? []) })
    type.property(
      "keywords",
      get: { value in
        let dict = DictObject()
        for (name, value) in value.cast(PartialObject.self)?.keywords ?? [] { dict[name] = value }
        return .object(dict)
      })
  }

  override var hasAttributes: Bool { true }
  override var isCallable: Bool { true }
  override func initialise(_ arguments: Arguments) throws {}

  override func call(_ given: Arguments) throws -> Value? {
    let named = given.namedKeywords
    return try Operators.call(
      function, arguments + given.positional, keywords: PartialObject.joined(keywords, named))
  }

  override func repr() throws -> String {
    var parts = [try Operators.repr(function)]
    parts += try arguments.map { try Operators.repr($0) }
    parts += try keywords.map { "\($0.0)=\(try Operators.repr($0.1))" }
    return "functools.partial(\(parts.joined(separator: ", ")))"
  }
}
