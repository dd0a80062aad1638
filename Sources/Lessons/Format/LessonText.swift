/// The bytes of a lesson's file as text.
enum LessonText {
  /// Decodes UTF-8, with or without a byte order mark, and makes every line end with `\n` alone.
  static func decode(_ bytes: [UInt8], file: String) throws(UnreadableLesson) -> String {
    guard bytes.count <= LessonReader.maximumLength else {
      throw UnreadableLesson([
        LessonProblem(file: file, line: nil, "it is longer than \(LessonReader.maximumLength >> 20) MiB")
      ])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UnreadableLesson([
        LessonProblem(
          file: file, line: firstBadLine(bytes), "the file is not UTF-8",
          hint: "save it as UTF-8 in your editor")
      ])
    }
    let unmarked = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard unmarked.utf8.contains(0x0D) else { return unmarked }
    var normal: [UInt8] = []
    normal.reserveCapacity(unmarked.utf8.count)
    var follows = false
    for byte in unmarked.utf8 {
      if byte == 0x0D {
        normal.append(0x0A)
      } else if !(byte == 0x0A && follows) {
        normal.append(byte)
      }
      follows = byte == 0x0D
    }
    return String(decoding: normal, as: UTF8.self)
  }

  /// The first line, from 1, that is not UTF-8. No byte of a longer sequence is a line break, so lines stand
  /// alone.
  private static func firstBadLine(_ bytes: [UInt8]) -> Int? {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if String(validating: line, as: UTF8.self) == nil { return number }
    }
    return nil
  }

  /// The text with its first `count` lines empty, so that what follows keeps its numbers.
  static func blankingFirst(_ count: Int, of lines: [Substring]) -> String {
    String(repeating: "\n", count: Swift.min(count, lines.count))
      + lines.dropFirst(count).joined(separator: "\n")
  }
}
