import CEditline
import Glibc

/// What keys other than letters put into the line.
extension LineEditor {
  private static let indentation = 4

  /// The line up to the cursor, and all of it.
  private var lineToCursor: String {
    guard let info = el_line(editor)?.pointee, let buffer = info.buffer, let cursor = info.cursor else {
      return ""
    }
    let bytes = UnsafeRawBufferPointer(start: buffer, count: max(0, cursor - buffer))
    return String(decoding: bytes, as: UTF8.self)
  }

  @discardableResult
  func insert(_ text: String) -> UInt8 {
    el_insertstr(editor, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_REFRESH_BEEP)
  }

  /// Tab: indentation at the beginning of a line; elsewhere as much as is certain, or else what there is.
  func complete() -> UInt8 {
    let line = lineToCursor
    let current = line.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    if current.allSatisfy({ $0 == " " }) {
      return insert(String(repeating: " ", count: Self.indentation - current.count % Self.indentation))
    }
    let candidates = completer(line)
    guard let first = candidates.first else { return UInt8(CC_REFRESH_BEEP) }
    let typed = String(decoding: Array(line.utf8).dropFirst(first.start), as: UTF8.self)
    let common = candidates.map(\.word).reduce(first.word) { $0.commonPrefix(with: $1) }
    if common.utf8.count > typed.utf8.count, common.hasPrefix(typed) {
      return insert(String(common.dropFirst(typed.count)))
    }
    guard candidates.count > 1 else { return UInt8(CC_NORM) }
    Output.write("\n" + WordColumns.text(candidates.map(\.label), width: Screen.output.width))
    Output.flush()
    return UInt8(CC_REDISPLAY)
  }

  /// A bracketed paste: everything up to the closing mark goes into the line as it is, line breaks and all.
  func paste() -> UInt8 {
    var text = ""
    var character: wchar_t = 0
    while readCharacter(&character) == 1 {
      text.unicodeScalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
      if text.hasSuffix("\u{1B}[201~") { break }
    }
    return insert(PastedText.clean(text))
  }
}

extension String {
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

/// Words side by side, as many columns as fit, read downwards.
enum WordColumns {
  /// More are not listed.
  private static let maximum = 200

  static func text(_ words: [String], width: Int) -> String {
    let shown = words.prefix(maximum)
    let column = (shown.map(\.count).max() ?? 0) + 2
    let columns = max(1, width / column)
    let rows = (shown.count + columns - 1) / columns
    var text = ""
    for row in 0..<rows {
      var line = ""
      for index in stride(from: row, to: shown.count, by: rows) {
        line += shown[index].padded(to: column)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
    return words.count > maximum ? text + "and \(words.count - maximum) more\n" : text
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
