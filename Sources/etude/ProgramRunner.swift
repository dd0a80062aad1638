import ArgumentParser
import Interpreter
import Library
import Reporting

/// Runs a program as `python3 FILE` would: output to standard output, a diagnostic to standard error.
enum ProgramRunner {
  static func run(_ source: SourceText) throws {
    Library.register()
    let session = Session(.init { Output.print($0) })
    let outcome = session.run(source, mode: .script)
    Output.flush()
    switch outcome {
    case .finished: return
    case .exited(let status): throw ExitCode(Int32(truncatingIfNeeded: status))
    case .failed(let failure):
      let renderer = TextRenderer(width: 100)
      Output.printError(renderer.render(failure.diagnostic.markup(width: 100)))
      throw ExitCode(1)
    }
  }
}
