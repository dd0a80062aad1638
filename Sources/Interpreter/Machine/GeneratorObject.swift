/// A generator: a call that can be left and come back to.
final class GeneratorObject: Object {
  override class var nativeType: TypeObject { Types.generator }

  let function: FunctionObject
  /// The registers while the generator sleeps.
  private(set) var saved: UnsafeMutablePointer<Value>?
  private(set) var resumption: UnsafeMutablePointer<Instruction>
  var state = State.created
  /// The register that takes what is sent in.
  private var sentRegister = 0
  /// The value that the generator returned, for `yield from`.
  private(set) var returned = Value.none
  private var handled: ExceptionObject?
  var name: String
  var qualifiedName: String
  /// Whether the generator stands in for one that nobody holds any more, to be closed.
  private var isHeir = false

  enum State { case created, suspended, running, finished }

  /// Takes over the registers at `base`, arguments first.
  init(_ function: FunctionObject, base: UnsafeMutablePointer<Value>) {
    self.function = function
    resumption = function.code.instructions
    let count = function.code.registerCount
    let parameters = function.code.signature.parameters.count
    let saved = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
    saved.moveInitialize(from: base, count: parameters)
    base.initialize(repeating: .unbound, count: parameters)
    (saved + parameters).initialize(repeating: .unbound, count: count - parameters)
    self.saved = saved
    name = function.name
    qualifiedName = function.qualifiedName
    if !function.code.handlers.isEmpty { Finalisation.isAwaited = true }
  }

  /// Takes over everything from a generator that is going away.
  private init(heirOf other: GeneratorObject) {
    function = other.function
    (saved, resumption, state) = (other.saved, other.resumption, other.state)
    (sentRegister, handled, isHeir) = (other.sentRegister, other.handled, true)
    (name, qualifiedName) = (other.name, other.qualifiedName)
    other.saved = nil
  }

  /// Closes a generator that was left half-way, so that its `finally` and `with` blocks run at once.
  deinit {
    if state == .suspended, !isHeir, mustClose {
      let heir = GeneratorObject(heirOf: self)
      Finalisation.run(of: heir) { try heir.close() }
    }
    release()
  }

  /// Whether an exception at the point where the generator sleeps could be noticed.
  private var mustClose: Bool {
    delegate != nil || function.code.handler(at: resumption - function.code.instructions - 1) != nil
  }

  private func release() {
    guard let saved else { return }
    self.saved = nil
    // While it runs, its registers are the machine's.
    if state != .running { saved.deinitialize(count: function.code.registerCount) }
    saved.deallocate()
  }

  override var isIterator: Bool { true }
  override func iterator() throws -> Object? { self }
  override func next() throws -> Value? { try resume(sending: .none) }

  override func repr() throws -> String { "<generator object \(qualifiedName) at \(address)>" }

  /// Goes on until the next `yield`; nil at the end, with `returned` set.
  func resume(sending value: Value) throws -> Value? {
    try go(value, raising: nil)
  }

  /// Makes what is sent next the value of the `yield from` at which the generator sleeps.
  func leaveDelegation() {
    sentRegister = Int(resumption.pointee.a)
    resumption += 1
  }

  func finish() {
    release()
    state = .finished
  }

  func go(_ value: Value, raising exception: ExceptionObject?) throws -> Value? {
    let machine = Machine.current
    switch state {
    case .running: throw PythonError.value("generator already executing")
    case .finished: return nil
    case .created, .suspended: break
    }
    if state == .created, !value.isNone {
      throw PythonError.type("can't send non-None value to a just-started generator")
    }
    try machine.checkNativeDepth()
    guard let saved else { return nil }
    let base = machine.top
    let count = function.code.registerCount
    // An exception is raised by the instruction before `next`; a `yield from` has yet to be left.
    let next = exception != nil && delegate != nil ? resumption + 1 : resumption
    guard machine.depth < machine.recursionLimit, base + count + 64 < machine.registersEnd else {
      throw Machine.recursionError
    }
    // While the generator runs, nothing is saved.
    base.moveInitialize(from: saved, count: count)
    if state == .suspended { base[sentRegister] = value }
    state = .running
    (machine.frames + machine.depth).initialize(
      to: Frame(
        function: .passUnretained(function), layout: function.layout, base: base, next: next,
        result: nil,
        window: base, windowCount: 0, generator: .passUnretained(self), isEntry: true, top: base + count))
    machine.depth += 1
    machine.top = base + count
    let outer = machine.handled
    if let own = handled { machine.handled = own }
    defer {
      handled = state == .suspended && machine.handled !== outer ? machine.handled : nil
      machine.handled = outer
    }
    do {
      let result = try machine.run(raising: exception)
      if state == .suspended { return result }
      returned = result
      finish()
      return nil
    } catch let error as PythonError {
      finish()
      if error.exception.type.isSubtype(of: Types.stopIteration) {
        let wrapped = PythonError.runtime("generator raised StopIteration")
        wrapped.exception.cause = .object(error.exception)
        wrapped.exception.context = error.exception
        throw wrapped
      }
      throw error
    }
  }

  /// Puts the generator to sleep at a `yield`: its frame leaves the machine, registers and all.
  func suspend(_ machine: Machine, next: UnsafeMutablePointer<Instruction>, sentRegister: Int) {
    let frame = machine.frames[machine.depth - 1]
    let count = frame.layout.pointee.registerCount
    saved?.moveInitialize(from: frame.base, count: count)
    resumption = next
    self.sentRegister = sentRegister
    state = .suspended
    machine.depth -= 1
    machine.top = frame.base
  }
}

extension Machine {
  func makeGenerator(_ function: FunctionObject, base: UnsafeMutablePointer<Value>) -> GeneratorObject {
    GeneratorObject(function, base: base)
  }

  /// The value that an exhausted iterator of `yield from` returned.
  static func returnedValue(of iterator: Object) -> Value {
    (iterator as? GeneratorObject)?.returned ?? .none
  }
}
