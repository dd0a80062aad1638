import ArgumentParser
import Console
import Glibc

/// `etude bench`
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time programs: loops, objects, text, tensors, steps of training.",
    discussion: """
      With a peer, a Python that has PyTorch, each program runs on both by turns; the ratio is the peer's best time \
      over Etude's. The peer is --peer, or the environment's ETUDE_PEER.
      """
  )

  @Argument(help: "Only the programs whose names contain this.") var name: String = ""
  @Option(help: "A Python with PyTorch to compare with.") var peer: String?
  @Option(help: "How often each program runs on each side.") var rounds = 3
  @Option(help: "How many threads each side may use.") var threads = 2
  @Flag(help: "Print the programs instead of running them.") var show = false

  func run() throws {
    let chosen = Benchmark.all.filter { $0.name.contains(name) || name.isEmpty }
    guard !chosen.isEmpty else {
      throw CommandProblem(
        "there is no benchmark \(name); there are: \(Benchmark.all.map(\.name).joined(separator: ", "))")
    }
    if show {
      for benchmark in chosen { Output.write("# \(benchmark.name)\n\(benchmark.code)\n") }
      return
    }
    var table = BenchmarkTable(
      etude: "/proc/self/exe", peer: peer ?? getenv("ETUDE_PEER").map { String(cString: $0) },
      threads: threads)
    Output.write(table.header + "\n")
    for benchmark in chosen {
      try table.add(benchmark, rounds: rounds)
      for line in table.lines { Output.write(line + "\n") }
      Output.flush()
    }
  }
}
