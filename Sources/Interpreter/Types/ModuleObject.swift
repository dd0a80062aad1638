/// A module: built in, bundled as source, or the program itself.
public final class ModuleObject: Object {
  public override class var nativeType: TypeObject { Types.module }

  public let name: String
  let globals = Globals()
  /// Whether a program can't set its variables: the code that uses them has found them already.
  var isReadOnly = false
  private var populate: ((ModuleObject) throws -> Void)?

  /// - Parameter populate: fills the module in when the first of its attributes is asked for.
  public init(_ name: String, populate: ((ModuleObject) throws -> Void)? = nil) {
    self.name = name
    self.populate = populate
    super.init()
    globals["__name__"] = .string(name)
  }

  public subscript(_ name: Symbol) -> Value? {
    get { globals[name] }
    set { globals[name] = newValue }
  }

  public func populateIfNeeded() throws {
    if let populate {
      self.populate = nil
      try populate(self)
    }
  }

  public var attributeNames: [String] { globals.bound.map(\.name.text) }

  public override func nativeAttribute(_ name: Symbol) throws -> Value? {
    try populateIfNeeded()
    if let value = globals[name] { return value }
    // A package's parts are there without an import of their own, loaded when first asked for.
    let part = "\(self.name).\(name)"
    if Imports.registry[part] != nil { return .object(try Imports.load(part)) }
    return try ownAnswer(name)
  }

  /// PEP 562: what the module's `__getattr__` gives for a name that it lacks; `nil` when that refuses in the usual words.
  private func ownAnswer(_ name: Symbol) throws -> Value? {
    guard let hook = globals["__getattr__"] else { return nil }
    do {
      return try Operators.call(hook, [.string(name.text)])
    } catch let error as PythonError {
      let usual = "module '\(self.name)' has no attribute '\(name)'"
      if try Operators.str(.object(error.exception)) == usual { return nil }
      throw error
    }
  }

  public override func setNativeAttribute(_ name: Symbol, _ value: Value) throws -> Bool {
    try populateIfNeeded()
    if isReadOnly {
      throw PythonError.notImplemented("Etude can't replace the built-in names: '\(self.name)' is read-only")
    }
    globals[name] = value
    return true
  }

  public override func repr() throws -> String { "<module '\(name)' (built-in)>" }
}
