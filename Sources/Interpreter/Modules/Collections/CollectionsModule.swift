/// The part of `collections` in Swift: `deque`, and what makes named tuples. The rest is in the language.
enum CollectionsModule {
  static func populate(_ module: ModuleObject) {
    module["deque"] = .object(DequeObject.dequeType)
    module.function("_constructor(declaration, defaults, make)") { arguments in
      .object(try constructor(arguments))
    }
    module.function("_getter(index, doc)") { arguments in
      let index = try arguments.int(0)
      let getter = NativeFunction("getter(self, /)") { arguments in
        guard let items = arguments[0].cast(TupleObject.self)?.items, items.indices.contains(index) else {
          throw PythonError.index("tuple index out of range")
        }
        return items[index]
      }
      return .object(
        PropertyObject(getter: .object(getter), setter: .none, deleter: .none, doc: arguments[1]))
    }
  }

  /// A function with the parameters of a declaration such as `Point.__new__(cls, x, y=?)`: it gathers the values
  /// after the first, defaults filled in from the right, and passes the first and their tuple to `make`.
  private static func constructor(_ given: BoundArguments) throws -> NativeFunction {
    let make = given[2]
    let defaults = try given.items(1)
    return NativeFunction(try given.string(0)) { arguments in
      let count = arguments.function.signature.parameters.count
      let values = try (1..<max(1, count)).map { index -> Value in
        if arguments.isGiven(index) { return arguments[index] }
        let place = index - (count - defaults.count)
        guard defaults.indices.contains(place) else { throw PythonError.type("missing argument") }
        return defaults[place]
      }
      return try Operators.call(make, [arguments[0], .tuple(values)])
    }
  }
}
