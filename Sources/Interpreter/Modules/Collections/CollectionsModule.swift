/// The part of `collections` in Swift: `deque`, and what makes named tuples. The rest is in the language.
enum CollectionsModule {
  static func populate(_ module: ModuleObject) {
    module["deque"] = .object(DequeObject.dequeType)
    module.function("_constructor(declaration, defaults, make)") { arguments in
      .object(try constructor(arguments))
    }
    module.function("_getter(index, doc)") { arguments in
      let index = try arguments.int(0)
      return .object(
        NativeProperty(
          "field", doc: try arguments.string(1),
          get: { value in
            guard let items = value.cast(TupleObject.self)?.items, items.indices.contains(index) else {
              throw PythonError.index("tuple index out of range")
            }
            return items[index]
          }, set: { _, _ in throw PythonError.attribute("can't set attribute") }))
    }
  }

  /// A function with the parameters of a declaration such as `Point.__new__(cls, x, y=?)`: it gathers the values
  /// after the first, defaults filled in from the right, and passes the first and their tuple to `make`.
  private static func constructor(_ given: BoundArguments) throws -> NativeFunction {
    let make = given[2]
    let defaults = try given.items(1)
    return .programLike(try given.string(0)) { arguments in
      let values = arguments.indices.dropFirst().map { index -> Value in
        if !arguments[index].isUnbound { return arguments[index] }
        let place = index - (arguments.count - defaults.count)
        return defaults.indices.contains(place) ? defaults[place] : .none
      }
      return try Operators.call(make, [arguments[0], .tuple(Array(values))])
    }
  }
}
