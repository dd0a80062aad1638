/// The part of `functools` in Swift: `reduce`, `partial`, `cmp_to_key` and the cache. The rest is in the language.
enum FunctoolsModule {
  static func populate(_ module: ModuleObject) {
    module.function("reduce(function, iterable, initial=?, /)", "Folds the items from the left.") {
      arguments in
      guard let iterator = try? Operators.iterator(arguments[1]) else {
        throw PythonError.type("reduce() arg 2 must support iteration")
      }
      var total: Value? = arguments.isGiven(2) ? arguments[2] : nil
      while let item = try Operators.next(iterator) {
        total = try total.map { try Operators.call(arguments[0], [$0, item]) } ?? item
      }
      guard let total else { throw PythonError.type("reduce() of empty iterable with no initial value") }
      return total
    }
    module["partial"] = .object(PartialObject.partialType)
    module.function("cmp_to_key(mycmp)", "Makes a key function of a comparison.") { arguments in
      let comparison = arguments[0]
      return .object(
        NativeFunction("K(obj)") { .object(ComparisonKey($0[0], comparison)) })
    }
    module.function("_lru_cache_wrapper(function, maxsize, typed, cache_info)") { arguments in
      .object(
        CachedFunction(
          arguments[0], limit: try arguments.optional(1).map { try Operators.index($0) },
          isTyped: try arguments.bool(2), makeInfo: arguments[3]))
    }
  }
}

/// What `cmp_to_key`'s function returns: an object that compares as the program's comparison says.
final class ComparisonKey: Object {
  nonisolated(unsafe) static let keyType = TypeObject(
    "KeyWrapper", module: "functools", base: Types.object,
    populate: {
      $0.property("obj", get: { $0.cast(ComparisonKey.self)?.item ?? .none })
    })
  override class var nativeType: TypeObject { keyType }

  let item: Value
  private let comparison: Value

  init(_ item: Value, _ comparison: Value) {
    self.item = item
    self.comparison = comparison
  }

  override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard let other = other.cast(ComparisonKey.self) else {
      throw PythonError.type("other argument must be K instance")
    }
    return try Operators.compare(op, try Operators.call(comparison, [item, other.item]), .int(0))
  }

  override func hash() throws -> Int { throw PythonError.type("unhashable type: 'functools.KeyWrapper'") }
}
