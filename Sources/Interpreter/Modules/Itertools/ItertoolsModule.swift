/// `itertools`: classes whose instances make their items when asked.
enum ItertoolsModule {
  static func register() {
    Imports.register("itertools") { module in
      for (name, maker) in endless + selecting + joining + grouping + combinatoric {
        let type = maker.type(module: "itertools")
        if name == "chain" { addFromIterable(type) }
        module[Symbol(name)] = .object(type)
      }
      module["count"] = .object(CountIterator.countType)
      module["repeat"] = .object(RepeatIterator.repeatType)
      module.function("tee(iterable, n=2, /)", "Returns independent iterators over one iterable.") {
        try tee($0[0], count: try $0.int(1))
      }
    }
  }

  typealias Makers = [(String, IteratorTypes.Maker)]

  private static func addFromIterable(_ type: TypeObject) {
    type.classMethod("from_iterable(cls, iterable, /)", "Chains the iterables that an iterable gives.") {
      let outer = try Operators.iterator($0[1])
      return .object(ClosureIterator(type: type, chained { try Operators.next(outer) }))
    }
  }

  /// The items of each iterable in turn.
  static func chained(_ nextIterable: @escaping () throws -> Value?) -> () throws -> Value? {
    var inner: Object?
    return {
      while true {
        if let current = inner {
          if let item = try Operators.next(current) { return item }
          inner = nil
        }
        guard let next = try nextIterable() else { return nil }
        inner = try Operators.iterator(next)
      }
    }
  }
}
