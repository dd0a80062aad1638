/// `zip`, `map`, `filter`, `enumerate` and `reversed`: classes whose instances make their items when asked.
extension Types {
  nonisolated(unsafe) static let zip = IteratorTypes.zip.type()
  nonisolated(unsafe) static let map = IteratorTypes.map.type()
  nonisolated(unsafe) static let filter = IteratorTypes.filter.type()
  nonisolated(unsafe) static let enumerate = IteratorTypes.enumerate.type()
  nonisolated(unsafe) static let reversed = IteratorTypes.reversed.type()
}

enum IteratorTypes {
  /// A class whose call makes an iterator: the signature, and the function that makes the steps.
  struct Maker {
    let function: NativeFunction

    init(_ declaration: String, _ doc: String, _ body: @escaping NativeFunction.Body) {
      function = NativeFunction(declaration, doc: doc, isConstructor: true, body: body)
    }

    /// The class itself.
    func type(module: String = "builtins", populate: ((TypeObject) -> Void)? = nil) -> TypeObject {
      TypeObject(
        function.name, module: module, base: Types.iterator, declaration: function.declaration,
        doc: function.doc, allocate: { try make($0, $1) }, populate: populate)
    }

    func make(_ type: TypeObject, _ arguments: Arguments) throws -> Value {
      let value = try function.invoke(arguments)
      if value.object is ClosureIterator { value.object?.userType = type }
      return value
    }
  }

  nonisolated(unsafe) static let zip = Maker(
    "zip(*iterables, strict=False)", "Pairs, or tuples, of items of several iterables, up to the shortest."
  ) { arguments in
    let iterators = try arguments.variadic(0).map { try Operators.iterator($0) }
    let strict = try arguments.bool(1)
    return .object(ClosureIterator { try zipStep(iterators, strict: strict) })
  }

  private static func zipStep(_ iterators: [Object], strict: Bool) throws -> Value? {
    var items: [Value] = []
    items.reserveCapacity(iterators.count)
    for (index, iterator) in iterators.enumerated() {
      if let item = try Operators.next(iterator) {
        items.append(item)
        continue
      }
      guard strict else { return nil }
      if index > 0 { throw unequal(index, "shorter") }
      for (index, iterator) in iterators.enumerated().dropFirst() where try Operators.next(iterator) != nil {
        throw unequal(index, "longer")
      }
      return nil
    }
    return items.isEmpty ? nil : .tuple(items)
  }

  private static func unequal(_ index: Int, _ relation: String) -> PythonError {
    let others = index == 1 ? "argument 1" : "arguments 1-\(index)"
    return PythonError.value("zip() argument \(index + 1) is \(relation) than \(others)")
  }

  nonisolated(unsafe) static let map = Maker(
    "map(func=?, /, *iterables)", "A function's results for each item."
  ) { arguments in
    let function = arguments[0]
    let iterators = try arguments.variadic(1).map { try Operators.iterator($0) }
    guard let first = iterators.first else {
      throw PythonError.type("map() must have at least two arguments.")
    }
    if iterators.count == 1 {
      return .object(ClosureIterator { try Operators.next(first).map { try Operators.call(function, [$0]) } })
    }
    return .object(
      ClosureIterator {
        var items: [Value] = []
        for iterator in iterators {
          guard let item = try Operators.next(iterator) else { return nil }
          items.append(item)
        }
        return try Operators.call(function, items)
      })
  }

  nonisolated(unsafe) static let filter = Maker(
    "filter(function, iterable, /)",
    "The items for which a function gives true; with None, those that are true."
  ) { arguments in
    let iterator = try Operators.iterator(arguments[1])
    let function = arguments.optional(0)
    return .object(
      ClosureIterator {
        while let item = try Operators.next(iterator) {
          let verdict = try function.map { try Operators.call($0, [item]) } ?? item
          if try Operators.truth(verdict) { return item }
        }
        return nil
      })
  }

  nonisolated(unsafe) static let enumerate = Maker(
    "enumerate(iterable, start=0)", "Pairs of a number, counted from start, and an item."
  ) { arguments in
    var index = try arguments.int(1)
    let iterator = try Operators.iterator(arguments[0])
    return .object(
      ClosureIterator {
        guard let item = try Operators.next(iterator) else { return nil }
        let number = index
        let (next, overflow) = index.addingReportingOverflow(1)
        if overflow { throw PythonError.integerTooLarge }
        index = next
        return .tuple([.int(number), item])
      })
  }

  nonisolated(unsafe) static let reversed = Maker(
    "reversed(sequence, /)", "The items from the last to the first."
  ) { arguments in
    let value = arguments[0]
    if value.type.lookup(Symbol(.reversed))?.isNone == true { throw notReversible(value) }
    if let method = try Operators.specialMethod(value, .reversed) {
      return try Operators.call(method)
    }
    if let dict = value.cast(DictObject.self) { return reversed(dict) }
    let isSequence =
      value.object.map { Operators.userMethod($0, .getitem) != nil } ?? false
      || value.cast(ListObject.self) != nil || value.cast(TupleObject.self) != nil
      || value.cast(StringObject.self) != nil || value.cast(RangeObject.self) != nil
    guard isSequence else { throw notReversible(value) }
    var position = try Operators.length(value)
    return .object(
      ClosureIterator {
        guard position > 0 else { return nil }
        position -= 1
        do {
          return try Operators.getItem(value, .int(position))
        } catch let error as PythonError where error.exception.type.isSubtype(of: Types.indexError) {
          position = 0
          return nil
        }
      })
  }

  private static func reversed(_ dict: DictObject) -> Value {
    var end = Int.max
    return .object(
      ClosureIterator {
        guard let (key, _, position) = dict.entry(before: end) else { return nil }
        end = position
        return key
      })
  }

  private static func notReversible(_ value: Value) -> PythonError {
    PythonError.type("'\(value.type.name)' object is not reversible")
  }
}
