/// A register of the machine, looked at without counting references.
///
/// Swift's own reading of an enum that may hold an object takes a reference and gives it back. The machine's fast
/// paths deal mostly with numbers, so they ask for the tag first; `RegisterTests` holds the layout to what the
/// compiler does.
typealias Register = UnsafeMutablePointer<Value>

extension UnsafeMutablePointer where Pointee == Value {
  /// The enum's tag for values that are objects.
  static var objectTag: UInt8 { 3 }

  @inline(__always)
  var tag: UInt8 { UnsafeRawPointer(self).load(fromByteOffset: 8, as: UInt8.self) }

  @inline(__always)
  var holdsObject: Bool { tag == UnsafeMutablePointer<Value>.objectTag }

  /// The address of the object, where there is one.
  @inline(__always)
  var objectAddress: UnsafeRawPointer { UnsafeRawPointer(self).load(as: UnsafeRawPointer.self) }

  /// The Swift class of the object, as its first word names it.
  @inline(__always)
  var objectClass: UnsafeRawPointer { objectAddress.load(as: UnsafeRawPointer.self) }

  /// Stores a value that is no object.
  @inline(__always)
  func put(_ value: Value) {
    if holdsObject { pointee = value } else { initialize(to: value) }
  }

  /// Stores a copy of another register's value.
  @inline(__always)
  func copy(_ source: UnsafeMutablePointer<Value>) {
    if source.holdsObject || holdsObject {
      pointee = source.pointee
    } else {
      UnsafeMutableRawPointer(self).copyMemory(from: source, byteCount: MemoryLayout<Value>.stride)
    }
  }

  @inline(__always)
  func clear() { put(.unbound) }

  @inline(__always)
  func clear(count: Int) {
    for index in 0..<count { (self + index).clear() }
  }

  @inline(__always)
  func clear(count: Int, except kept: UnsafeMutablePointer<Value>) {
    for index in 0..<count where self + index != kept { (self + index).clear() }
  }
}

/// The first words of the classes that the machine knows by sight.
enum KnownClass {
  @inline(__always)
  static var function: UnsafeRawPointer {
    unsafeBitCast(FunctionObject.self as AnyObject.Type, to: UnsafeRawPointer.self)
  }
  @inline(__always)
  static var listIterator: UnsafeRawPointer {
    unsafeBitCast(ListIterator.self as AnyObject.Type, to: UnsafeRawPointer.self)
  }
  @inline(__always)
  static var type: UnsafeRawPointer {
    unsafeBitCast(TypeObject.self as AnyObject.Type, to: UnsafeRawPointer.self)
  }
  @inline(__always)
  static var list: UnsafeRawPointer {
    unsafeBitCast(ListObject.self as AnyObject.Type, to: UnsafeRawPointer.self)
  }
}
