/// A class: a built-in type, or one that a program defined.
///
/// Attribute look-up walks the method resolution order (C3, https://www.python.org/download/releases/2.3/mro/)
/// behind a cache that any change to any class empties.
public final class TypeObject: Object {
  public override class var nativeType: TypeObject { Types.type }

  public internal(set) var name: String
  /// The module of a built-in type.
  private let module: String
  public internal(set) var qualifiedName: String
  public let bases: [TypeObject]
  public private(set) var mro: [TypeObject] = []
  public let isUserDefined: Bool
  /// Whether a program may give a built-in class attributes, as it may where CPython has a class written in Python.
  public var isOpen = false
  /// How a built-in type is called, `range(start, stop, step=1, /)`, and what it is: for help.
  public let declaration: String?
  public let doc: String?

  /// The class's own attributes.
  public private(set) var namespace = DictObject()

  /// Makes an instance of the Swift class behind this type, for a call of the type or of a class derived
  /// from it; nil where instances can't be made by a call.
  public let allocate: Allocator?

  /// Whether an instance gets a `__dict__`; false with `__slots__` and for built-in types.
  public internal(set) var instancesHaveAttributes: Bool

  /// Whether a program may derive from the type.
  public let isFinal: Bool

  /// The classes that derive from this one directly, in whatever session.
  private var subclasses: [TypeObject] = []
  /// Whose programs may find the class among the subclasses of another; nil for a built-in type, which all may.
  private var owner: ObjectIdentifier?

  /// The classes that derive from this one directly, as far as the program that runs may know of them: the built-in
  /// types are every session's, and one must not find another's classes through them.
  public var knownSubclasses: [TypeObject] {
    let asking = ObjectIdentifier(Machine.current.owner)
    return subclasses.filter { $0.owner == nil || $0.owner == asking }
  }

  /// The names that `__slots__` allows, where it is used.
  public internal(set) var slotNames: Set<Symbol>?

  /// Told of every class that derives from this built-in type; `Enum` turns its members into instances there.
  public var onSubclass: ((TypeObject) throws -> Void)?

  /// Writes the built-in type's methods into the namespace when they are first asked for: most programs
  /// use few of the types.
  private var populate: ((TypeObject) -> Void)?

  /// Special methods that program-defined classes in the order give, by raw value; filled when first asked.
  private var userSlots: [Value] = []
  private var userSlotsVersion: UInt32 = 0

  /// What the machine calls for a new instance, where that is all there is to do; see `plainInitialiser`.
  var initialiser: Unmanaged<FunctionObject>?
  var initialiserVersion: UInt32 = 0

  public typealias Allocator = (_ type: TypeObject, _ arguments: Arguments) throws -> Value

  /// A built-in type.
  public init(
    _ name: String, module: String = "builtins", base: TypeObject? = nil, isFinal: Bool = false,
    declaration: String? = nil, doc: String? = nil, allocate: Allocator? = nil,
    populate: ((TypeObject) -> Void)? = nil
  ) {
    self.name = name
    self.declaration = declaration
    self.doc = doc
    self.module = module
    self.isFinal = isFinal
    qualifiedName = module == "builtins" ? name : "\(module).\(name)"
    bases = base.map { [$0] } ?? []
    isUserDefined = false
    instancesHaveAttributes = false
    self.allocate = allocate
    self.populate = populate
    super.init()
    mro = [self] + (base?.mro ?? [])
    base?.subclasses.append(self)
  }

  /// A class that a program defines.
  ///
  /// - Throws: `TypeError` where the bases admit no consistent order, or can't be derived from.
  public init(name: String, bases: [TypeObject], namespace: DictObject) throws {
    self.name = name
    declaration = nil
    doc = nil
    module = "__main__"
    isFinal = false
    qualifiedName = name
    self.bases = bases
    self.namespace = namespace
    isUserDefined = true
    owner = ObjectIdentifier(Machine.current.owner)
    instancesHaveAttributes = true
    allocate = try TypeObject.layout(of: bases).allocate
    super.init()
    mro = [self] + (try MethodResolution.merge(bases))
    for base in bases { base.subclasses.append(self) }
  }

  public override var hasAttributes: Bool { true }

  public func populateIfNeeded() {
    if let populate {
      self.populate = nil
      populate(self)
    }
  }

  // MARK: Look-up

  /// The attribute of this name in the first class of the order that has it.
  public func lookup(_ name: Symbol) -> Value? {
    MethodCache.lookup(self, name)
  }

  func lookupUncached(_ name: Symbol) -> Value? {
    for type in mro {
      type.populateIfNeeded()
      if let value = type.namespace[name] { return value }
    }
    return nil
  }

  /// The special method as a class of the program's defines it, before any built-in's; nil where the
  /// built-in type's own slot serves.
  @inline(__always)
  public func userSlot(_ method: SpecialMethod) -> Value? {
    if userSlotsVersion != MethodCache.version { fillUserSlots() }
    if userSlots.isEmpty { return nil }
    let value = userSlots[method.rawValue]
    if case .unbound = value { return nil }
    return value
  }

  private func fillUserSlots() {
    userSlotsVersion = MethodCache.version
    userSlots = []
    guard mro.contains(where: { $0.isUserDefined }) else { return }
    userSlots = SpecialMethod.allCases.map { method in
      for type in mro {
        if !type.isUserDefined {
          type.populateIfNeeded()
          // `object`'s generic methods stand last of all; any other built-in's come before later classes.
          if type !== Types.object, type.namespace[Symbol(method)] != nil { return .unbound }
        } else if let value = type.namespace[Symbol(method)] {
          return value
        }
      }
      return .unbound
    }
  }

  /// Sets a class attribute.
  public func set(_ name: Symbol, _ value: Value) {
    populateIfNeeded()
    namespace[name] = value
    MethodCache.invalidate()
  }

  /// Removes a class attribute; false where there is none.
  public func remove(_ name: Symbol) -> Bool {
    populateIfNeeded()
    MethodCache.invalidate()
    return namespace.removeValue(forName: name) != nil
  }

  public func isSubtype(of other: TypeObject) -> Bool {
    self === other || mro.contains { $0 === other }
  }

  /// The nearest built-in type in the order: whose Swift class an instance is.
  public var nativeBase: TypeObject { mro.first { !$0.isUserDefined } ?? Types.object }

  /// The base whose Swift class instances of a class with these bases will be.
  private static func layout(of bases: [TypeObject]) throws -> TypeObject {
    var best = Types.object
    for base in bases {
      let native = base.nativeBase
      guard native.allocate != nil, !native.isFinal else {
        throw PythonError.type("type '\(native.name)' is not an acceptable base type")
      }
      if native.isSubtype(of: best) {
        best = native
      } else if !best.isSubtype(of: native) {
        throw PythonError.type("multiple bases have instance lay-out conflict")
      }
    }
    return best
  }

  // MARK: Slots

  public override func repr() throws -> String {
    if isUserDefined { return "<class '\(moduleName).\(qualifiedName)'>" }
    return "<class '\(qualifiedName)'>"
  }

  public override func nativeAttribute(_ name: Symbol) throws -> Value? { try classAttribute(name) }

  public override func setNativeAttribute(_ name: Symbol, _ value: Value) throws -> Bool {
    try setClassAttribute(name, value)
    return true
  }

  public override var isCallable: Bool { true }

  public override func call(_ arguments: Arguments) throws -> Value? {
    try Instantiation.call(self, arguments)
  }

  /// `int | str`.
  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    guard op == .or else { return .notImplemented }
    let this = Value.object(self)
    return (reflected ? UnionObject.union(other, this) : UnionObject.union(this, other)) ?? .notImplemented
  }

  /// The `__module__` of the class.
  public var moduleName: String {
    if case .object(let object)? = namespace["__module__"], let string = object as? StringObject {
      return string.text
    }
    return module
  }
}
