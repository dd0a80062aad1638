import ArgumentParser
import Foundation
import Reporting

/// `etude run FILE.py`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Run a program.")

  @Argument(help: "A program.") var file: String

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("can't open '\(file)'")
    }
    try ProgramRunner.run(SourceText(name: file, bytes: Array(data)))
  }
}
