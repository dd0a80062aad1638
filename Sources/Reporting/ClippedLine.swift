/// A line of code as it is shown: tabs as blanks, and of a very long line only the part that matters.
struct ClippedLine {
  let text: String
  private let bytes: ArraySlice<UInt8>
  private let leading: Int

  private static let tab = "    "
  private static let ellipsis = "…"

  /// - Parameters:
  ///   - range: The bytes of the line.
  ///   - offset: The byte that must be seen.
  init(_ source: SourceText, _ range: Range<Int>, around offset: Int, columns: Int) {
    let window = Self.window(source, range, around: offset, columns: columns)
    bytes = source.bytes[window]
    leading = window.lowerBound > range.lowerBound ? 1 : 0
    let start = leading > 0 ? Self.ellipsis : ""
    let end = window.upperBound < range.upperBound ? Self.ellipsis : ""
    text = start + Self.expanded(bytes) + end
  }

  /// The bytes of a line that are shown: all if they fit, else those from a little before `offset`.
  private static func window(
    _ source: SourceText, _ range: Range<Int>, around offset: Int, columns: Int
  ) -> Range<Int> {
    // A character has at most four bytes.
    let mayFit = range.count <= columns * 4
    if mayFit, DisplayWidth.of(source.text(range)) <= columns { return range }
    let isNearStart = offset - range.lowerBound < columns * 2 / 3
    var lower = isNearStart ? range.lowerBound : min(offset - columns / 3, range.upperBound)
    var upper = min(range.upperBound, lower + columns)
    // It starts and ends between characters.
    while lower > range.lowerBound, lower < source.bytes.count, source.bytes[lower] & 0xC0 == 0x80 {
      lower -= 1
    }
    while upper < range.upperBound, source.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
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
