import CBenchmarks

/// A program that prints, for each of its rows, a name and the best time in milliseconds.
///
/// It is plain Python, so that CPython with PyTorch can be timed on the same text.
public struct Benchmark: Sendable {
  public let name: String
  public let code: String

  public static let all: [Benchmark] =
    [program("scalars"), program("ordinary"), program("small_tensors")]
    + [
      network("lenet_step_64x28", "train(NAME, lenet(), (64, 1, 28, 28))"),
      network("resnet18_step_64x28", "train(NAME, resnet18(), (64, 1, 28, 28))"),
      network("resnet18_step_16x96", "train(NAME, resnet18(), (16, 1, 96, 96))"),
      network("densenet_step_16x96", "train(NAME, densenet(), (16, 1, 96, 96))"),
      network("resnet18_predict_1x224", "predict(NAME, resnet18(), (1, 1, 224, 224))"),
      network("densenet_predict_1x96", "predict(NAME, densenet(), (1, 1, 96, 96))"),
    ]

  private static func program(_ name: String) -> Benchmark {
    Benchmark(name: name, code: text("measure") + text(name))
  }

  private static func network(_ name: String, _ call: String) -> Benchmark {
    Benchmark(
      name: name,
      code: text("measure") + text("networks") + call.replacing("NAME", with: "\"\(name)\"") + "\n")
  }

  private static func text(_ name: String) -> String {
    for index in 0..<etude_benchmark_count() {
      let file = etude_benchmark(index)
      if String(cString: file.name) == name {
        return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      }
    }
    return ""
  }
}
