/// `str.maketrans` and `str.translate`.
enum Translation {
  static func table(_ x: Value, _ y: Value?, _ z: Value?) throws -> Value {
    let table = DictObject()
    guard let y else {
      guard let mapping = x.cast(DictObject.self) else {
        throw PythonError.type("if you give only one argument to maketrans it must be a dict")
      }
      var position = 0
      while let (key, value, next) = mapping.entry(from: position) {
        position = next
        try table.set(try code(key), value)
      }
      return .object(table)
    }
    guard let from = x.cast(StringObject.self) else {
      throw PythonError.type("first maketrans argument must be a string if there is a second argument")
    }
    guard let to = y.cast(StringObject.self) else {
      throw PythonError.type("maketrans() argument 2 must be str, not \(y.type.name)")
    }
    guard from.count == to.count else {
      throw PythonError.value("the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from.text.unicodeScalars, to.text.unicodeScalars) {
      try table.set(.int(Int(old.value)), .int(Int(new.value)))
    }
    if let z {
      guard let removed = z.cast(StringObject.self) else {
        throw PythonError.type("maketrans() argument 3 must be str, not \(z.type.name)")
      }
      for scalar in removed.text.unicodeScalars { try table.set(.int(Int(scalar.value)), .none) }
    }
    return .object(table)
  }

  private static func code(_ key: Value) throws -> Value {
    if let string = key.cast(StringObject.self) {
      guard string.count == 1 else {
        throw PythonError.value("string keys in translate table must be of length 1")
      }
      return .int(Int(string.scalar(at: 0).value))
    }
    guard try Operators.plainIndex(key) != nil else {
      throw PythonError.type("keys in translate table must be strings or integers")
    }
    return key
  }

  static func translate(_ text: String, _ table: Value) throws -> String {
    var result = ""
    var known: [Unicode.Scalar: String] = [:]
    for scalar in text.unicodeScalars {
      if let replacement = known[scalar] {
        result += replacement
      } else {
        let replacement = try replacement(for: scalar, table)
        known[scalar] = replacement
        result += replacement
      }
    }
    return result
  }

  private static func replacement(for scalar: Unicode.Scalar, _ table: Value) throws -> String {
    let value: Value
    do { value = try Operators.getItem(table, .int(Int(scalar.value))) } catch let error as PythonError
      where error.exception.type.isSubtype(of: Types.lookupError)
    {
      return String(scalar)
    }
    if value.isNone { return "" }
    if let string = value.cast(StringObject.self) { return string.text }
    guard let code = try Operators.plainIndex(value) else {
      throw PythonError.type("character mapping must return integer, None or str")
    }
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      throw PythonError.value("character mapping must be in range(0x110000)")
    }
    return String(scalar)
  }
}
