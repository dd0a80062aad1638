import Reporting
import Syntax

/// Turns the tree of one function, class body or module into code.
///
/// Variables have registers of their own; the values of expressions go to temporaries above them, which are
/// taken and given back like a stack. A variable that an inner function shares lives in a cell.
final class Compiler {
  let builder: CodeBuilder
  let scope: Scope
  let parent: Compiler?
  let globals: Globals
  /// The class around, for `__x` names.
  let className: String?

  /// The registers of the variables; a cell variable's holds the cell.
  private(set) var registers: [Symbol: Int] = [:]
  private var freeIndices: [Symbol: Int] = [:]
  var comprehensionScopes: [ComprehensionScope] = []
  /// The variables certain to have a value at this point.
  var assigned: Set<Symbol> = []
  private(set) var nextTemporary = 0
  /// Holds what the letters of the function's shape contract stand for, where its result has one.
  var contractRegister: Int?
  var blocks: [Block] = []
  /// Whether expression statements show their values, as in the REPL.
  var displaysValues = false

  struct ComprehensionScope {
    var registers: [Symbol: Int]
    var cells: Set<Symbol>

    func holds(_ register: Int) -> Bool { registers.values.contains(register) }
  }

  init(_ builder: CodeBuilder, scope: Scope, parent: Compiler?, globals: Globals, className: String?) {
    self.builder = builder
    self.scope = scope
    self.parent = parent
    self.globals = globals
    self.className = className
  }

  var isClassBody: Bool { builder.kind == .classBody }
  var isModule: Bool { builder.kind == .module }

  func symbol(_ name: String) -> Symbol { mangled(name, in: className) }

  // MARK: Registers

  /// Gives every variable its register. Parameters take the first ones, in the signature's order.
  func layOutVariables(parameters: [Symbol]) {
    var next = isClassBody ? 1 : 0  // a class body's first register is its namespace
    func place(_ name: Symbol) {
      guard registers[name] == nil else { return }
      registers[name] = next
      builder.variables.append(.init(name: name, register: next, isCell: scope.cells.contains(name)))
      next += 1
    }
    parameters.forEach(place)
    if !isModule, !isClassBody { scope.locals.forEach(place) }
    if isClassBody, scope.wantedWithin.contains("__class__") {
      registers["__class__"] = next
      next += 1
    }
    nextTemporary = next
    builder.firstTemporary = next
    builder.registerCount = next
    for variable in builder.variables where variable.isCell {
      emit(.init(.makeCell, a: variable.register), .start)
    }
    if isClassBody, let register = registers["__class__"] { emit(.init(.makeCell, a: register), .start) }
    if scope.deleted.isEmpty {
      assigned = Set(parameters)
    } else {
      assigned = Set(parameters).subtracting(scope.deleted)
    }
  }

  func takeTemporary(_ count: Int = 1) -> Int {
    let register = nextTemporary
    nextTemporary += count
    builder.registerCount = max(builder.registerCount, nextTemporary)
    return register
  }

  /// Runs `body`; the temporaries it took are free again afterwards.
  func scoped<T>(_ body: () throws -> T) rethrows -> T {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    return try body()
  }

  /// Whether a register holds a value that is read once; the variables of a comprehension lie among the
  /// temporaries and are none.
  func isTemporary(_ register: Int) -> Bool {
    register >= builder.firstTemporary && !comprehensionScopes.contains { $0.holds(register) }
  }

  @discardableResult
  func emit(_ instruction: Instruction, _ span: Span, operands: [Span] = []) -> Int {
    builder.emit(instruction, span, operands: operands)
  }

  func emitJump(_ operation: Operation, a: Int = 0, _ span: Span) -> Int {
    emit(.init(operation, a: a), span)
  }

  func jump(_ operation: Operation, a: Int = 0, to target: Int, _ span: Span) {
    var instruction = Instruction(operation, a: a)
    instruction.target = target
    emit(instruction, span)
  }

  var here: Int { builder.instructions.count }

  // MARK: Names

  enum Binding {
    case register(Int)
    case cell(Int)
    case free(Int)
    case global(Int)
    /// A name of a class body.
    case className
    /// A name that a class body does not bind itself, from a function around it.
    case classFree(Int)
  }

  func resolve(_ name: Symbol) -> Binding {
    for comprehension in comprehensionScopes.reversed() {
      if let register = comprehension.registers[name] {
        return comprehension.cells.contains(name) ? .cell(register) : .register(register)
      }
    }
    if isClassBody {
      if scope.globals.contains(name) { return .global(globals.slot(name)) }
      if name == "__class__", let register = registers[name] { return .cell(register) }
      if !scope.isLocal(name) || !comprehensionScopes.isEmpty, let index = freeIndex(name) {
        return comprehensionScopes.isEmpty && !scope.nonlocals.contains(name)
          ? .classFree(index) : .free(index)
      }
      return comprehensionScopes.isEmpty ? .className : .global(globals.slot(name))
    }
    if isModule || scope.globals.contains(name) { return .global(globals.slot(name)) }
    if let register = registers[name] {
      return scope.cells.contains(name) ? .cell(register) : .register(register)
    }
    if let index = freeIndex(name) { return .free(index) }
    return .global(globals.slot(name))
  }

  /// The place among the function's cells of a variable of a function around it; nil where none has the name.
  private func freeIndex(_ name: Symbol) -> Int? {
    if let index = freeIndices[name] { return index }
    guard let capture = parent?.captureSource(name) else { return nil }
    let index = builder.captures.count
    builder.captures.append(capture)
    builder.freeNames.append(name)
    freeIndices[name] = index
    return index
  }

  /// Where a function within finds a variable of this one.
  private func captureSource(_ name: Symbol) -> FunctionCode.Capture? {
    for comprehension in comprehensionScopes.reversed() where comprehension.cells.contains(name) {
      if let register = comprehension.registers[name] { return .register(register) }
    }
    if isClassBody {
      if name == "__class__", let register = registers[name] { return .register(register) }
      return freeIndex(name).map { .free($0) }
    }
    if isModule { return nil }
    if scope.globals.contains(name) { return nil }
    if let register = registers[name], scope.cells.contains(name) { return .register(register) }
    return freeIndex(name).map { .free($0) }
  }

  /// Whether a function around this one has the variable, as `nonlocal` demands.
  func isNonlocal(_ name: Symbol) -> Bool { freeIndex(name) != nil }

  func finish() -> FunctionCode { FunctionCode(builder) }
}

/// Something that leaving a stretch of code has to attend to.
final class Block {
  enum Kind {
    case loop(continueTarget: Int)
    /// A `try … finally` or `with`: what to run on the way out.
    case finally(() throws -> Void)
    /// Within an `except` clause: the exception handled before is in this register.
    case handler(saved: Int, cleanUp: () -> Void)
    /// A loop's iterator, which a jump past the loop lets go.
    case held(Int)
  }

  let kind: Kind
  var breakJumps: [Int] = []
  /// The stretch of instructions that a handler protects; leaving it early cuts pieces out.
  var protected: ProtectedRange?

  init(_ kind: Kind, protected: ProtectedRange? = nil) {
    self.kind = kind
    self.protected = protected
  }
}

/// The instructions that a handler protects, in pieces.
final class ProtectedRange {
  private(set) var pieces: [Range<Int>] = []
  private var start: Int?

  init(from start: Int) { self.start = start }

  func close(at end: Int) {
    if let start, start < end { pieces.append(start..<end) }
    start = nil
  }

  func reopen(at start: Int) { self.start = start }
}
