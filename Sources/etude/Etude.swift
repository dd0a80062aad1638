import ArgumentParser
import Glibc
import Interpreter
import Reporting

/// `etude`: the command line.
@main struct Etude: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etude", abstract: "Practise convolutional networks.",
    subcommands: [RunCommand.self])

  @Option(name: .customShort("c"), help: "Run a string.") var code: String?

  func run() throws {
    guard let code else { throw CleanExit.helpRequest(self) }
    try ProgramRunner.run(SourceText(name: "<string>", text: code))
  }
}
