import ArgumentParser
import Console
import Formats

/// `etude data`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "List the data sets, or download one.",
    discussion: "They are kept in ETUDE_DATA, or else in ~/.local/share/etude.",
    subcommands: [Get.self, List.self], defaultSubcommand: List.self)

  /// `etude data list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the data sets, and where each of them is.")

    func run() {
      for set in DataSet.all {
        let folder = "\(DataFolder.standard)/\(set.name)"
        let isHere = DiskFile.exists(folder)
        Output.write("\(set.name)\n    \(set.title)\n    \(isHere ? folder : "not here")\n")
      }
    }
  }

  /// `etude data get NAME`
  struct Get: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Download a data set from its publisher.",
      discussion: "What was begun goes on where it ended; every file is checked before it gets its name.")

    @Argument(help: "mnist, fashion_mnist or cifar10.") var name: String
    @Option(help: "The folder to keep it in.") var to: String?
    @Option(help: "The address of another place that has the same files.") var from: String?

    func run() throws {
      let names = DataSet.all.map(\.name)
      guard let set = DataSet.all.first(where: { $0.name == name }) else {
        throw CommandProblem("there is no data set \(name); there are: \(names.joined(separator: ", "))")
      }
      let folder = to ?? "\(DataFolder.standard)/\(set.name)"
      try Download(set, into: folder, from: from).run()
      Output.write("\(set.title)\n\(folder)\n")
    }
  }
}
