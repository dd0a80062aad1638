/// Anything a program can hold.
///
/// Numbers and the singletons live in the enum itself, so that scalar code never allocates; everything
/// else is an `Object`. `unbound` marks a variable without a value and is never seen by a program.
@frozen
public enum Value {
  case unbound
  case none
  case ellipsis
  case notImplemented
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(Object)
}

extension Value {
  @inlinable public static func string(_ text: String) -> Value { .object(StringObject(text)) }
  @inlinable public static func list(_ items: [Value]) -> Value { .object(ListObject(items)) }
  @inlinable public static func tuple(_ items: [Value]) -> Value { .object(TupleObject(items)) }

  @inlinable public var object: Object? {
    if case .object(let object) = self { return object }
    return nil
  }

  @inlinable public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  @inlinable public var isUnbound: Bool {
    if case .unbound = self { return true }
    return false
  }

  /// True of the value that a special method returns to say "not for me".
  @inlinable public var isNotImplemented: Bool {
    if case .notImplemented = self { return true }
    return false
  }

  /// The value as an object of one Swift class, or nil.
  @inlinable public func cast<T: Object>(_ type: T.Type) -> T? {
    if case .object(let object) = self { return object as? T }
    return nil
  }

  /// The class of the value, as `type(x)` gives it.
  public var type: TypeObject {
    switch self {
    case .object(let object): object.type
    case .int: Types.int
    case .float: Types.float
    case .bool: Types.bool
    case .none, .unbound: Types.noneType
    case .ellipsis: Types.ellipsisType
    case .notImplemented: Types.notImplementedType
    }
  }

  /// `a is b`.
  public func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.object(let a), .object(let b)): a === b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.bool(let a), .bool(let b)): a == b
    case (.none, .none), (.ellipsis, .ellipsis), (.notImplemented, .notImplemented): true
    default: false
    }
  }
}
