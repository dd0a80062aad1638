import Interpreter
import Operations
import Tensors

/// What stands between the brackets of `tensor[…]`.
enum SubscriptKey {
  /// The window that a key of integers, slices, `None` and `...` opens, straight from the values of the language; nil
  /// for keys of other things.
  static func window(_ tensor: Tensor, _ key: Value) throws -> BasicWindow? {
    guard case .object(let object) = key, let tuple = object as? TupleObject else {
      guard let specified = specified(key), specified <= tensor.rank else { return nil }
      var window = BasicWindow(tensor)
      try add(key, to: &window, specified)
      return window
    }
    var count = 0
    for item in tuple.items {
      guard let specified = specified(item) else { return nil }
      count += specified
    }
    if count > tensor.rank { return nil }
    var window = BasicWindow(tensor)
    for item in tuple.items { try add(item, to: &window, count) }
    return window
  }

  /// How many dimensions an element of a key is for; nil for an element that no plain window understands.
  private static func specified(_ item: Value) -> Int? {
    switch item {
    case .int: 1
    case .none, .ellipsis: 0
    case .object(let object):
      if let slice = object as? SliceObject, isBound(slice.start), isBound(slice.stop), isBound(slice.step) {
        1
      } else {
        nil
      }
    default: nil
    }
  }

  private static func add(_ item: Value, to window: inout BasicWindow, _ specified: Int) throws {
    switch item {
    case .int(let index): try window.select(index)
    case .ellipsis: window.skip(specified: specified)
    case .object(let object):
      guard let slice = object as? SliceObject else { return }
      try window.slice(bound(slice.start), bound(slice.stop), bound(slice.step))
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
