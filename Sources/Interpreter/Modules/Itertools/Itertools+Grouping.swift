/// `groupby` and `tee`: several iterators over one.
extension ItertoolsModule {
  static var grouping: Makers {
    [
      (
        "groupby",
        .init("groupby(iterable, key=None)", "Runs of items with one key: pairs of the key and an iterator.")
        { arguments in
          let groups = Groups(try Operators.iterator(arguments[0]), key: arguments.optional(1))
          return .object(ClosureIterator { try groups.nextGroup() })
        }
      )
    ]
  }

  nonisolated(unsafe) private static let grouperType = TypeObject(
    "_grouper", module: "itertools", base: Types.iterator)

  /// The source that the groups of one `groupby` share.
  private final class Groups {
    let source: Object
    let key: Value?
    private var current: (item: Value, key: Value)?
    /// Which group is being read; older ones are at their end.
    private var generation = 0
    private var groupKey: Value?

    init(_ source: Object, key: Value?) {
      self.source = source
      self.key = key
    }

    private func advance() throws -> Bool {
      guard let item = try Operators.next(source) else {
        current = nil
        return false
      }
      current = (item, try key.map { try Operators.call($0, [item]) } ?? item)
      return true
    }

    func nextGroup() throws -> Value? {
      generation += 1
      if let old = groupKey {
        while let current, try Operators.isIdenticalOrEqual(current.key, old) {
          if !(try advance()) { return nil }
        }
        if current == nil { return nil }
      } else if !(try advance()) {
        return nil
      }
      guard let key = current?.key else { return nil }
      groupKey = key
      let own = generation
      return .tuple([key, .object(ClosureIterator(type: grouperType) { try self.next(of: own, key) })])
    }

    private func next(of group: Int, _ key: Value) throws -> Value? {
      guard group == generation, let (item, itemKey) = current,
        try Operators.isIdenticalOrEqual(itemKey, key)
      else { return nil }
      _ = try advance()
      return item
    }
  }

  nonisolated(unsafe) private static let teeType = TypeObject(
    "_tee", module: "itertools", base: Types.iterator)

  static func tee(_ iterable: Value, count: Int) throws -> Value {
    guard count >= 0 else { throw PythonError.value("n must be >= 0") }
    guard count <= Sequences.largest else { throw PythonError(Types.memoryError, "") }
    let source = try Operators.iterator(iterable)
    let first = TeeLink()
    return .tuple(
      (0..<count).map { _ in
        var link = first
        return .object(
          ClosureIterator(type: teeType) {
            if link.next == nil {
              guard let item = try Operators.next(source) else { return nil }
              link.item = item
              link.next = TeeLink()
            }
            guard let item = link.item, let next = link.next else { return nil }
            link = next
            return item
          })
      })
  }

  /// An item read from the source, kept until the slowest iterator has passed it.
  private final class TeeLink {
    var item: Value?
    var next: TeeLink?
  }
}
