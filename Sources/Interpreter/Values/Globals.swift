/// The variables of a module, each in a slot of its own: code reads them by number.
///
/// A slot is made when code that names it is compiled, so it may be unbound; a name that no module variable
/// binds is looked up among the built-ins, which stand in a parallel table.
final class Globals {
  private(set) var slots: [Symbol: Int] = [:]
  private(set) var names: [Symbol] = []
  private(set) var values: UnsafeMutablePointer<Value>
  private(set) var builtins: UnsafeMutablePointer<Value>
  private var capacity = 64
  /// Whether annotations are kept as text: `from __future__ import annotations`.
  var postponesAnnotations = false

  init() {
    values = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    builtins = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
  }

  deinit {
    values.deinitialize(count: names.count)
    builtins.deinitialize(count: names.count)
    values.deallocate()
    builtins.deallocate()
  }

  func slot(_ name: Symbol) -> Int {
    if let slot = slots[name] { return slot }
    let slot = names.count
    if slot == capacity { grow() }
    slots[name] = slot
    names.append(name)
    (values + slot).initialize(to: .unbound)
    (builtins + slot).initialize(to: Builtins.table[name] ?? .unbound)
    return slot
  }

  private func grow() {
    let newCapacity = capacity * 2
    for table in [\Globals.values, \Globals.builtins]
      as [ReferenceWritableKeyPath<Globals, UnsafeMutablePointer<Value>>]
    {
      let moved = UnsafeMutablePointer<Value>.allocate(capacity: newCapacity)
      moved.moveInitialize(from: self[keyPath: table], count: names.count)
      self[keyPath: table].deallocate()
      self[keyPath: table] = moved
    }
    capacity = newCapacity
  }

  subscript(_ name: Symbol) -> Value? {
    get {
      guard let slot = slots[name], !values[slot].isUnbound else { return nil }
      return values[slot]
    }
    set {
      // Making the slot may move the table, so it comes first.
      let slot = slot(name)
      values[slot] = newValue ?? .unbound
    }
  }

  /// The bound variables, in the order in which their names were first met.
  var bound: [(name: Symbol, value: Value)] {
    names.indices.compactMap { values[$0].isUnbound ? nil : (names[$0], values[$0]) }
  }
}
