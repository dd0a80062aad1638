import Interpreter
import Reporting

/// A small program whose time says something.
///
/// It defines `run()`, which is what is timed: as it is plain Python, CPython with PyTorch can be timed on the
/// same text.
public struct Benchmark: Sendable {
  public let name: String
  /// What there is one of in each run: a loop's rounds, or floating-point operations.
  let unit: String
  let count: Double
  public let code: String

  /// Runs of `run()`; the best counts, as the others were disturbed.
  private static let repetitions = 5

  /// A line with the best time, or nil after showing what went wrong.
  public func report() -> String? {
    let session = Session(.init { _ in })
    var best: Duration?
    guard succeeds(session.run(SourceText(name: "<\(name)>", text: code), mode: .script)) else { return nil }
    for _ in 0..<Self.repetitions {
      let clock = ContinuousClock()
      var outcome = Session.Outcome.finished
      let time = clock.measure {
        outcome = Interrupts.run(SourceText(name: "<bench>", text: "run()"), in: session, mode: .script)
      }
      guard succeeds(outcome) else { return nil }
      best = min(best ?? time, time)
    }
    guard let best else { return nil }
    let (seconds, attoseconds) = best.components
    let rate = count / (Double(seconds) + Double(attoseconds) * 1e-18)
    return name.padded(to: 14) + Duration.text(best).padded(to: 12) + Self.scaled(rate) + unit
  }

  private func succeeds(_ outcome: Session.Outcome) -> Bool {
    if let failure = outcome.failure { Output.show(failure.diagnostic) }
    return outcome.isFinished
  }

  private static func scaled(_ rate: Double) -> String {
    let (value, prefix) =
      rate >= 1e9 ? (rate / 1e9, "G") : rate >= 1e6 ? (rate / 1e6, "M") : (rate / 1e3, "k")
    let tenths = Int(exactly: (value * 10).rounded()) ?? 0
    return "\(tenths / 10).\(tenths % 10) \(prefix)"
  }
}

extension Benchmark {
  public static let all: [Benchmark] = [
    Benchmark(
      name: "loop", unit: "rounds/s", count: 1e6,
      code: """
        def run():
            total = 0
            i = 0
            while i < 1000000:
                total = total + i * 2
                i = i + 1
            return total

        """),
    Benchmark(
      name: "calls", unit: "calls/s", count: 242785,
      code: """
        def fib(n):
            if n < 2:
                return n
            return fib(n - 1) + fib(n - 2)

        def run():
            return fib(25)

        """),
    Benchmark(
      name: "convolution", unit: "products/s", count: 26 * 26 * 9 * 10,
      code: """
        image = [[(i * j) % 7 for j in range(28)] for i in range(28)]
        kernel = [[1, 0, -1], [2, 0, -2], [1, 0, -1]]

        def convolve(image, kernel):
            output = []
            for i in range(26):
                row = []
                for j in range(26):
                    total = 0
                    for a in range(3):
                        for b in range(3):
                            total += image[i + a][j + b] * kernel[a][b]
                    row.append(total)
                output.append(row)
            return output

        def run():
            for _ in range(10):
                convolve(image, kernel)

        """),
    Benchmark(
      name: "matmul", unit: "flop/s", count: 2 * 512 * 512 * 512,
      code: """
        import torch
        a = torch.randn(512, 512)
        b = torch.randn(512, 512)

        def run():
            return a @ b

        """),
    Benchmark(
      name: "elementwise", unit: "elements/s", count: 3e6,
      code: """
        import torch
        x = torch.randn(1000000)

        def run():
            return (x * 2 + 1).exp()

        """),
  ]
}
