/// `sys`: the part of it that a program without files and processes can use.
enum SystemModule {
  static func populate(_ module: ModuleObject) {
    module["stdout"] = .object(StandardStream(.output))
    module["stderr"] = .object(StandardStream(.error))
    module["__stdout__"] = module["stdout"]
    module["__stderr__"] = module["stderr"]
    let modules = DictObject()
    for (name, loaded) in Machine.current.modules.sorted(by: { $0.key < $1.key }) {
      modules[Symbol(name)] = .object(loaded)
    }
    module["modules"] = .object(modules)
    module["maxsize"] = .int(.max)
    module["maxunicode"] = .int(0x10ffff)
    module["byteorder"] = .string("little")
    module["platform"] = .string("linux")
    module["version"] = .string("3.11.7 (Etude)")
    module["hexversion"] = .int(0x030b_07f0)
    module["argv"] = .list([.string("")])
    module["path"] = .list([])
    module.function("exit(status=None, /)", "Ends the program.") { arguments in
      throw PythonError(
        ExceptionObject(
          type: Types.systemExit, arguments: arguments.optional(0).map { [$0] } ?? []))
    }
    module.function("getrecursionlimit()", "How many calls may wait for one another.") { _ in
      .int(Machine.current.recursionLimit)
    }
    module.function("setrecursionlimit(limit, /)", "Sets how many calls may wait for one another.") {
      let limit = try $0.int(0)
      guard limit > 0 else { throw PythonError.value("recursion limit must be greater or equal than 1") }
      guard limit > Machine.current.depth else {
        throw PythonError(
          Types.recursionError,
          "cannot set the recursion limit to \(limit) at the recursion depth \(Machine.current.depth): "
            + "the limit is too low")
      }
      Machine.current.recursionLimit = min(limit, Machine.deepestRecursion)
      return .none
    }
    module.function("intern(string, /)", "Returns the string.") { $0[0] }
    module.function("exc_info()", "The exception that is being handled.") { _ in
      guard let exception = Machine.current.handled else { return .tuple([.none, .none, .none]) }
      return .tuple([.object(exception.type), .object(exception), .none])
    }
    module.function("exception()", "The exception that is being handled.") { _ in
      Machine.current.handled.map { .object($0) } ?? .none
    }
    module.function("getsizeof(object, default=?, /)", "Not in Etude, whose objects have other sizes.") { _ in
      throw PythonError.notImplemented(
        "Etude has no sys.getsizeof(): its objects have other sizes than CPython's")
    }
    module.function("getrefcount(object, /)", "Not in Etude.") { _ in
      throw PythonError.notImplemented("Etude has no sys.getrefcount()")
    }
  }
}
