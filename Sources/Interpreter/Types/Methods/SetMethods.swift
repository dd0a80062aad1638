/// The methods of `set` and `frozenset`.
enum SetMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let set = SetObject()
    if type.isUserDefined { set.userType = type }
    return .object(set)
  }

  static func allocateFrozen(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let items = arguments.positionalCount > 0 ? try Operators.items(of: arguments[0]) : []
    let set = try SetObject(items, isFrozen: true)
    set.userType = type
    return .object(set)
  }

  static func populate(_ type: TypeObject) {}

  static func populateFrozen(_ type: TypeObject) {}
}
