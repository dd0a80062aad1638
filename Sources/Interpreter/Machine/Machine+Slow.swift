/// What the loop's fast paths leave over.
extension Machine {
  /// Lets go of operands that are read for the last time: flags 64 for `b` and 128 for `c`.
  @inline(__always)
  static func letGo(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) {
    if i.x & 64 != 0, i.b != i.a { r[Int(i.b)] = .unbound }
    if i.x & 128 != 0, i.c != i.a { r[Int(i.c)] = .unbound }
  }

  func binarySlow(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws {
    let op = BinaryOperator(rawValue: UInt16(i.x & 63)) ?? .add
    let value = try Operators.binary(op, r[Int(i.b)], r[Int(i.c)])
    Machine.letGo(i, r)
    r[Int(i.a)] = value
  }

  func smallSlow(_ op: BinaryOperator, _ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws {
    let value = try Operators.binary(op, r[Int(i.b)], .int(Int(i.c)))
    if i.x & 64 != 0 { r[Int(i.b)] = .unbound }
    r[Int(i.a)] = value
  }

  func inPlaceSlow(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws {
    let op = BinaryOperator(rawValue: UInt16(i.x & 63)) ?? .add
    let value = try Operators.inPlace(op, r[Int(i.b)], r[Int(i.c)])
    Machine.letGo(i, r)
    r[Int(i.a)] = value
  }

  func unarySlow(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws {
    let op = UnaryOperator(rawValue: UInt16(i.x & 63)) ?? .positive
    let value = try Operators.unary(op, r[Int(i.b)])
    if i.x & 64 != 0 { r[Int(i.b)] = .unbound }
    r[Int(i.a)] = value
  }

  func compareSlow(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws {
    let op = Comparison(rawValue: UInt16(i.x & 63)) ?? .equal
    let value = try Operators.compare(op, r[Int(i.b)], r[Int(i.c)])
    Machine.letGo(i, r)
    r[Int(i.a)] = value
  }

  /// The comparison of a number (see `Comparison`) of two values of one type.
  @inline(__always)
  static func holds<T: Comparable>(_ comparison: UInt8, _ x: T, _ y: T) -> Bool {
    switch comparison {
    case 0: x < y
    case 1: x <= y
    case 2: x == y
    case 3: x != y
    case 4: x > y
    default: x >= y
    }
  }

  /// The truth of a comparison; numbers are compared on the spot.
  @inline(__always)
  func comparison(
    _ i: Instruction, _ a: UnsafeMutablePointer<Value>, _ b: UnsafeMutablePointer<Value>
  ) throws -> Bool {
    if case .int(let x) = a.pointee, case .int(let y) = b.pointee { return Machine.holds(i.x, x, y) }
    if case .float(let x) = a.pointee, case .float(let y) = b.pointee { return Machine.holds(i.x, x, y) }
    return try comparisonSlow(i, a.pointee, b.pointee)
  }

  func comparisonSlow(_ i: Instruction, _ a: Value, _ b: Value) throws -> Bool {
    let op = Comparison(rawValue: UInt16(i.x & 63)) ?? .equal
    return try Operators.truth(try Operators.compare(op, a, b))
  }

  /// The next item of a loop; false at the end.
  @inline(__always)
  func step(_ iterator: Register, into item: Register) throws -> Bool {
    guard iterator.holdsObject else { return Machine.stepRange(iterator, into: item) }
    if iterator.objectClass == KnownClass.listIterator, Machine.stepList(iterator, into: item) { return true }
    return try Machine.stepSlow(iterator, into: item)
  }

  private static func stepSlow(_ iterator: Register, into item: Register) throws -> Bool {
    guard case .object(let object) = iterator.pointee, let value = try Operators.next(object) else {
      return false
    }
    item.pointee = value
    return true
  }

  func makeIterator(_ value: Value, forYieldFrom: Bool) throws -> Value {
    .object(try Operators.iterator(value))
  }

  // MARK: Variables

  static func cell(_ value: Value) -> Value {
    guard case .object(let object) = value else { return .unbound }
    return unsafeDowncast(object, to: CellObject.self).value
  }

  static func setCell(_ cell: Value, _ value: Value) {
    guard case .object(let object) = cell else { return }
    unsafeDowncast(object, to: CellObject.self).value = value
  }

  func unboundLocal(_ frame: UnsafeMutablePointer<Frame>, _ name: Int) -> PythonError {
    let name = frame.pointee.name(name)
    return PythonError(
      Types.unboundLocalError,
      "cannot access local variable '\(name)' where it is not associated with a value"
    ).withNote(
      "'\(name)' is assigned in this function, so it is local to it; at this point it has no value yet.")
  }

  func unboundFree(_ frame: UnsafeMutablePointer<Frame>, _ name: Int) -> PythonError {
    PythonError.name(
      "cannot access free variable '\(frame.pointee.name(name))' where it is not associated with a value "
        + "in enclosing scope")
  }

  func builtin(_ globals: Globals, _ slot: Int) throws -> Value {
    let value = globals.builtins[slot]
    if case .unbound = value { throw undefined(globals.names[slot], globals) }
    return value
  }

  func undefined(_ name: Symbol, _ globals: Globals) -> PythonError {
    let locals = depth > 0 ? frames[depth - 1].code.variables.map(\.name.text) : []
    let error = PythonError.name("name '\(name)' is not defined")
    error.exception.fields["name"] = .object(name.string)
    error.exception.teaching.misspelling = Misspelling(name.text) {
      [locals, globals.bound.map(\.name.text), Builtins.names]
    }
    return error
  }

  func deleteGlobal(_ frame: UnsafeMutablePointer<Frame>, _ slot: Int) throws {
    let globals = frame.pointee.globals
    if globals.values[slot].isUnbound { throw undefined(globals.names[slot], globals) }
    globals.values[slot] = .unbound
  }

  private func namespace(_ r: UnsafeMutablePointer<Value>) -> DictObject? { r[0].cast(DictObject.self) }

  func loadName(_ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, _ name: Int) throws
    -> Value
  {
    let symbol = frame.pointee.name(name)
    if let value = namespace(r)?[symbol] { return value }
    let globals = frame.pointee.globals
    let slot = globals.slot(symbol)
    let value = globals.values[slot]
    return value.isUnbound ? try builtin(globals, slot) : value
  }

  func storeName(
    _ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, _ name: Int, _ value: Value
  ) throws {
    guard let dict = namespace(r) else { return }
    if dict.userType != nil {
      try Operators.setItem(.object(dict), .object(frame.pointee.name(name).string), value)
    } else {
      dict[frame.pointee.name(name)] = value
    }
  }

  func deleteName(_ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, _ name: Int) throws
  {
    let symbol = frame.pointee.name(name)
    guard namespace(r)?.removeValue(forName: symbol) != nil else {
      throw undefined(symbol, frame.pointee.globals)
    }
  }

  func loadClassFree(_ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, _ i: Instruction)
    throws
    -> Value
  {
    if let value = namespace(r)?[frame.pointee.name(Int(i.c))] { return value }
    let value = frame.pointee.free(Int(i.b))
    if value.isUnbound { throw unboundFree(frame, Int(i.c)) }
    return value
  }

  /// Looks a method up for a call, without making a bound method where a plain function is found.
  func loadMethod(_ receiver: Value, _ name: Symbol, into window: UnsafeMutablePointer<Value>) throws {
    if case .object = receiver {
    } else if case .object(let found)? = receiver.type.lookup(name),
      (found as? NativeFunction)?.isMethod == true
    {
      window[1] = receiver
      window[0] = .object(found)
      return
    }
    let value = try Operators.getAttribute(receiver, name)
    window[1] = .unbound
    window[0] = value
  }

  func contextMethod(_ manager: Value, _ method: UInt8) throws -> Value {
    let special = SpecialMethod(rawValue: Int(method)) ?? .enter
    if let bound = try Operators.specialMethod(manager, special) { return bound }
    let missing = special == .exit ? " (missed __exit__ method)" : ""
    throw PythonError.type(
      "'\(manager.type.name)' object does not support the context manager protocol\(missing)")
  }

  // MARK: Generators

  /// One step of `yield from`: the value to hand out, or nil when the iterator has ended and `result` is set.
  func delegate(_ iterator: Value, sending: Value, result: UnsafeMutablePointer<Value>) throws -> Value? {
    guard case .object(let object) = iterator else { return nil }
    if let generator = object as? GeneratorObject {
      if let value = try generator.resume(sending: sending) { return value }
      result.pointee = generator.returned
      return nil
    }
    do {
      if !sending.isNone {
        return try Operators.call(try Operators.getAttribute(iterator, "send"), [sending])
      }
      if let method = Operators.userMethod(object, .next) { return try Operators.callMethod(method, object) }
      if let value = try object.next() { return value }
      result.pointee = .none
      return nil
    } catch let error as PythonError where error.exception.type.isSubtype(of: Types.stopIteration) {
      result.pointee = error.exception.value
      return nil
    }
  }
}
