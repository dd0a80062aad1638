import ArgumentParser
import Grading

/// The options that set what an answer may use.
struct GradingBounds: ParsableArguments {
  @Option(name: .customLong("cpu"), help: "Seconds of processor time an exercise may take.")
  var processor = 10.0
  @Option(name: .customLong("wall"), help: "Seconds by the clock an exercise may take.") var wall = 30.0
  @Option(help: "MiB of memory a submission may use.") var memory = 1024
  @Option(help: "KiB an exercise may print.") var output = 1024
  @Option(help: "Millions of loops and calls an exercise may take.") var steps = 500
  @Option(help: "How many calls may be nested.") var depth = 1000

  func validate() throws {
    guard processor > 0, wall > 0, processor < 1e6, wall < 1e6 else {
      throw ValidationError("--cpu and --wall are positive numbers of seconds")
    }
    guard (64...1 << 20).contains(memory) else { throw ValidationError("--memory is at least 64 (MiB)") }
    guard (1...1 << 20).contains(output) else { throw ValidationError("--output is at least 1 (KiB)") }
    guard (1...1_000_000).contains(steps) else { throw ValidationError("--steps is at least 1 (million)") }
    guard (50...100_000).contains(depth) else { throw ValidationError("--depth is at least 50") }
  }

  var limits: GradingLimits {
    var limits = GradingLimits()
    limits.processorSeconds = processor
    limits.wallSeconds = wall
    limits.mebibytes = memory
    limits.outputKibibytes = output
    limits.millionSteps = steps
    limits.depth = depth
    return limits
  }
}
