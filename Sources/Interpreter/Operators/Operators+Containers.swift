extension Operators {
  /// `len(x)`.
  public static func length(_ value: Value) throws -> Int {
    if case .object(let object) = value {
      if let method = userMethod(object, .len) {
        let result = try callMethod(method, object)
        guard let length = try indexIfPossible(result) else {
          throw PythonError.type("'\(result.type.name)' object cannot be interpreted as an integer")
        }
        guard length >= 0 else { throw PythonError.value("__len__() should return >= 0") }
        return length
      }
      if let length = try object.length() { return length }
    }
    throw PythonError.type("object of type '\(value.type.name)' has no len()")
  }

  /// `x[key]`.
  public static func getItem(_ value: Value, _ key: Value) throws -> Value {
    if case .object(let object) = value {
      if let method = userMethod(object, .getitem) { return try callMethod(method, object, key) }
      if let result = try object.getItem(key) { return result }
      if let type = object as? TypeObject, let result = try Instantiation.subscript(type, key) {
        return result
      }
      if object is TypeObject { throw PythonError.type("type '\(try nameOf(object))' is not subscriptable") }
    }
    throw PythonError.type("'\(value.type.name)' object is not subscriptable")
  }

  private static func nameOf(_ object: Object) throws -> String { (object as? TypeObject)?.name ?? "" }

  /// `x[key] = value`.
  public static func setItem(_ value: Value, _ key: Value, _ item: Value) throws {
    if case .object(let object) = value {
      if let method = userMethod(object, .setitem) {
        _ = try callMethod(method, object, [key, item])
        return
      }
      if try object.setItem(key, item) { return }
    }
    throw PythonError.type("'\(value.type.name)' object does not support item assignment")
  }

  /// `del x[key]`.
  public static func deleteItem(_ value: Value, _ key: Value) throws {
    if case .object(let object) = value {
      if let method = userMethod(object, .delitem) {
        _ = try callMethod(method, object, key)
        return
      }
      if try object.deleteItem(key) { return }
    }
    throw PythonError.type("'\(value.type.name)' object doesn't support item deletion")
  }

  // MARK: Iteration

  /// `iter(x)`.
  public static func iterator(_ value: Value) throws -> Object {
    guard case .object(let object) = value else { throw notIterable(value) }
    if object.userType != nil {
      if let method = userMethod(object, .iter) {
        if method.isNone { throw notIterable(value) }
        let result = try callMethod(method, object)
        guard case .object(let iterator) = result,
          iterator.isIterator || userMethod(iterator, .next) != nil
        else { throw PythonError.type("iter() returned non-iterator of type '\(result.type.name)'") }
        return iterator
      }
      if let iterator = try object.iterator() { return iterator }
      if userMethod(object, .getitem) != nil { return SequenceIterator(value) }
      throw notIterable(value)
    }
    guard let iterator = try object.iterator() else { throw notIterable(value) }
    return iterator
  }

  /// The next item, or nil at the end.
  public static func next(_ iterator: Object) throws -> Value? {
    do {
      guard let method = userMethod(iterator, .next) else { return try iterator.next() }
      return try callMethod(method, iterator)
    } catch let error as PythonError where error.exception.type.isSubtype(of: Types.stopIteration) {
      return nil
    }
  }

  /// Runs `body` on each item until it returns false.
  public static func forEach(_ value: Value, _ body: (Value) throws -> Bool) throws {
    let iterator = try iterator(value)
    while let item = try next(iterator) {
      if !(try body(item)) { return }
    }
  }

  /// All items of an iterable.
  public static func items(of value: Value, orElse message: String? = nil) throws -> [Value] {
    if case .object(let object) = value, object.userType == nil {
      if let list = object as? ListObject { return list.items }
      if let tuple = object as? TupleObject { return tuple.items }
    }
    let iterator: Object
    do {
      iterator = try Operators.iterator(value)
    } catch let error as PythonError where message != nil && error.exception.type === Types.typeError {
      throw PythonError.type(message ?? "")
    }
    return try rest(of: iterator)
  }

  static func notIterable(_ value: Value, in membership: Bool = false) -> PythonError {
    let error = PythonError.type(
      membership
        ? "argument of type '\(value.type.name)' is not iterable"
        : "'\(value.type.name)' object is not iterable")
    error.exception.teaching.operandLabels = ["not iterable"]
    return error
  }
}

/// Iterates over an object that has `__getitem__` alone: 0, 1, 2, … until `IndexError`.
final class SequenceIterator: Object {
  override class var nativeType: TypeObject { Types.iterator }
  private var sequence: Value?
  private var position = 0

  init(_ sequence: Value) { self.sequence = sequence }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }

  override func lengthHint() -> Int? {
    guard let sequence else { return 0 }
    return (try? Operators.length(sequence)).map { max(0, $0 - position) }
  }

  override func next() throws -> Value? {
    guard let sequence else { return nil }
    do {
      defer { position += 1 }
      return try Operators.getItem(sequence, .int(position))
    } catch let error as PythonError
      where error.exception.type.isSubtype(of: Types.indexError)
      || error.exception.type.isSubtype(of: Types.stopIteration)
    {
      self.sequence = nil
      return nil
    }
  }
}
