/// What may be said of a value without running a line of the program: only of built-in types themselves.
enum PlainValue {
  /// The number of items of a list, tuple, text, dict, set or range.
  static func count(_ value: Value) -> Int? {
    guard case .object(let object) = value, object.userType == nil,
      object is ListObject || object is TupleObject || object is StringObject || object is DictObject
        || object is SetObject || object is RangeObject
    else { return nil }
    return (try? object.length()) ?? nil
  }

  /// A short `repr` of a number, text, truth value, None, or a list or tuple of them; nil of anything else.
  static func brief(_ value: Value) -> String? {
    guard isPlain(value), let text = try? Operators.repr(value) else { return nil }
    return text.count > 40 ? text.prefix(37) + "…" : text
  }

  private static func isPlain(_ value: Value) -> Bool {
    switch value {
    case .none, .bool, .int, .float: return true
    case .object(let object):
      guard object.userType == nil else { return false }
      if object is StringObject { return true }
      let items = (object as? ListObject)?.items.prefix(9) ?? (object as? TupleObject)?.items.prefix(9)
      return items?.allSatisfy { item in
        if case .object(let inner) = item { return inner is StringObject && inner.userType == nil }
        return isPlain(item)
      } ?? false
    default: return false
    }
  }

  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Value {
  var isText: Bool { object is StringObject }

  var isNumber: Bool {
    switch self {
    case .int, .float, .bool: true
    default: false
    }
  }
}
