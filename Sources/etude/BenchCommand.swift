import ArgumentParser
import Console

/// `etude bench`
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time small programs: loops, calls, tensors.",
    discussion: "Each runs several times; the best time is shown. --show prints them, for CPython to run."
  )

  @Argument(help: "Only those whose names contain this.") var name: String = ""
  @Flag(help: "Print the programs instead of running them.") var show = false

  func run() throws {
    let chosen = Benchmark.all.filter { $0.name.contains(name) || name.isEmpty }
    guard !chosen.isEmpty else {
      throw CommandProblem(
        "there is no benchmark \(name); there are: \(Benchmark.all.map(\.name).joined(separator: ", "))")
    }
    for benchmark in chosen {
      if show {
        Output.write("# \(benchmark.name)\n\(benchmark.code)\n")
      } else if let line = benchmark.report() {
        Output.write(line + "\n")
      } else {
        throw ExitCode(1)
      }
    }
  }
}
