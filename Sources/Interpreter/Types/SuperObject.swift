/// `super()`: attribute look-up that begins after one class in the order of another.
public final class SuperObject: Object {
  public override class var nativeType: TypeObject { Types.superType }
  private let start: TypeObject
  private let receiver: Value
  private let order: TypeObject
  private let bindsToClass: Bool

  /// - Throws: `TypeError` where `receiver` is neither an instance nor a subclass of `start`.
  public init(start: TypeObject, receiver: Value) throws {
    self.start = start
    self.receiver = receiver
    if let type = receiver.object as? TypeObject, type.isSubtype(of: start) {
      (order, bindsToClass) = (type, true)
    } else if receiver.type.isSubtype(of: start) {
      (order, bindsToClass) = (receiver.type, false)
    } else if let claimed = try Operators.attributeOrNil(receiver, "__class__")?.object as? TypeObject,
      claimed.isSubtype(of: start)
    {
      // A proxy may say that it is of another class.
      (order, bindsToClass) = (claimed, false)
    } else {
      throw PythonError.type("super(type, obj): obj must be an instance or subtype of type")
    }
  }

  public override func nativeAttribute(_ name: Symbol) throws -> Value? {
    if name == "__class__" { return nil }
    guard let index = order.mro.firstIndex(where: { $0 === start }) else { return nil }
    for type in order.mro.dropFirst(index + 1) {
      type.populateIfNeeded()
      guard let value = type.namespace[name] else { continue }
      guard case .object(let descriptor) = value else { return value }
      return try Operators.readDescriptor(descriptor, bindsToClass ? nil : receiver, order) ?? value
    }
    return nil
  }

  public override func repr() throws -> String {
    "<super: <class '\(start.name)'>, <\(order.name) object>>"
  }
}
