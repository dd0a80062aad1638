/// What stands between the brackets of `x[…]`, as it lies in the machine's registers: integers, slices and whatever
/// else, before it is made the object that `__getitem__` gets.
public struct KeyParts {
  let base: UnsafeMutablePointer<Value>
  public let count: Int
  /// Which parts, by bit, are slices; they take three registers.
  let slices: UInt8
  /// Whether the key is a tuple; else it is its only part.
  let isTuple: Bool

  public enum Part {
    case value(Value)
    case slice(start: Value, stop: Value, step: Value)

    /// A part of a key that is an object.
    public init(_ value: Value) {
      if case .object(let object) = value, let slice = object as? SliceObject {
        self = .slice(start: slice.start, stop: slice.stop, step: slice.step)
      } else {
        self = .value(value)
      }
    }
  }

  /// The most parts that a key is laid out in.
  static let limit = 8

  /// How many registers the parts take.
  var width: Int { count + 2 * slices.nonzeroBitCount }

  /// Runs `body` on the parts in order, until it returns false.
  ///
  /// - Returns: whether it saw them all.
  public func allSatisfy(_ body: (Part) throws -> Bool) rethrows -> Bool {
    var place = base
    for index in 0..<count {
      if slices & 1 << UInt8(index) != 0 {
        guard try body(.slice(start: place[0], stop: place[1], step: place[2])) else { return false }
        place += 3
      } else {
        guard try body(.value(place[0])) else { return false }
        place += 1
      }
    }
    return true
  }

  /// The key as an object.
  public var key: Value {
    var items: [Value] = []
    _ = allSatisfy { part in
      switch part {
      case .value(let value): items.append(value)
      case .slice(let start, let stop, let step):
        items.append(.object(SliceObject(start: start, stop: stop, step: step)))
      }
      return true
    }
    return isTuple ? .tuple(items) : items.first ?? .none
  }
}
