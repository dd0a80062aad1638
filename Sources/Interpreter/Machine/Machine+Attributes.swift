/// Attributes of instances, without a look-up where `AttributeCache` knows the way.
extension Machine {
  /// `object.name` of an instance's own attribute; false for everything else.
  @inline(__always)
  func ownAttribute(_ object: Register, _ name: Symbol, into result: Register) -> Bool {
    guard object.holdsObject else { return false }
    let entry = AttributeCache.entry(attributeCache, object, name)
    guard entry.pointee.isOwn, let place = Machine.place(of: entry, in: object) else { return false }
    result.pointee = place.pointee
    return true
  }

  /// `object.name = value` where the instance has the attribute already; false for everything else.
  @inline(__always)
  func setOwnAttribute(_ object: Register, _ name: Symbol, _ value: Register) -> Bool {
    guard object.holdsObject else { return false }
    let entry = AttributeCache.entry(attributeCache, object, name)
    guard entry.pointee.isOwnWritten, let place = Machine.place(of: entry, in: object) else { return false }
    // The old value goes last: its `__del__` may change the object.
    let old = place.pointee
    place.pointee = value.pointee
    withExtendedLifetime(old) {}
    return true
  }

  /// Lays the function of a method call and its instance out in `window`; false where the attribute is none of the
  /// class's plain methods.
  @inline(__always)
  func classMethod(_ object: Register, _ name: Symbol, into window: Register) -> Bool {
    guard object.holdsObject else { return false }
    let entry = AttributeCache.entry(attributeCache, object, name)
    guard let method = entry.pointee.method else { return false }
    let isHidden = Unmanaged<Object>.fromOpaque(object.objectAddress)._withUnsafeGuaranteedRef { instance in
      guard let attributes = instance.attributes else { return false }
      return attributes.count > 0 && attributes[name] != nil
    }
    if isHidden { return false }
    window[1] = object.pointee
    window[0] = .object(method)
    return true
  }

  @inline(__always)
  private static func place(
    of entry: UnsafeMutablePointer<AttributeCache>, in object: Register
  ) -> UnsafeMutablePointer<Value>? {
    Unmanaged<Object>.fromOpaque(object.objectAddress)._withUnsafeGuaranteedRef { instance in
      guard let attributes = instance.attributes else { return nil }
      return attributes.place(of: entry.pointee.string, near: &entry.pointee.position)
    }
  }
}
