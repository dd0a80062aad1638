/// The operations of two sets, step by step as CPython's (Objects/setobject.c): the order of the result, which
/// programs print, depends on the order in which items go into which table.
extension SetObject {
  /// An empty set of the same kind as this one.
  func sibling() -> SetObject { SetObject(isFrozen: isFrozen) }

  /// A copy of the built-in type, whatever class this one is of.
  public func plainCopy() throws -> SetObject { try copied(isFrozen: isFrozen) }

  func copied(isFrozen: Bool) throws -> SetObject {
    let copy = SetObject(isFrozen: isFrozen)
    try copy.merge(self)
    return copy
  }

  /// `update(other)`. Hashes that a set or a dict has kept are not asked for again.
  func insertAll(of other: Value) throws {
    if let set = other.cast(SetObject.self) { return try merge(set) }
    if let dict = other.cast(DictObject.self), dict.userType == nil {
      reserve(dict.count)
      return try dict.forEachKey { try insert($0, hash: $1) }
    }
    try Operators.forEach(other) {
      try insert($0)
      return true
    }
  }

  func union(_ other: Value) throws -> SetObject {
    let result = try plainCopy()
    try result.insertAll(of: other)
    return result
  }

  func intersection(_ other: Value) throws -> SetObject {
    if other.isIdentical(to: .object(self)) { return try plainCopy() }
    let result = sibling()
    guard let set = other.cast(SetObject.self) else {
      try Operators.forEach(other) {
        let hash = try Operators.hash($0)
        if try holds($0, hash: hash) { try result.insert($0, hash: hash) }
        return true
      }
      return result
    }
    // The smaller of the two is gone through.
    let (walked, asked) = set.count > count ? (self, set) : (set, self)
    try walked.forEachEntry { if try asked.holds($0, hash: $1) { try result.insert($0, hash: $1) } }
    return result
  }

  func difference(_ other: Value) throws -> SetObject {
    let dict = other.cast(DictObject.self).flatMap { $0.userType == nil ? $0 : nil }
    let set = other.cast(SetObject.self)
    guard let size = set?.count ?? dict?.count, count >> 2 <= size else {
      let result = try plainCopy()
      try result.removeAll(of: other)
      return result
    }
    let result = sibling()
    try forEachEntry { key, hash in
      let isShared = try set?.holds(key, hash: hash) ?? dict?.holds(key, hash: hash) ?? false
      if !isShared { try result.insert(key, hash: hash) }
    }
    return result
  }

  func symmetricDifference(_ other: Value) throws -> SetObject {
    let result = sibling()
    try result.insertAll(of: other)
    try result.toggleAll(of: .object(self))
    return result
  }

  /// `difference_update(other)`.
  func removeAll(of other: Value) throws {
    if other.isIdentical(to: .object(self)) { return removeAll() }
    if let set = other.cast(SetObject.self) {
      let doomed = set.count >> 3 > count ? try intersection(other) : set
      try doomed.forEachEntry { _ = try remove($0, hash: $1) }
    } else {
      try Operators.forEach(other) {
        _ = try remove($0)
        return true
      }
    }
    squeeze()
  }

  /// `symmetric_difference_update(other)`: takes out what is there, puts in what is not.
  func toggleAll(of other: Value) throws {
    if other.isIdentical(to: .object(self)) { return removeAll() }
    func toggle(_ key: Value, _ hash: Int) throws {
      if try !remove(key, hash: hash) { try insert(key, hash: hash) }
    }
    if let set = other.cast(SetObject.self) {
      try set.forEachEntry(toggle)
    } else if let dict = other.cast(DictObject.self), dict.userType == nil {
      try dict.forEachKey(toggle)
    } else {
      let set = SetObject()
      try set.insertAll(of: other)
      try set.forEachEntry(toggle)
    }
  }

  func isDisjoint(from other: Value) throws -> Bool {
    if other.isIdentical(to: .object(self)) { return count == 0 }
    guard let set = other.cast(SetObject.self) else {
      var isDisjoint = true
      try Operators.forEach(other) {
        isDisjoint = try !holds($0)
        return isDisjoint
      }
      return isDisjoint
    }
    let (walked, asked) = set.count > count ? (self, set) : (set, self)
    return try walked.allEntries { try !asked.holds($0, hash: $1) }
  }

  /// `issuperset(other)`.
  func isSuperset(of other: Value) throws -> Bool {
    if let set = other.cast(SetObject.self) { return try set.isSubset(of: self) }
    var isSuperset = true
    try Operators.forEach(other) {
      isSuperset = try holds($0)
      return isSuperset
    }
    return isSuperset
  }

  /// A set operator; nil where the operand is no set or the operator none of sets.
  func combine(_ op: BinaryOperator, _ other: Value) throws -> SetObject? {
    guard other.cast(SetObject.self) != nil else { return nil }
    switch op {
    case .or: return try union(other)
    case .and: return try intersection(other)
    case .subtract: return try difference(other)
    case .xor: return try symmetricDifference(other)
    default: return nil
    }
  }

  /// A set operator in place; false where `combine` would give nil.
  func combineInPlace(_ op: BinaryOperator, _ other: Value) throws -> Bool {
    guard other.cast(SetObject.self) != nil else { return false }
    switch op {
    case .or: try insertAll(of: other)
    case .and: take(try intersection(other))
    case .subtract: try removeAll(of: other)
    case .xor: try toggleAll(of: other)
    default: return false
    }
    return true
  }

  func isSubset(of other: SetObject) throws -> Bool {
    try count <= other.count && allEntries { try other.holds($0, hash: $1) }
  }

  func compareSets(_ op: Comparison, _ other: SetObject) throws -> Bool {
    switch op {
    case .equal: try count == other.count && isSubset(of: other)
    case .notEqual: try !(count == other.count && isSubset(of: other))
    case .lessOrEqual: try isSubset(of: other)
    case .less: try count < other.count && isSubset(of: other)
    case .greaterOrEqual: try other.isSubset(of: self)
    case .greater: try other.count < count && other.isSubset(of: self)
    }
  }
}
