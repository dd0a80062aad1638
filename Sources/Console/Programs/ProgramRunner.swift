import Glibc
import Interpreter
import Reporting

/// Runs a program as `python3` does: its output to standard output, a diagnostic to standard error.
public enum ProgramRunner {
  /// - Returns: the exit status.
  public static func run(_ source: SourceText) -> Int32 {
    var options = Session.Options.person { Output.write($0) }
    options.errorOutput = { Output.writeError($0) }
    options.input = {
      Output.flush()
      return readLine(strippingNewline: false)
    }
    let session = Session(options)
    let outcome = Interrupts.whileRunning(session) { session.run(source, mode: .script) }
    Output.flush()
    if let failure = outcome.failure { Output.show(failure.diagnostic) }
    Interrupts.whileRunning(session) { session.end() }
    Output.flush()
    switch outcome {
    case .finished: return 0
    case .exited(let status): return Int32(truncatingIfNeeded: status & 0xFF)
    case .failed(let failure):
      if failure.exceptionType == "KeyboardInterrupt" { Interrupts.endProcess() }
      return 1
    }
  }

  /// Runs all of standard input.
  public static func runStandardInput() throws(CommandProblem) -> Int32 {
    run(SourceText(name: "<stdin>", bytes: try ProgramFile.read("-")))
  }
}
