/// A line of code as it is shown: tabs as blanks, and of a very long line only the part that matters.
struct ClippedLine {
  let text: String
  private let bytes: ArraySlice<UInt8>
  private let leading: Int

  private static let tab = "    "
  private static let ellipsis = "…"

  init(_ source: SourceText, _ range: Range<Int>, around offset: Int, columns: Int) {
    var window = range
    if range.count > columns {
      let whole = source.text(range.lowerBound..<min(range.upperBound, range.lowerBound + columns * 4))
      if range.count > columns * 4 || DisplayWidth.of(whole) > columns {
        let lower = min(max(range.lowerBound, offset - columns / 3), range.upperBound)
        window = lower..<min(range.upperBound, lower + columns)
        if offset - range.lowerBound < columns * 2 / 3 {
          window = range.lowerBound..<min(range.upperBound, range.lowerBound + columns)
        }
      }
    }
    // A window starts and ends between characters.
    while window.lowerBound > range.lowerBound, window.lowerBound < source.bytes.count,
      source.bytes[window.lowerBound] & 0xC0 == 0x80
    {
      window = window.lowerBound - 1..<window.upperBound
    }
    while window.upperBound < range.upperBound, source.bytes[window.upperBound] & 0xC0 == 0x80 {
      window = window.lowerBound..<window.upperBound + 1
    }
    bytes = source.bytes[window]
    leading = window.lowerBound > range.lowerBound ? 1 : 0
    let body = Self.expanded(bytes)
    text =
      (leading > 0 ? Self.ellipsis : "") + body + (window.upperBound < range.upperBound ? Self.ellipsis : "")
  }

  private static func expanded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.contains(0x09) ? text.replacing("\t", with: tab) : text
  }

  /// The column of the screen at which the byte at an offset of the source is.
  func column(at offset: Int) -> Int {
    let upper = min(max(offset, bytes.startIndex), bytes.endIndex)
    return leading + DisplayWidth.of(Self.expanded(bytes[bytes.startIndex..<upper]))
  }
}
