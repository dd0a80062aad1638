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

  /// The FNV-1a hash of the elements' bytes in row-major order.
  static func hash(_ tensor: Tensor) -> String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    if let dense = try? tensor.contiguous() {
      withExtendedLifetime(dense.storage) {
        for byte in UnsafeRawBufferPointer(start: dense.rawPointer, count: dense.count * dense.dtype.itemSize)
        {
          value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
        }
      }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
