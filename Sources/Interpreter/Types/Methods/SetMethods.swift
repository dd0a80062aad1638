/// `set` and `frozenset`: their construction and methods.
enum SetMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let set = SetObject()
    if type.isUserDefined {
      set.userType = type
    } else {
      try set.initialise(arguments)
    }
    return .object(set)
  }

  static func allocateFrozen(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty || type.isUserDefined else {
      throw PythonError.type("frozenset() takes no keyword arguments")
    }
    guard arguments.positionalCount <= 1 else {
      throw PythonError.type("\(type.name) expected at most 1 argument, got \(arguments.positionalCount)")
    }
    if type === Types.frozenSet, arguments.positionalCount == 1, case .object(let object) = arguments[0],
      object.type === Types.frozenSet
    {
      return .object(object)
    }
    let set = SetObject(isFrozen: true)
    if arguments.positionalCount > 0 { try set.insertAll(of: arguments[0]) }
    set.userType = type
    return .object(set)
  }

  static func populateFrozen(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.setLike, on: type)
    populateQueries(type)
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.setLike + SlotMethods.mutableSet, on: type)
    populateQueries(type)
    type.method("add(self, item, /)", "Add an item; nothing happens if it is there.") {
      try set($0).insert($0[1])
      return .none
    }
    type.method("discard(self, item, /)", "Remove an item if it is there.") {
      _ = try set($0).remove(SetObject.lookupKey($0[1]))
      return .none
    }
    type.method("remove(self, item, /)", "Remove an item; KeyError if it is missing.") {
      guard try set($0).remove(SetObject.lookupKey($0[1])) else { throw PythonError.key($0[1]) }
      return .none
    }
    type.method("pop(self, /)", "Remove and return an arbitrary item.") {
      guard let item = try set($0).pop() else { throw PythonError.key(.string("pop from an empty set")) }
      return item
    }
    type.method("clear(self, /)", "Remove all items.") {
      try set($0).removeAll()
      return .none
    }
    populateUpdates(type)
  }

  private static func populateQueries(_ type: TypeObject) {
    type.method("copy(self, /)", "A shallow copy.") { arguments in
      let set = try set(arguments)
      return set.type === Types.frozenSet ? arguments[0] : .object(try set.plainCopy())
    }
    type.method("union(self, *others)", "The items of this set and of the others.") { arguments in
      let result = try set(arguments).plainCopy()
      for other in arguments.variadic(1) { try result.insertAll(of: other) }
      return .object(result)
    }
    type.method("intersection(self, *others)", "The items that this set and all others have.") { arguments in
      let set = try set(arguments)
      guard let first = arguments.variadic(1).first else { return .object(try set.plainCopy()) }
      var result = try set.intersection(first)
      for other in arguments.variadic(1).dropFirst() { result = try result.intersection(other) }
      return .object(result)
    }
    type.method("difference(self, *others)", "The items that no other has.") { arguments in
      let set = try set(arguments)
      guard let first = arguments.variadic(1).first else { return .object(try set.plainCopy()) }
      let result = try set.difference(first)
      for other in arguments.variadic(1).dropFirst() { try result.removeAll(of: other) }
      return .object(result)
    }
    type.method("symmetric_difference(self, other, /)", "The items that only one of the two has.") {
      .object(try set($0).symmetricDifference($0[1]))
    }
    type.method("isdisjoint(self, other, /)", "Whether the two have nothing in common.") {
      .bool(try set($0).isDisjoint(from: $0[1]))
    }
    type.method("issubset(self, other, /)", "Whether the other has all items of this set.") { arguments in
      let set = try set(arguments)
      if let other = arguments[1].cast(SetObject.self) { return .bool(try set.isSubset(of: other)) }
      let other = SetObject()
      try other.insertAll(of: arguments[1])
      return .bool(try set.isSubset(of: other))
    }
    type.method("issuperset(self, other, /)", "Whether this set has all items of the other.") {
      .bool(try set($0).isSuperset(of: $0[1]))
    }
  }

  private static func populateUpdates(_ type: TypeObject) {
    type.method("update(self, *others)", "Add the items of all others.") { arguments in
      let set = try set(arguments)
      for other in arguments.variadic(1) { try set.insertAll(of: other) }
      return .none
    }
    type.method("intersection_update(self, *others)", "Keep only the items that all others have.") {
      arguments in
      let set = try set(arguments)
      for other in arguments.variadic(1) {
        set.take(try set.intersection(other))
      }
      return .none
    }
    type.method("difference_update(self, *others)", "Remove the items of all others.") { arguments in
      let set = try set(arguments)
      for other in arguments.variadic(1) { try set.removeAll(of: other) }
      return .none
    }
    type.method("symmetric_difference_update(self, other, /)", "Keep the items that only one of the two has.")
    {
      try set($0).toggleAll(of: $0[1])
      return .none
    }
  }

  // MARK: Operands

  private static func set(_ arguments: BoundArguments) throws -> SetObject {
    guard let set = arguments[0].cast(SetObject.self) else { throw arguments.wrongReceiver() }
    return set
  }
}
