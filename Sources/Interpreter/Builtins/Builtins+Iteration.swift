/// `len`, `iter`, `next`, `sorted`: what deals with containers and iterators.
extension Builtins {
  static var iteration: [NativeFunction] {
    [
      NativeFunction("len(obj, /)", doc: "Returns the number of items in a container.") {
        .int(try Operators.length($0[0]))
      },
      NativeFunction(
        "iter(object, sentinel=?, /)",
        doc: "Returns an iterator over an object, or one that calls a function until it returns the sentinel."
      ) { arguments in
        guard arguments.isGiven(1) else { return .object(try Operators.iterator(arguments[0])) }
        return try callIterator(arguments[0], until: arguments[1])
      },
      NativeFunction(
        "next(iterator, default=?, /)",
        doc: "Returns the next item; at the end, the default or `StopIteration`."
      ) { arguments in
        guard case .object(let iterator) = arguments[0],
          iterator.isIterator || Operators.userMethod(iterator, .next) != nil
        else { throw PythonError.type("'\(arguments[0].type.name)' object is not an iterator") }
        return try next(iterator, orElse: arguments.isGiven(1) ? arguments[1] : nil)
      },
      NativeFunction(
        "sorted(iterable, /, *, key=None, reverse=False)", doc: "Returns a sorted list of the items.",
        isConstructor: true
      ) { arguments in
        let list = Value.list(try Operators.counted(itemsOf: arguments[0]))
        let isReversed = Value.bool(try arguments.int(2) != 0)
        _ = try Operators.call(
          try Operators.getAttribute(list, "sort"), [],
          keywords: [("key", arguments[1]), ("reverse", isReversed)])
        return list
      },
    ]
  }

  private static func callIterator(_ function: Value, until sentinel: Value) throws -> Value {
    guard Operators.isCallable(function) else { throw PythonError.type("iter(v, w): v must be callable") }
    var isDone = false
    return .object(
      ClosureIterator(type: callableIterator) {
        if isDone { return nil }
        do {
          let value = try Operators.call(function)
          isDone = try Operators.isIdenticalOrEqual(value, sentinel)
          return isDone ? nil : value
        } catch let error as PythonError where error.exception.type.isSubtype(of: Types.stopIteration) {
          isDone = true
          return nil
        }
      })
  }

  nonisolated(unsafe) private static let callableIterator = TypeObject(
    "callable_iterator", base: Types.iterator)

  private static func next(_ iterator: Object, orElse fallback: Value?) throws -> Value {
    if let fallback { return try Operators.next(iterator) ?? fallback }
    // A program's own exception goes through as it is, with its value.
    if let method = Operators.userMethod(iterator, .next) {
      return try Operators.callMethod(method, iterator)
    }
    if let item = try iterator.next() { return item }
    let returned = Machine.returnedValue(of: iterator)
    throw PythonError(
      ExceptionObject(type: Types.stopIteration, arguments: returned.isNone ? [] : [returned]))
  }
}
