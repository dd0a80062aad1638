/// How many items to expect of an iterable (PEP 424).
extension Operators {
  /// The length, or what `__length_hint__` says; nil where there is no telling.
  ///
  /// - Throws: what the program's methods throw, but for `TypeError`; `ValueError` for a negative hint.
  static func lengthHint(_ value: Value) throws -> Int? {
    guard case .object(let object) = value else { return nil }
    guard object.userType?.isUserDefined == true else { return try object.length() ?? object.lengthHint() }
    do {
      if try specialMethod(value, .len) != nil { return try length(value) }
      guard let method = try specialMethod(value, .lengthHint) else { return nil }
      let result = try call(method)
      if result.isNotImplemented { return nil }
      guard let hint = try indexIfPossible(result) else {
        throw HintError.notAnInteger(result.type.name)
      }
      guard hint >= 0 else { throw PythonError.value("__length_hint__() should return >= 0") }
      return hint
    } catch HintError.notAnInteger(let name) {
      throw PythonError.type("__length_hint__ must be an integer, not \(name)")
    } catch let error as PythonError where error.exception.type.isSubtype(of: Types.typeError) {
      return nil
    }
  }

  /// A hint that is no integer is reported, unlike the `TypeError` of a method that declines.
  private enum HintError: Error { case notAnInteger(String) }

  /// All items of an iterable, for a list or a tuple: asks first how many there are, as CPython does.
  ///
  /// - Throws: `MemoryError` at once where there are more than can be held.
  static func counted(itemsOf value: Value) throws -> [Value] {
    if case .object(let object) = value {
      if object.userType == nil, object is ListObject || object is TupleObject { return try items(of: value) }
      let iterator = try iterator(value)
      guard try lengthHint(value) ?? 0 <= Sequences.largest else { throw PythonError(Types.memoryError, "") }
      return try rest(of: iterator)
    }
    return try items(of: value)
  }

  /// The items that an iterator has still to give.
  static func rest(of iterator: Object) throws -> [Value] {
    var result: [Value] = []
    while let item = try next(iterator) {
      result.append(item)
      if result.count > Sequences.largest { throw PythonError(Types.memoryError, "") }
    }
    return result
  }
}
