/// Remembers how attributes of each class are found, so that most are read and written without a look-up.
///
/// One direct-mapped table for all classes; a change to any class makes every entry stale, as with `MethodCache`.
struct AttributeCache {
  /// The class of a program's instance, else the Swift class of the object.
  private var owner: UnsafeRawPointer?
  /// Kept alive, so that no other class can take its address.
  private var type: TypeObject?
  private var name: Int32 = 0
  private var version: UInt32 = 0
  /// The string object that the name is in every dictionary.
  private(set) var string: UnsafeRawPointer?
  /// An instance's own attribute goes first: no class says otherwise.
  private(set) var isOwn = false
  /// Writing goes to the instance's own attributes.
  private(set) var isOwnWritten = false
  /// The function of the class that calling the attribute calls, with the instance as its first argument.
  private(set) var method: Object?
  /// Where in the instance's attributes the name was found last.
  var position = 0

  private static let size = 4096

  nonisolated(unsafe) private static let entries: UnsafeMutablePointer<AttributeCache> = {
    let table = UnsafeMutablePointer<AttributeCache>.allocate(capacity: size)
    table.initialize(repeating: AttributeCache(), count: size)
    return table
  }()

  /// The table as it stands in memory, for a caller to keep.
  static var table: UnsafeMutablePointer<AttributeCache> { entries }

  /// The entry of an attribute, made now if need be.
  @inline(__always)
  static func entry(
    _ table: UnsafeMutablePointer<AttributeCache>, _ object: Register, _ name: Symbol
  ) -> UnsafeMutablePointer<AttributeCache> {
    let owner = owner(object)
    let slot = (Int(bitPattern: owner) >> 4 &+ Int(name.id) &* 31) & (size - 1)
    let entry = table + slot
    if entry.pointee.owner != owner || entry.pointee.name != name.id
      || entry.pointee.version != MethodCache.version
    {
      fill(entry, object, owner, name)
    }
    return entry
  }

  @inline(__always)
  private static func owner(_ object: Register) -> UnsafeRawPointer {
    Unmanaged<Object>.fromOpaque(object.objectAddress)._withUnsafeGuaranteedRef { instance in
      guard let type = instance.userType else { return object.objectClass }
      return UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque())
    }
  }

  @inline(never)
  private static func fill(
    _ entry: UnsafeMutablePointer<AttributeCache>, _ object: Register, _ owner: UnsafeRawPointer,
    _ name: Symbol
  ) {
    var made = AttributeCache()
    (made.owner, made.name, made.version) = (owner, name.id, MethodCache.version)
    made.string = UnsafeRawPointer(Unmanaged.passUnretained(name.string).toOpaque())
    guard case .object(let instance) = object.pointee,
      !(instance is TypeObject || instance is SuperObject || instance is ModuleObject)
    else {
      entry.pointee = made
      return
    }
    let type = instance.type
    made.type = type
    let isPlain = instance.userType == nil || type.userSlot(.getattribute) == nil
    switch type.lookup(name) {
    case .object(let found)?:
      made.isOwn = isPlain && !Operators.isDataDescriptor(found)
      if isPlain, found is FunctionObject || (found as? NativeFunction)?.isMethod == true {
        made.method = found
      }
    default: made.isOwn = isPlain
    }
    // Objects of other Swift classes may hold attributes themselves.
    let hasNone = Swift.type(of: instance) == Object.self || instance is FinalisedObject
    made.isOwnWritten = made.isOwn && hasNone && instance.hasAttributes && type.userSlot(.setattr) == nil
    entry.pointee = made
  }
}
