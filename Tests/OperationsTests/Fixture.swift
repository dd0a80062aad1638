import Foundation
import Operations
import Tensors

/// The results that PyTorch gives for the samples: for each call a line, then what it printed.
struct Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fixtures")

  private let results: [String: String]

  init(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    var results: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { results[String(parts[0])] = String(parts[1]) }
    }
    self.results = results
  }

  subscript(_ call: String) -> String? { results[call] }
}

/// What a call gave, in the form of the fixtures: `dtype sizes strides: values; …`.
enum ResultText {
  static func text(of output: Output) -> String {
    switch output {
    case .none: "None"
    case .scalar(.bool(let value)): value ? "True" : "False"
    case .scalar(.int(let value)): "\(value)"
    case .scalar(.float(let value)): number(value)
    case .string(let value): value
    case .dtype(let value): value.description
    case .size(let sizes): sizes.description
    case .tensor(let variable): text(of: variable.tensor)
    case .tuple(let outputs), .list(let outputs): outputs.map(text(of:)).joined(separator: "; ")
    case .named(_, let fields): fields.map { text(of: $0.value.tensor) }.joined(separator: "; ")
    }
  }

  private static func text(of tensor: Tensor) -> String {
    let values = tensor.scalars.map { scalar in
      switch scalar {
      case .bool(let value): value ? "True" : "False"
      case .int(let value): "\(value)"
      case .float(let value): number(value)
      }
    }
    return "\(tensor.dtype) \(tensor.sizes) \(tensor.strides): \(values.joined(separator: " "))"
  }

  private static func number(_ value: Double) -> String { value.isNaN ? "nan" : "\(value)" }

  /// Whether two texts are equal but for the last bits of their numbers.
  static func agree(_ ours: String, _ theirs: String) -> Bool {
    let (a, b) = (ours.split(separator: " "), theirs.split(separator: " "))
    guard a.count == b.count else { return false }
    // A sum of products near 0 is as exact as its terms, which are as large as the other results.
    let largest =
      b.compactMap { Double($0.filter { $0 != ";" }) }.filter(\.isFinite).map(Swift.abs).max() ?? 0
    let least = Swift.max(1e-3, largest / 50)
    return zip(a, b).allSatisfy { x, y in
      if x == y { return true }
      let (left, right) = (x.filter { $0 != ";" }, y.filter { $0 != ";" })
      guard let p = Double(left), let q = Double(right) else { return false }
      if p == q || (p.isNaN && q.isNaN) { return true }
      return Swift.abs(p - q) <= 3e-6 * Swift.max(Swift.abs(q), least)
    }
  }
}
