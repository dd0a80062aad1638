import Glibc

/// Runs code: a stack of registers, a stack of frames.
///
/// A call's arguments lie at the top of the caller's registers and become the first registers of the callee, so
/// that nothing is copied. A frame takes its registers from the stack; a generator's are kept aside while it
/// sleeps and moved back when it goes on.
final class Machine {
  /// The machine that runs at present. Guarded by the session lock.
  nonisolated(unsafe) static var current = Machine()

  let registers: UnsafeMutablePointer<Value>
  let registersEnd: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  /// How attributes are found; kept at hand.
  let attributeCache = AttributeCache.table
  /// The frames in use.
  var depth = 0
  /// The first register that no frame uses.
  var top: UnsafeMutablePointer<Value>
  /// The exception that a handler is dealing with, which a bare `raise` raises again.
  var handled: ExceptionObject?
  /// Counts loops and calls down to the next look at limits and interrupts.
  var ticks = Machine.tickInterval
  let limits: Limits
  /// Where `print` writes.
  var output: (String) -> Void = { _ in }
  /// Where `sys.stderr` writes.
  var errorOutput: (String) -> Void = { _ in }
  /// Where `input` reads a line; nil at the end.
  var input: () -> String? = { nil }
  /// What the libraries' functions may reach.
  var grants = Grants.none
  /// What the REPL does with the value of an expression statement.
  var display: (Value) throws -> Void = { _ in }
  /// The modules imported so far, by full name.
  var modules: [String: ModuleObject] = [:]
  /// Stands for the programs that may find one another's classes: this session's.
  var owner: AnyObject = Owner()
  var recursionLimit = 1000
  /// Operations that wait for one inside them, beside the frames: comparisons, `repr`.
  private var nesting = 0
  /// The lowest address that native recursion may reach.
  var stackFloor: UInt = 0

  static let registerCapacity = 1 << 22
  static let frameCapacity = 1 << 17
  static let tickInterval = 4096
  /// What a recursion limit may be at most.
  static let deepestRecursion = frameCapacity - 64

  init(limits: Limits = Limits()) {
    self.limits = limits
    // Reserved, not used: the kernel hands out pages as the stacks grow.
    registers = .allocate(capacity: Machine.registerCapacity)
    registersEnd = registers + Machine.registerCapacity
    frames = .allocate(capacity: Machine.frameCapacity)
    top = registers
  }

  deinit {
    registers.deallocate()
    frames.deallocate()
  }

  /// Called now and then by loops and calls.
  func tick() throws {
    ticks = Machine.tickInterval
    try limits.check()
  }

  /// - Throws: `RecursionError` where Swift's own stack is nearly used up, by a `repr` of deep nesting say.
  func checkNativeDepth() throws {
    var marker: UInt8 = 0
    let address = withUnsafePointer(to: &marker) { UInt(bitPattern: $0) }
    if address < stackFloor { throw Machine.recursionError }
  }

  /// Runs an operation that may reach itself again by way of what it contains.
  ///
  /// - Parameter place: what the message says of it, as CPython's does: " in comparison".
  /// - Throws: `RecursionError` where too much waits already.
  func nested<Result>(_ place: String, _ body: () throws -> Result) throws -> Result {
    guard depth + nesting < recursionLimit else { throw Machine.recursionError(place) }
    try checkNativeDepth()
    nesting += 1
    defer { nesting -= 1 }
    return try body()
  }

  static var recursionError: PythonError { recursionError("") }

  private static func recursionError(_ place: String) -> PythonError {
    PythonError(Types.recursionError, "maximum recursion depth exceeded" + place)
      .withNote(
        "A function that calls itself needs a case that does not; each call waits for the one it made.")
  }
}

extension Machine {
  final class Owner {}
}

/// A call in progress.
struct Frame {
  /// The function, which the caller's registers or the caller itself keep alive, and with it its code.
  var function: Unmanaged<FunctionObject>
  var layout: UnsafeMutablePointer<FunctionCode.Layout>
  var base: UnsafeMutablePointer<Value>
  /// Where the frame goes on when the call it made returns.
  var next: UnsafeMutablePointer<Instruction>
  /// The caller's register that takes the result.
  var result: UnsafeMutablePointer<Value>?
  /// The first of the caller's registers that the call used, callee included; cleared when it returns.
  var window: UnsafeMutablePointer<Value>
  var windowCount: Int
  /// The generator that the frame belongs to.
  var generator: Unmanaged<GeneratorObject>?
  /// Whether returning leaves `run`: the call came from Swift.
  var isEntry: Bool
  /// Whether the call is a class's: its result is the instance in the window, not what `__init__` returns.
  var makesInstance = false
  /// Past the registers of this frame and of all below it: a callee's window may end before its caller's does.
  var top: UnsafeMutablePointer<Value>
}

extension Frame {
  var code: FunctionCode { function._withUnsafeGuaranteedRef { $0.code } }

  var globals: Globals { function._withUnsafeGuaranteedRef { $0.globals } }

  func name(_ index: Int) -> Symbol { function._withUnsafeGuaranteedRef { $0.code.names[index] } }

  @inline(__always)
  func free(_ index: Int) -> Value { function._withUnsafeGuaranteedRef { $0.cells[index].value } }

  func setFree(_ index: Int, _ value: Value) {
    function._withUnsafeGuaranteedRef { $0.cells[index].value = value }
  }
}
