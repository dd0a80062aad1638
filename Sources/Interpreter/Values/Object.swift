/// Everything that is not a number or a singleton: the root of the built-in types.
///
/// A built-in type overrides the slots below, which say what Python's operations do with it. A class that
/// a program defines makes no new Swift class: its instances are objects of the nearest built-in base with
/// `userType` set, and `Operators` asks the class's special methods before the slot.
open class Object {
  /// The class a program made (or an exception's class), where the object's type is not its Swift class's own.
  public final var userType: TypeObject?

  /// The instance's `__dict__`, made on first use.
  public final var attributes: DictObject?

  public init() {}

  /// The built-in type that this Swift class implements.
  open class var nativeType: TypeObject { Types.object }

  /// The object's class, as `type(x)` gives it.
  public final var type: TypeObject { userType ?? Swift.type(of: self).nativeType }

  /// Whether instances of the built-in type itself can be given attributes (`f.cache = {}`).
  open var hasAttributes: Bool { userType?.instancesHaveAttributes ?? false }

  // MARK: Slots. A result of `.notImplemented` or nil means that the type lacks the operation.

  /// `bool(x)`.
  open func truth() throws -> Bool {
    if let count = try length() { return count != 0 }
    return true
  }

  /// `len(x)`, nil where the type has no length.
  open func length() throws -> Int? { nil }

  /// `x[key]`, nil where the type can't be subscripted.
  open func getItem(_ key: Value) throws -> Value? { nil }

  /// `x[key]` of a key in parts; nil where the type wants the key as an object.
  open func getItem(_ parts: KeyParts) throws -> Value? { nil }

  /// `x[key] = value` of a key in parts; false where the type wants the key as an object.
  open func setItem(_ parts: KeyParts, _ value: Value) throws -> Bool { false }

  /// `x[key] = value`, false where the type doesn't support it.
  open func setItem(_ key: Value, _ value: Value) throws -> Bool { false }

  /// `del x[key]`, false where the type doesn't support it.
  open func deleteItem(_ key: Value) throws -> Bool { false }

  /// `item in x`, nil where the type has no test of its own and is searched by iteration.
  open func contains(_ item: Value) throws -> Bool? { nil }

  /// `iter(x)`, nil where the type is not iterable.
  open func iterator() throws -> Object? { nil }

  /// `next(x)`: the next item, or nil at the end. Only iterators have one.
  open func next() throws -> Value? {
    throw PythonError.type("'\(type.name)' object is not an iterator")
  }

  /// How many items an iterator has still to give, where it knows.
  open func lengthHint() -> Int? { nil }

  /// Whether `next` is there.
  open var isIterator: Bool { false }

  /// `x ∘ other`, or `other ∘ x` where `reflected`.
  open func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value { .notImplemented }

  /// `x ∘= other`: `.notImplemented` where the plain operator serves.
  open func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value { .notImplemented }

  /// `-x`, `+x`, `~x`, `abs(x)`.
  open func unary(_ op: UnaryOperator) throws -> Value { .notImplemented }

  /// `x < other` and its like; the result may be any value, a tensor of bools for one.
  open func compare(_ op: Comparison, _ other: Value) throws -> Value {
    switch op {
    case .equal: identity(with: other) ? .bool(true) : .notImplemented
    default: .notImplemented
    }
  }

  /// `hash(x)`; the default is the identity's.
  open func hash() throws -> Int {
    Int(bitPattern: ObjectIdentifier(self)) >> 4
  }

  /// `repr(x)`.
  open func repr() throws -> String {
    "<\(type.isUserDefined ? type.moduleName + "." : "")\(type.qualifiedName) object at \(address)>"
  }

  /// `str(x)`.
  open func str() throws -> String { try Operators.repr(.object(self)) }

  /// Whether `str` is the type's own and not `repr`'s.
  open var hasOwnStr: Bool { false }

  /// `format(x, spec)`.
  open func format(_ spec: String) throws -> String {
    if spec.isEmpty { return try Operators.str(.object(self)) }
    throw PythonError.type("unsupported format string passed to \(type.name).__format__")
  }

  /// `x(…)`, nil where the object can't be called.
  open func call(_ arguments: Arguments) throws -> Value? { nil }

  /// Whether `call` is there, as `callable(x)` asks.
  open var isCallable: Bool { false }

  /// An attribute that the Swift class itself answers, before the class's dictionary is asked; nil for others.
  open func nativeAttribute(_ name: Symbol) throws -> Value? { nil }

  /// Sets an attribute that the Swift class itself holds; false where it holds none of the name.
  open func setNativeAttribute(_ name: Symbol, _ value: Value) throws -> Bool { false }

  /// What reading the object as a class attribute gives: a function binds, a property computes. Nil where the
  /// object is no descriptor. `instance` is nil when it is read from the class itself.
  open func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? { nil }

  /// Whether the descriptor goes before the instance's own attributes, as a property does.
  open var isDataDescriptor: Bool { false }

  /// Assignment through a data descriptor; a nil value deletes.
  open func descriptorSet(instance: Value, _ value: Value?) throws {
    throw PythonError.attribute("__set__")
  }

  /// `float(x)`, `int(x)` and index positions, nil where the type is no number.
  open func asFloat() throws -> Double? { nil }
  open func asInt() throws -> Int? { nil }
  open func asIndex() throws -> Int? { nil }

  /// `__init__` of the built-in type, for instances of classes derived from it.
  open func initialise(_ arguments: Arguments) throws {
    guard type.nativeBase === Types.object, arguments.positionalCount + arguments.keywords.count > 0 else {
      return
    }
    if type.userSlot(.`init`) != nil {
      throw PythonError.type("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if type.userSlot(.new) == nil { throw PythonError.type("\(type.name)() takes no arguments") }
  }

  /// The sizes of a tensor's dimensions, for shape contracts; nil for everything else.
  open var dimensions: [Int]? { nil }

  /// Whether `case [a, b]` takes the object for a sequence.
  open var isPatternSequence: Bool { false }

  // MARK: Identity

  public final func identity(with other: Value) -> Bool {
    if case .object(let object) = other { return object === self }
    return false
  }

  /// The address as Python prints it.
  public final var address: String {
    "0x" + String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16)
  }
}
