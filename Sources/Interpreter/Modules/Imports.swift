/// The modules there are, and what `import` does.
public enum Imports {
  /// What makes a module when it is first imported, by full name.
  nonisolated(unsafe) public private(set) static var registry: [String: () throws -> ModuleObject] = [:]
  /// The modules imported so far, by full name.
  private static var loaded: [String: ModuleObject] {
    get { Machine.current.modules }
    set { Machine.current.modules = newValue }
  }

  /// Makes a module known under a name such as `torch.nn`.
  public static func register(_ name: String, _ make: @escaping () throws -> ModuleObject) {
    registry[name] = make
  }

  /// Makes a module known whose contents are written in Swift.
  public static func register(_ name: String, populate: @escaping (ModuleObject) throws -> Void) {
    registry[name] = { ModuleObject(name, populate: populate) }
  }

  /// `import a.b.c`: the last module, or the first where `topOnly`.
  static func module(_ name: String, topOnly: Bool) throws -> Value {
    var path = ""
    var top: ModuleObject?
    var last: ModuleObject?
    for part in name.split(separator: ".") {
      path = path.isEmpty ? String(part) : "\(path).\(part)"
      let next = try load(path)
      if let last, last[Symbol(String(part))] == nil { last[Symbol(String(part))] = .object(next) }
      top = top ?? next
      last = next
    }
    guard let top, let last else { throw missing(name) }
    return .object(topOnly ? top : last)
  }

  /// The module of a full name, made now if this is its first import.
  public static func load(_ name: String) throws -> ModuleObject {
    if let module = loaded[name] { return module }
    guard let make = registry[name] else {
      if let dot = name.lastIndex(of: "."),
        case .object(let object)? = loaded[String(name[..<dot])]?[
          Symbol(String(name[name.index(after: dot)...]))],
        let module = object as? ModuleObject
      {
        return module
      }
      throw missing(name)
    }
    let module = try make()
    loaded[name] = module
    loaded["sys"]?["modules"]?.cast(DictObject.self)?[Symbol(name)] = .object(module)
    do { try module.populateIfNeeded() } catch {
      loaded[name] = nil
      throw error
    }
    return module
  }

  private static func missing(_ name: String) -> PythonError {
    let parent = name.lastIndex(of: ".").map { String(name[..<$0]) }
    let isPlain = parent.map { parent in
      registry[parent] != nil && !registry.keys.contains { $0.hasPrefix(parent + ".") }
    }
    let reason = isPlain == true ? "; '\(parent ?? "")' is not a package" : ""
    let error = PythonError(Types.moduleNotFoundError, "No module named '\(name)'" + reason)
    error.exception.fields["name"] = .string(name)
    return
      error
      .withNote(
        "Etude imports the modules that it brings along, and no others: Tab after `import` lists them."
      )
      .suggesting(name, among: Array(registry.keys))
  }

  /// `from module import name`.
  static func name(_ name: Symbol, from module: Value) throws -> Value {
    if let value = try Operators.attributeOrNil(module, name) { return value }
    let moduleName = module.cast(ModuleObject.self)?.name ?? "?"
    let submodule = "\(moduleName).\(name)"
    if registry[submodule] != nil { return .object(try load(submodule)) }
    throw PythonError(
      Types.importError, "cannot import name '\(name)' from '\(moduleName)' (unknown location)"
    )
    .suggesting(name.text, among: module.cast(ModuleObject.self)?.attributeNames ?? [])
  }

  /// `from module import *`: the names of `__all__`, or those without a leading underscore.
  static func star(_ module: Value, into globals: Globals) throws {
    guard let module = module.cast(ModuleObject.self) else { return }
    if let all = module["__all__"] {
      for name in try Operators.items(of: all) {
        let symbol = Symbol(try Operators.str(name))
        globals[symbol] = try Operators.getAttribute(.object(module), symbol)
      }
      return
    }
    for (name, value) in module.globals.bound where !name.text.hasPrefix("_") { globals[name] = value }
  }
}
