/// `str.split` and its like.
enum StringSplitting {
  /// The words between white space, at most `limit` splits from the left; what is left over keeps its spaces.
  static func words(_ string: StringObject, limit: Int) -> [Value] {
    var result: [Value] = []
    let scalars = string.text.unicodeScalars
    var position = scalars.startIndex
    func skipSpace() {
      while position < scalars.endIndex, CharacterClass.isSpace(scalars[position]) {
        position = scalars.index(after: position)
      }
    }
    skipSpace()
    while position < scalars.endIndex, result.count < limit {
      let start = position
      while position < scalars.endIndex, !CharacterClass.isSpace(scalars[position]) {
        position = scalars.index(after: position)
      }
      result.append(.string(String(scalars[start..<position])))
      skipSpace()
    }
    if position < scalars.endIndex {
      result.append(.string(String(scalars[position...])))
    }
    return result
  }

  /// The same from the right.
  static func wordsFromRight(_ string: StringObject, limit: Int) -> [Value] {
    var result: [Value] = []
    let scalars = string.text.unicodeScalars
    var end = scalars.endIndex
    func skipSpace() {
      while end > scalars.startIndex, CharacterClass.isSpace(scalars[scalars.index(before: end)]) {
        end = scalars.index(before: end)
      }
    }
    skipSpace()
    while end > scalars.startIndex, result.count < limit {
      let stop = end
      while end > scalars.startIndex, !CharacterClass.isSpace(scalars[scalars.index(before: end)]) {
        end = scalars.index(before: end)
      }
      result.append(.string(String(scalars[end..<stop])))
      skipSpace()
    }
    if end > scalars.startIndex {
      result.append(.string(String(scalars[..<end])))
    }
    return result.reversed()
  }

  /// The parts between a separator.
  ///
  /// - Throws: `ValueError` for an empty separator.
  static func parts(_ string: StringObject, by separator: String, limit: Int) throws -> [Value] {
    if separator.isEmpty { throw PythonError.value("empty separator") }
    let offsets = string.text.withBytes { text in
      separator.withBytes { ByteSearch.all($0, in: text, limit: limit) }
    }
    return pieces(string, between: offsets, width: separator.utf8.count)
  }

  static func partsFromRight(_ string: StringObject, by separator: String, limit: Int) throws -> [Value] {
    if separator.isEmpty { throw PythonError.value("empty separator") }
    var offsets: [Int] = []
    string.text.withBytes { text in
      separator.withBytes { separator in
        var end = text.count
        while offsets.count < limit, let offset = ByteSearch.last(separator, in: text, before: end) {
          offsets.append(offset)
          end = offset
        }
      }
    }
    return pieces(string, between: offsets.reversed(), width: separator.utf8.count)
  }

  private static func pieces(_ string: StringObject, between offsets: [Int], width: Int) -> [Value] {
    if offsets.isEmpty { return [.string(string.text)] }
    var result: [Value] = []
    result.reserveCapacity(offsets.count + 1)
    var start = 0
    for offset in offsets {
      result.append(.string(string.bytes(start, offset)))
      start = offset + width
    }
    result.append(.string(string.bytes(start, string.text.utf8.count)))
    return result
  }

  static func lines(_ text: String, keepEnds: Bool) -> [Value] {
    var result: [Value] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      var end = start
      while end < scalars.endIndex, !CharacterClass.isLineBreak(scalars[end]) {
        end = scalars.index(after: end)
      }
      let content = end
      if end < scalars.endIndex {
        let isReturn = scalars[end] == "\r"
        end = scalars.index(after: end)
        if isReturn, end < scalars.endIndex, scalars[end] == "\n" { end = scalars.index(after: end) }
      }
      result.append(.string(String(scalars[start..<(keepEnds ? end : content)])))
      start = end
    }
    return result
  }

  /// What comes before the separator, the separator, what comes after; nil where it doesn't occur.
  static func partition(_ string: StringObject, by separator: String, last: Bool) throws -> [Value]? {
    if separator.isEmpty { throw PythonError.value("empty separator") }
    let found = string.text.withBytes { text in
      separator.withBytes {
        last ? ByteSearch.last($0, in: text, before: text.count) : ByteSearch.first($0, in: text, from: 0)
      }
    }
    guard let found else { return nil }
    let end = found + separator.utf8.count
    return [
      .string(string.bytes(0, found)), .string(separator),
      .string(string.bytes(end, string.text.utf8.count)),
    ]
  }
}
