/// The best times of several rounds, Etude's beside the peer's.
public struct BenchmarkTable {
  private struct Side {
    var best: [String: Double] = [:]
    var memory = 0
  }

  private let etude: BenchmarkProcess
  private let peer: BenchmarkProcess?
  private var names: [String] = []
  private var (mine, theirs) = (Side(), Side())

  /// - Parameters:
  ///   - etude: this very program.
  ///   - peer: a Python with PyTorch; nil to time Etude alone.
  ///   - threads: how many each side may use.
  public init(etude: String, peer: String?, threads: Int) {
    self.etude = BenchmarkProcess(command: [etude, "run", "-"], threads: threads)
    self.peer = peer.map { BenchmarkProcess(command: [$0, "-"], threads: threads) }
  }

  /// Times a program in several rounds, the two sides by turns, so that both see the same disturbances.
  public mutating func add(_ benchmark: Benchmark, rounds: Int) throws(CommandProblem) {
    names = []
    (mine, theirs) = (Side(), Side())
    for _ in 0..<max(rounds, 1) {
      let result = try etude.run(benchmark.code)
      if names.isEmpty { names = result.rows.map(\.name) }
      Self.keep(result, in: &mine)
      if let peer { Self.keep(try peer.run(benchmark.code), in: &theirs) }
    }
  }

  private static func keep(_ result: BenchmarkProcess.Result, in side: inout Side) {
    for row in result.rows {
      side.best[row.name] = min(side.best[row.name] ?? .infinity, row.milliseconds)
    }
    side.memory = max(side.memory, result.memory)
  }

  public var header: String {
    "row".padded(to: 26) + "etude".aligned(to: 12)
      + (peer == nil ? "" : "peer".aligned(to: 12) + "peer/etude".aligned(to: 12))
  }

  /// The lines of the program added last: its rows, then the memory that it took.
  public var lines: [String] {
    names.map { name in
      line(name, mine.best[name], theirs.best[name]) { Self.fixed($0, 3) + " ms" }
    } + [line("  memory", Double(mine.memory), Double(theirs.memory)) { Self.fixed($0 / 1e6, 0) + " MB" }]
  }

  private func line(_ name: String, _ own: Double?, _ other: Double?, _ text: (Double) -> String) -> String {
    let start = name.padded(to: 26) + (own.map(text) ?? "-").aligned(to: 12)
    guard peer != nil, let own, let other else { return start }
    return start + text(other).aligned(to: 12) + (Self.fixed(other / own, 2) + "x").aligned(to: 12)
  }

  private static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "-" }
    var (scale, limit) = (1.0, 0)
    while limit < places { (scale, limit) = (scale * 10, limit + 1) }
    guard let scaled = Int(exactly: (value * scale).rounded()), places > 0 else {
      return Int(exactly: value.rounded()).map(String.init) ?? "-"
    }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension String {
  fileprivate func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
