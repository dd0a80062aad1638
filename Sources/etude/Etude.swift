import ArgumentParser
import Console
import Glibc
import Library
import Reporting

/// `etude`: the command line. Alone it is the REPL.
@main struct Etude: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etude", abstract: "Practise convolutional networks, in Python and PyTorch.",
    discussion: "Without a command: the REPL; a program on standard input is run.",
    subcommands: [
      LearnCommand.self, RunCommand.self, CheckCommand.self, GradeCommand.self, GradeChildCommand.self,
      MergeCommand.self,
      LintCommand.self, StripCommand.self, ExportCommand.self, HelpCommand.self, BenchCommand.self,
      DataCommand.self,
    ])

  @Option(name: .customShort("c"), help: ArgumentHelp("Run a string.", valueName: "code")) var code: String?

  func run() throws {
    if let code { throw ExitCode(ProgramRunner.run(SourceText(name: "<string>", text: code))) }
    if Screen.isInteractive, let repl = REPL() { throw ExitCode(repl.run()) }
    throw ExitCode(try ProgramRunner.runStandardInput())
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Interrupts.install()
    Library.register()
    var status: Int32 = 0
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      status = report(error)
    }
    Output.flush()
    Glibc.exit(status)
  }

  /// What to say to who names a file where a command is due.
  private static func advice() -> String {
    let words = CommandLine.arguments.dropFirst()
    guard let file = words.first, file.hasSuffix(".py") || file.hasSuffix(".md") || file == "-" else {
      return ""
    }
    return "etude: to run \(file): etude run \(file)\n"
  }

  /// Says what went wrong, in words.
  ///
  /// - Returns: the exit status: 2 for a command line that makes no sense.
  private static func report(_ error: any Error) -> Int32 {
    switch error {
    case let status as ExitCode: return status.rawValue
    case let problem as CommandProblem:
      Output.writeError("etude: \(problem)\n")
      return problem.status
    default:
      let text = fullMessage(for: error) + "\n"
      let isMistake = exitCode(for: error) != .success
      if isMistake { Output.writeError(advice() + text) } else { Output.write(text) }
      return isMistake ? 2 : 0
    }
  }
}
