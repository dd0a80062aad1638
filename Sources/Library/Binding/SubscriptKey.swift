import Interpreter
import Operations
import Tensors

/// What stands between the brackets of `tensor[…]`.
enum SubscriptKey {
  /// The window that a key of integers, slices, `None` and `...` opens, straight from the values of the language; nil
  /// for keys of other things.
  static func window(_ tensor: Tensor, _ key: Value) throws -> BasicWindow? {
    guard case .object(let object) = key, let tuple = object as? TupleObject else {
      let part = KeyParts.Part(key)
      guard let count = specified(part), count <= tensor.rank else { return nil }
      var window = BasicWindow(tensor)
      try add(part, to: &window, count)
      return window
    }
    var count = 0
    for item in tuple.items {
      guard let specified = specified(KeyParts.Part(item)) else { return nil }
      count += specified
    }
    if count > tensor.rank { return nil }
    var window = BasicWindow(tensor)
    for item in tuple.items { try add(KeyParts.Part(item), to: &window, count) }
    return window
  }

  /// The same for a key in parts.
  static func window(_ tensor: Tensor, _ parts: KeyParts) throws -> BasicWindow? {
    var count = 0
    let isBasic = parts.allSatisfy { part in
      guard let specified = specified(part) else { return false }
      count += specified
      return true
    }
    guard isBasic, count <= tensor.rank else { return nil }
    var window = BasicWindow(tensor)
    _ = try parts.allSatisfy { part in
      try add(part, to: &window, count)
      return true
    }
    return window
  }

  /// How many dimensions a part of a key is for; nil for one that no plain window understands.
  private static func specified(_ part: KeyParts.Part) -> Int? {
    switch part {
    case .value(.int): 1
    case .value(.none), .value(.ellipsis): 0
    case .slice(let start, let stop, let step): isBound(start) && isBound(stop) && isBound(step) ? 1 : nil
    default: nil
    }
  }

  private static func add(_ part: KeyParts.Part, to window: inout BasicWindow, _ specified: Int) throws {
    switch part {
    case .value(.int(let index)): try window.select(index)
    case .value(.ellipsis): window.skip(specified: specified)
    case .slice(let start, let stop, let step): try window.slice(bound(start), bound(stop), bound(step))
    default: window.insert()
    }
  }

  private static func isBound(_ value: Value) -> Bool {
    switch value {
    case .none, .int: true
    default: false
    }
  }

  private static func bound(_ value: Value) -> Int? {
    if case .int(let value) = value { value } else { nil }
  }

  /// The key as arguments of an operation.
  static func arguments(_ key: Value) throws -> [Argument] {
    if case .object(let object) = key, let tuple = object as? TupleObject {
      return try tuple.items.map { try Argument($0) }
    }
    if case .object(let object) = key, let list = object as? ListObject, isTuple(list) {
      return try list.items.map { try Argument($0) }
    }
    return [try Argument(key)]
  }

  /// Whether a list stands for a tuple, as NumPy had it: a short one that holds sequences, slices or tensors.
  private static func isTuple(_ list: ListObject) -> Bool {
    list.items.count < 32
      && list.items.contains { item in
        switch item {
        case .none, .ellipsis: true
        case .object(let object):
          object is ListObject || object is TupleObject || object is SliceObject || object is TensorObject
        default: false
        }
      }
  }
}
