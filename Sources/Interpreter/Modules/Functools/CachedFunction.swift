/// What `lru_cache` makes of a function: the results of earlier calls, the least recently used dropped first.
final class CachedFunction: Object {
  nonisolated(unsafe) static let cachedType = TypeObject(
    "_lru_cache_wrapper", module: "functools", base: Types.object, populate: populate)
  override class var nativeType: TypeObject { cachedType }

  private let function: Value
  /// How many results are kept; nil for all.
  private let limit: Int?
  private let isTyped: Bool
  private let makeInfo: Value
  private let results = DictObject()
  private var (hits, misses) = (0, 0)

  init(_ function: Value, limit: Int?, isTyped: Bool, makeInfo: Value) {
    self.function = function
    self.limit = limit.map { max(0, $0) }
    self.isTyped = isTyped
    self.makeInfo = makeInfo
  }

  private static func populate(_ type: TypeObject) {
    func cached(_ arguments: BoundArguments) throws -> CachedFunction { try arguments.object(0) }
    type.method("cache_info(self, /)", "Returns hits, misses, the limit and the number of results.") {
      let this = try cached($0)
      return try Operators.call(
        this.makeInfo,
        [.int(this.hits), .int(this.misses), this.limit.map { .int($0) } ?? .none, .int(this.results.count)])
    }
    type.method("cache_clear(self, /)", "Forgets all results.") {
      let this = try cached($0)
      this.results.removeAll()
      (this.hits, this.misses) = (0, 0)
      return .none
    }
    type.property(
      "__doc__", get: { $0.object?.attributes?["__doc__"] ?? .none },
      set: { value, new in
        if let object = value.object { Operators.attributes(of: object)["__doc__"] = new }
      })
    type.property("__wrapped__", get: { $0.cast(CachedFunction.self)?.function ?? .none })
  }

  override var hasAttributes: Bool { true }
  override var isCallable: Bool { true }

  override func descriptorGet(instance: Value?, owner: TypeObject) throws -> Value? {
    guard let instance else { return .object(self) }
    return .object(BoundMethod(receiver: instance, function: .object(self)))
  }

  override func call(_ arguments: Arguments) throws -> Value? {
    try Machine.current.checkNativeDepth()
    if limit == 0 {
      misses += 1
      return try Operators.call(function, arguments)
    }
    let key = key(arguments)
    if let value = try results.value(for: key) {
      hits += 1
      if limit != nil {
        _ = try results.removeValue(for: key)
        try results.set(key, value)
      }
      return value
    }
    misses += 1
    let value = try Operators.call(function, arguments)
    if let limit, results.count >= limit, try results.value(for: key) == nil,
      let oldest = results.entry(from: 0)
    {
      _ = try results.removeValue(for: oldest.key)
    }
    try results.set(key, value)
    return value
  }

  /// The arguments as one hashable value; an int or a str stands for itself.
  private func key(_ arguments: Arguments) -> Value {
    if !isTyped, arguments.positionalCount == 1, arguments.keywords.isEmpty {
      if case .int = arguments[0] { return arguments[0] }
      if let string = arguments[0].cast(StringObject.self), string.userType == nil { return arguments[0] }
    }
    var parts = arguments.positional
    if !arguments.keywords.isEmpty {
      parts.append(CachedFunction.mark)
      for index in arguments.keywords.indices {
        parts.append(.object(arguments.keywords[index].string))
        parts.append(arguments.keywordValue(index))
      }
    }
    if isTyped {
      parts += arguments.positional.map { .object($0.type) }
      parts += arguments.keywords.indices.map { .object(arguments.keywordValue($0).type) }
    }
    return .tuple(parts)
  }

  /// Stands between the positional arguments and the keywords.
  nonisolated(unsafe) private static let mark = Value.object(Object())

  override func repr() throws -> String {
    return "<functools._lru_cache_wrapper object at \(address)>"
  }
}
