import Foundation
import Testing

@testable import Tensors

/// The expected results that the scripts of `oracle/` wrote.
enum Fixture {
  static func lines(_ name: String) throws -> [Substring] {
    try text(name).split(separator: "\n", omittingEmptySubsequences: true)
  }

  static func text(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "fixtures")
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// `2,3` as dimensions; `()` has none.
  static func dimensions(_ text: Substring) -> Dimensions {
    text == "()" ? [] : Dimensions(text.split(separator: ",").compactMap { Int($0) })
  }

  static func described(_ dimensions: Dimensions) -> String {
    dimensions.isEmpty ? "()" : dimensions.map(String.init).joined(separator: ",")
  }
}
