/// Items of lists, in place.
extension Machine {
  /// `container[key]` of a list and an integer; false for everything else.
  @inline(__always)
  static func listItem(_ container: Register, _ key: Register, into result: Register) -> Bool {
    guard let item = place(container, key) else { return false }
    result.copy(item)
    return true
  }

  /// `container[first][second]` of a list of lists. The inner list is not held while it is looked at: nothing runs
  /// in between that could let it go.
  @inline(__always)
  static func nestedItem(
    _ container: Register, _ first: Register, _ second: Register, into result: Register
  ) -> Bool {
    guard let row = place(container, first), let item = place(row, second) else { return false }
    result.copy(item)
    return true
  }

  /// `container[key] = value` of a list and an integer; false for everything else.
  @inline(__always)
  static func setListItem(_ container: Register, _ key: Register, _ value: Register) -> Bool {
    guard case .int(let index) = key.pointee, index >= 0, container.holdsObject,
      container.objectClass == KnownClass.list
    else { return false }
    return Unmanaged<ListObject>.fromOpaque(container.objectAddress)._withUnsafeGuaranteedRef { list in
      guard list.userType == nil, index < list.items.count else { return false }
      // The old item goes only afterwards: a `__del__` of the program's may change this very list.
      let old = list.items[index]
      list.items[index] = value.pointee
      withExtendedLifetime(old) {}
      return true
    }
  }

  /// The next item of a loop over a list; false at the end, which is left to the iterator.
  @inline(__always)
  static func stepList(_ iterator: Register, into item: Register) -> Bool {
    let address = iterator.objectAddress
    return Unmanaged<ListIterator>.fromOpaque(address)._withUnsafeGuaranteedRef { iterator in
      guard let list = iterator.list else { return false }
      let position = iterator.position
      guard position < list.items.count else { return false }
      iterator.position = position + 1
      item.pointee = list.items[position]
      return true
    }
  }

  /// Where the item lies that an integer of 0 or more picks from a list.
  @inline(__always)
  private static func place(_ container: Register, _ key: Register) -> Register? {
    guard case .int(let index) = key.pointee, index >= 0, container.holdsObject,
      container.objectClass == KnownClass.list
    else { return nil }
    return Unmanaged<ListObject>.fromOpaque(container.objectAddress)._withUnsafeGuaranteedRef { list in
      guard list.userType == nil else { return nil }
      return list.items.withUnsafeBufferPointer { items in
        guard index < items.count, let base = items.baseAddress else { return nil }
        return UnsafeMutablePointer(mutating: base + index)
      }
    }
  }

  /// `container[first][second]` of anything else, the first step.
  func outerItem(_ i: Instruction, _ r: Register) throws -> Value {
    let row = try Operators.getItem(r[Int(i.b)], r[Int(i.c)])
    Machine.letGo(i, r)
    return row
  }
}
