/// Keys in parts.
extension Machine {
  /// The key that an instruction takes from `base` on, as the word after it says.
  @inline(__always)
  static func parts(_ base: Register, _ word: Instruction) -> KeyParts {
    KeyParts(base: base, count: Int(word.b), slices: word.x, isTuple: word.a == 1)
  }

  /// `container[parts]`.
  func item(_ container: Value, _ parts: KeyParts) throws -> Value {
    if case .object(let object) = container, Operators.userMethod(object, .getitem) == nil,
      let item = try object.getItem(parts)
    {
      parts.base.clear(count: parts.width)
      return item
    }
    let item = try Operators.getItem(container, parts.key)
    parts.base.clear(count: parts.width)
    return item
  }

  /// `container[parts] = value`.
  func setItem(_ container: Value, _ parts: KeyParts, _ value: Value) throws {
    if case .object(let object) = container, Operators.userMethod(object, .setitem) == nil,
      try object.setItem(parts, value)
    {
    } else {
      try Operators.setItem(container, parts.key, value)
    }
    parts.base.clear(count: parts.width)
  }
}
