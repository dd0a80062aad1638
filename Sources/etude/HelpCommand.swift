import ArgumentParser
import Console

/// `etude help NAME`
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Show what a name of the language or the library is.")

  @Argument(help: "A name such as torch.cat, nn.Conv2d or print.") var name: String?

  @Flag(help: "Write the reference page: every name, in Markdown.") var all = false

  func run() throws {
    if all { return Output.write(Reference.page()) }
    guard let name else { throw CleanExit.helpRequest(Etude.self) }
    if let command = Etude.configuration.subcommands.first(where: { $0.configuration.commandName == name }) {
      throw CleanExit.helpRequest(command)
    }
    guard let help = NameHelp.help(name) else {
      throw CommandProblem("nothing is called \(name) in the language or the library")
    }
    Output.write(Screen.output.renderer.render(help))
  }
}
