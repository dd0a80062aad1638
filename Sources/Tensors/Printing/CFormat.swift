import Glibc

/// Floating-point numbers as text by C's conversions, whose digits are exact, with Python's spelling of what is not
/// finite.
enum CFormat {
  /// `%.{precision}f`.
  static func fixed(_ value: Double, _ precision: Int) -> String { format(value, precision, "%.*f") }

  /// `%.{precision}e`.
  static func scientific(_ value: Double, _ precision: Int) -> String { format(value, precision, "%.*e") }

  /// `%g`, as C++ streams print a number in PyTorch's messages.
  static func general(_ value: Double) -> String { format(value, 6, "%.*g") }

  private static func format(_ value: Double, _ precision: Int, _ conversion: String) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let digits = Int32(clamping: precision)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { short in
      let needed = print(value, digits, conversion, into: short)
      if needed < short.count { return text(short, needed) }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: needed + 1) { long in
        text(long, print(value, digits, conversion, into: long))
      }
    }
  }

  private static func print(
    _ value: Double, _ digits: Int32, _ conversion: String, into buffer: UnsafeMutableBufferPointer<CChar>
  ) -> Int {
    let count = withVaList([digits, value]) { vsnprintf(buffer.baseAddress, buffer.count, conversion, $0) }
    return max(0, Int(count))
  }

  private static func text(_ buffer: UnsafeMutableBufferPointer<CChar>, _ count: Int) -> String {
    let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<min(count, buffer.count)])
    return String(decoding: bytes, as: UTF8.self)
  }
}
