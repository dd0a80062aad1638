/// Remembers where attribute look-ups ended: one direct-mapped table for all classes.
///
/// A change to any class moves `version` on, which makes every entry stale.
enum MethodCache {
  private struct Entry {
    var type: UnsafeRawPointer?
    var name: Int32
    var version: UInt32
    var value: Value
    var owner: TypeObject?
  }

  private static let size = 2048

  nonisolated(unsafe) private static let entries: UnsafeMutablePointer<Entry> = {
    let table = UnsafeMutablePointer<Entry>.allocate(capacity: size)
    table.initialize(
      repeating: Entry(type: nil, name: 0, version: 0, value: .unbound, owner: nil), count: size)
    return table
  }()

  nonisolated(unsafe) private(set) static var version: UInt32 = 1

  static func invalidate() { version &+= 1 }

  static func lookup(_ type: TypeObject, _ name: Symbol) -> Value? {
    let address = UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque())
    let slot = (Int(bitPattern: address) >> 5 ^ Int(name.id) &* 31) & (size - 1)
    let entry = entries + slot
    if entry.pointee.type == address, entry.pointee.name == name.id, entry.pointee.version == version {
      if case .unbound = entry.pointee.value { return nil }
      return entry.pointee.value
    }
    let found = type.lookupUncached(name)
    // The entry keeps its type alive, so that no other type can take the address.
    entry.pointee = Entry(
      type: address, name: name.id, version: version, value: found ?? .unbound, owner: type)
    return found
  }
}
