/// `dict`: its construction and methods.
enum DictMethods {
  static func allocate(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
    let dict = DictObject()
    if type.isUserDefined {
      dict.userType = type
    } else {
      try dict.initialise(arguments)
    }
    return .object(dict)
  }

  static func populate(_ type: TypeObject) {
    SlotMethods.define(SlotMethods.mapping, on: type)
    type.method("get(self, key, default=None, /)", "Return the value for key if key is in the dictionary.") {
      try dict($0).value(for: $0[1]) ?? $0[2]
    }
    type.method("setdefault(self, key, default=None, /)", "Insert key with the default if it is missing.") {
      try dict($0).value(for: $0[1], orInsert: $0[2])
    }
    type.method("pop(self, key, default=?, /)", "Remove key and return its value, or the default.") {
      arguments in
      let dict = try dict(arguments)
      if dict.count > 0, let (_, value) = try dict.removeValue(for: arguments[1]) { return value }
      if arguments.isGiven(2) { return arguments[2] }
      throw PythonError.key(arguments[1])
    }
    type.method("popitem(self, /)", "Remove and return the last (key, value) pair.") { arguments in
      guard let (key, value) = try dict(arguments).removeLast() else {
        throw PythonError.key(.string("popitem(): dictionary is empty"))
      }
      return .tuple([key, value])
    }
    type.method("update(self, other=?, /, **kwargs)", "Take over the entries of a mapping or of pairs.") {
      arguments in
      try dict(arguments).update(arguments.isGiven(1) ? arguments[1] : nil, arguments.keywords(2))
      return .none
    }
    type.method("clear(self, /)", "Remove all entries.") {
      try dict($0).removeAll()
      return .none
    }
    type.method("copy(self, /)", "A shallow copy.") { arguments in
      let copy = DictObject()
      try copy.merge(try dict(arguments))
      return .object(copy)
    }
    type.classMethod("fromkeys(cls, iterable, value=None, /)", "A dict with the keys and one value.") {
      arguments in
      let result = try Operators.call(arguments[0])
      let plain = result.cast(DictObject.self).flatMap { $0.userType == nil ? $0 : nil }
      guard let plain else {
        try Operators.forEach(arguments[1]) {
          try Operators.setItem(result, $0, arguments[2])
          return true
        }
        return result
      }
      try fill(plain, keys: arguments[1], value: arguments[2])
      return result
    }
    for (name, part) in [("keys", DictIterator.Part.keys), ("values", .values), ("items", .items)] {
      type.method("\(name)(self, /)", "A view of the dict's \(name).") {
        .object(DictView(try dict($0), part))
      }
    }
    type.method("__reversed__(self, /)") { .object(ReverseDictIterator(try dict($0), .keys)) }
  }

  /// Hashes that a set or a dict has kept are not asked for again.
  private static func fill(_ result: DictObject, keys: Value, value: Value) throws {
    if let set = keys.cast(SetObject.self) {
      try set.forEachEntry { try result.set($0, hash: $1, value) }
    } else if let dict = keys.cast(DictObject.self), dict.userType == nil {
      try dict.forEachKey { try result.set($0, hash: $1, value) }
    } else {
      try Operators.forEach(keys) {
        try result.set($0, value)
        return true
      }
    }
  }

  static func populateView(_ type: TypeObject) {
    SlotMethods.define([.len, .iter] + (type === Types.dictValues ? [] : SlotMethods.setLike), on: type)
    type.property("mapping", get: { $0.cast(DictView.self).map { .object($0.dict) } ?? .none })
    type.method("__reversed__(self, /)") { arguments in
      let view: DictView = try arguments.object(0)
      return .object(ReverseDictIterator(view.dict, view.part))
    }
    if type === Types.dictValues { return }
    type.method("isdisjoint(self, other, /)", "Whether the view and the iterable have nothing in common.") {
      arguments in
      let view: DictView = try arguments.object(0)
      return .bool(try !arguments.items(1).contains { try view.contains($0) == true })
    }
  }

  private static func dict(_ arguments: BoundArguments) throws -> DictObject {
    guard case .object(let object) = arguments[0], let dict = object as? DictObject else {
      throw arguments.wrongReceiver()
    }
    return dict
  }
}

extension DictObject {
  /// `dict(other, **named)` and `update`.
  func update(_ other: Value?, _ named: DictObject) throws {
    if let other, !(try Mappings.update(self, from: other)) {
      throw PythonError.type("'\(other.type.name)' object is not iterable")
    }
    try merge(named)
  }

  /// The keywords of a call as a dict.
  static func named(_ arguments: Arguments) -> DictObject {
    let result = DictObject()
    for (index, name) in arguments.keywords.enumerated() { result[name] = arguments.keywordValue(index) }
    return result
  }
}
