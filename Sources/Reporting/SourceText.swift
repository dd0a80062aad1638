/// The text of a program, with what it takes to say where in it something is.
///
/// A text may be a part of a larger file: a lesson's cell starts at `firstLine` of its Markdown file, indented there
/// by `columnOffset`, and everything that is reported about the cell points into that file.
public final class SourceText: Sendable {
  /// The name shown to people: a path, or `<stdin>`.
  public let name: String
  /// The text. It need not be valid UTF-8: the parser says so if it is not.
  public let bytes: [UInt8]
  /// The number, from 1, that the first line of `bytes` has in the file.
  public let firstLine: Int
  /// How many columns of each line were cut off on the left.
  public let columnOffset: Int
  /// Whether the text came with Etude: a module of the library, whose lines are not the reader's own.
  public let isBundled: Bool
  /// The offset at which each line starts.
  private let lineStarts: [Int32]

  /// The longest text, in bytes, that a ``Span`` can point into.
  public static let maximumLength = Int(Int32.max) - 1

  /// Bytes beyond ``maximumLength`` are left out.
  public init(
    name: String, bytes: [UInt8], firstLine: Int = 1, columnOffset: Int = 0, isBundled: Bool = false
  ) {
    self.name = name
    self.isBundled = isBundled
    self.bytes = bytes.count > Self.maximumLength ? Array(bytes.prefix(Self.maximumLength)) : bytes
    self.firstLine = firstLine
    self.columnOffset = columnOffset
    self.lineStarts = Self.findLines(self.bytes)
  }

  public convenience init(name: String, text: String, firstLine: Int = 1, columnOffset: Int = 0) {
    self.init(name: name, bytes: Array(text.utf8), firstLine: firstLine, columnOffset: columnOffset)
  }

  /// Lines end as Python's do: at `\n`, `\r\n` or a lone `\r`.
  private static func findLines(_ bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
          starts.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
    return starts
  }
}

extension SourceText {
  /// The number of lines; a text that ends with a line break has a last, empty line.
  public var lineCount: Int { lineStarts.count }

  /// The index, from 0, of the line of `bytes` that holds `offset`.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, by its index from 0, without its line break; empty for an index that is no line's.
  public func lineRange(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let lower = Int(lineStarts[index])
    var upper = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    if upper > lower, bytes[upper - 1] == 0x0A { upper -= 1 }
    if upper > lower, bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  /// The text of a line, by its index from 0; what is not UTF-8 shows as U+FFFD.
  public func line(_ index: Int) -> String { text(lineRange(index)) }

  /// The text in a range of bytes, which is clamped to what there is.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  public func text(_ span: Span) -> String { text(span.range) }

  /// Where the byte at `offset` is in the file: line and column, both from 1, the column in characters.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = Swift.max(0, Swift.min(offset, bytes.count))
    let index = lineIndex(at: offset)
    var column = columnOffset + 1
    for byte in bytes[Int(lineStarts[index])..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return (firstLine + index, column)
  }

  public func position(of span: Span) -> (line: Int, column: Int) { position(at: Int(span.lower)) }
}
