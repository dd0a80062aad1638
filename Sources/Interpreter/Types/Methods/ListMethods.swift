/// The methods of `list`.
enum ListMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let list = ListObject([])
    if type.isUserDefined {
      list.userType = type
    } else {
      try list.initialise(arguments)
    }
    return .object(list)
  }

  static func populate(_ type: TypeObject) {
    type.method("append(self, object, /)", "Append object to the end of the list.") { arguments in
      try list(arguments).items.append(arguments[1])
      return .none
    }
  }

  private static func list(_ arguments: BoundArguments) throws -> ListObject { try arguments.object(0) }
}
