import Reporting
import Syntax

/// The one door to the language: a REPL line, a lesson's cell, an exercise and a graded run are the same
/// call.
///
/// A session keeps its variables from one `run` to the next. Programs run one at a time in a process, each on
/// a thread with a stack deep enough for Python's recursion limit.
public final class Session: @unchecked Sendable {
  public struct Options: Sendable {
    /// Takes what the program prints, piece by piece.
    public var output: @Sendable (String) -> Void
    /// Takes what the program writes to `sys.stderr`, warnings among it.
    public var errorOutput: @Sendable (String) -> Void = { _ in }
    /// Gives `input()` a line, with its newline; nil at the end of the input.
    public var input: @Sendable () -> String? = { nil }
    /// Takes what is printed while the session works silently.
    public var unheardOutput: @Sendable (String) -> Void = { _ in }
    /// Loops and calls, in thousands; nil for no bound.
    public var steps: Int?
    /// How many calls may wait for one another; a program may set another bound.
    public var recursionLimit = 1000
    /// Bytes of native stack.
    public var stackSize = 512 << 20
    /// What programs may reach.
    public var grants = Grants.none

    public init(steps: Int? = nil, output: @escaping @Sendable (String) -> Void) {
      self.steps = steps
      self.output = output
    }
  }

  public enum Mode: Sendable {
    /// A program: values of expression statements are dropped.
    case script
    /// A REPL line or a lesson's cell: values of expression statements are shown and kept as `_`.
    case interactive
  }

  public enum Outcome: Sendable {
    case finished
    case failed(Failure)
    /// The program called `exit` with a status.
    case exited(Int)

    public var isFinished: Bool {
      if case .finished = self { return true }
      return false
    }

    public var failure: Failure? {
      if case .failed(let failure) = self { return failure }
      return nil
    }
  }

  /// An exception that no handler took.
  public struct Failure: Sendable {
    public let diagnostic: Diagnostic
    /// The exception's class, `ValueError` say.
    public let exceptionType: String
    public let message: String
    public var lastLine: String { diagnostic.lastLine }

    init(diagnostic: Diagnostic, exceptionType: String, message: String) {
      self.diagnostic = diagnostic
      self.exceptionType = exceptionType
      self.message = message
    }

    /// A failure that Swift code reports, in a program's terms.
    public init(_ diagnostic: Diagnostic) {
      self.init(diagnostic: diagnostic, exceptionType: diagnostic.exceptionType, message: diagnostic.message)
    }
  }

  let machine: Machine
  public let main: ModuleObject
  private let options: Options
  private let limits: Limits
  /// The settings of the libraries below as this session's programs left them.
  private var ambientState = AmbientState.initial

  /// Held by the session that runs: the language's tables are shared.
  private static let lock = ProgramLock()

  public init(_ options: Options) {
    self.options = options
    let limits = Limits(steps: options.steps)
    self.limits = limits
    (machine, main) = Session.lock.withLock {
      BuiltinModules.register()
      let machine = Machine(limits: limits)
      let main = ModuleObject("__main__")
      machine.modules["__main__"] = main
      machine.output = options.output
      machine.errorOutput = options.errorOutput
      machine.input = options.input
      machine.grants = options.grants
      machine.recursionLimit = max(1, min(options.recursionLimit, Machine.deepestRecursion))
      machine.display = { [unowned machine, unowned main] value in
        if value.isNone { return }
        machine.output(try Operators.repr(value) + "\n")
        main["_"] = value
      }
      return (machine, main)
    }
  }

  /// Lets the program take as many steps again as it was given at first.
  public func renewSteps() { limits.renewSteps() }

  /// Raises `KeyboardInterrupt` in the running program. Safe from any thread and in a signal handler.
  public func interrupt() { limits.interrupt() }

  /// Whether a text is a whole statement, the beginning of one, or neither.
  public func completeness(of text: String) -> Completeness { Parser.completeness(of: text) }

  /// Runs a source text in the session: in the program's own module unless another namespace is given.
  public func run(_ source: SourceText, mode: Mode, in module: ModuleObject? = nil) -> Outcome {
    perform { try self.execute(source, mode: mode, in: module ?? self.main) }
  }

  /// Runs a source text apart from the session's programs: the modules that it imports are its own, and no program
  /// finds its classes.
  public func runApart(_ source: SourceText, in module: ModuleObject) -> Outcome {
    perform {
      let (modules, owner) = (self.machine.modules, self.machine.owner)
      (self.machine.modules, self.machine.owner) = ([:], Machine.Owner())
      defer { (self.machine.modules, self.machine.owner) = (modules, owner) }
      try self.execute(source, mode: .script, in: module)
    }
  }

  /// Runs Swift code as this session's while another session is at work, on that one's thread.
  public func visit<Result>(_ body: () throws -> Result) throws -> Result {
    let outer = Machine.current
    let outerState = AmbientState.capture()
    Machine.current = machine
    machine.stackFloor = outer.stackFloor
    ambientState.restore()
    defer {
      ambientState = AmbientState.capture()
      outerState.restore()
      Machine.current = outer
    }
    do { return try body() } catch {
      machine.reset()
      throw error
    }
  }

  /// Runs Swift code that deals with the session's values, on the session's thread and under its limits.
  ///
  /// - Parameter silently: drops what the program prints meanwhile.
  public func perform(silently: Bool = false, _ body: @escaping () throws -> Void) -> Outcome {
    guard silently else { return perform(body) }
    return perform {
      let output = self.machine.output
      self.machine.output = self.options.unheardOutput
      defer { self.machine.output = output }
      try body()
    }
  }

  private func perform(_ body: @escaping () throws -> Void) -> Outcome {
    limits.clearInterrupt()
    return Session.lock.withLock { DeepThread.run(stackSize: options.stackSize) { self.guarded(body) } }
  }

  private func execute(_ source: SourceText, mode: Mode, in module: ModuleObject) throws {
    let code = try Session.compile(source, globals: module.globals, displaysValues: mode == .interactive)
    let function = FunctionObject(code: code, globals: module.globals, cells: [], defaults: [])
    _ = try machine.call(function, .none)
  }

  static func compile(_ source: SourceText, globals: Globals, displaysValues: Bool) throws -> FunctionCode {
    let tree: SyntaxTree
    do { tree = try Parser.parse(source) } catch { throw SourceError(diagnostic: error.diagnostic) }
    do {
      return try Compiler.compile(module: tree, globals: globals, displaysValues: displaysValues)
    } catch let error as CompileError {
      throw SourceError(diagnostic: Diagnostic("SyntaxError", error.message).at(error.span, of: source))
    }
  }

  /// Runs `body` with this session's machine in place, and turns what it throws into an outcome.
  private func guarded(_ body: () throws -> Void) -> Outcome {
    let outer = Machine.current
    Machine.current = machine
    let couldFinalise = Finalisation.isPossible
    Finalisation.isPossible = true
    machine.stackFloor = DeepThread.floor
    let outerState = AmbientState.capture()
    ambientState.restore()
    defer {
      ambientState = AmbientState.capture()
      outerState.restore()
      Machine.current = outer
      Finalisation.isPossible = couldFinalise
    }
    do {
      try body()
      return .finished
    } catch let error as SourceError {
      return .failed(
        Failure(
          diagnostic: error.diagnostic, exceptionType: error.diagnostic.exceptionType,
          message: error.diagnostic.message))
    } catch let error as PythonError {
      machine.reset()
      return Failures.outcome(of: error.exception)
    } catch {
      machine.reset()
      let diagnostic = Diagnostic("SystemError", "\(error)")
      return .failed(Failure(diagnostic: diagnostic, exceptionType: "SystemError", message: "\(error)"))
    }
  }
}

/// A text that can't be run at all.
struct SourceError: Error {
  let diagnostic: Diagnostic
}
