import Glibc

/// Searches of UTF-8 text. A code point's bytes never occur within another's, so that bytes can be compared.
enum ByteSearch {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The first offset at or after `start` at which the needle begins.
  static func first(_ needle: Bytes, in text: Bytes, from start: Int) -> Int? {
    guard start + needle.count <= text.count else { return nil }
    guard let pattern = needle.baseAddress, needle.count > 0, let base = text.baseAddress else {
      return start
    }
    // To the next place where the first byte stands, then the rest.
    let last = text.count - needle.count
    var offset = start
    while offset <= last {
      guard let found = memchr(base + offset, Int32(pattern[0]), last - offset + 1) else { return nil }
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if needle.count == 1 || memcmp(base + offset, pattern, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }

  /// The last offset at which the needle begins and ends by `end`.
  static func last(_ needle: Bytes, in text: Bytes, before end: Int) -> Int? {
    guard let pattern = needle.baseAddress, let base = text.baseAddress, needle.count > 0 else {
      return needle.count == 0 ? end : nil
    }
    var offset = end - needle.count
    while offset >= 0 {
      if base[offset] == pattern[0], memcmp(base + offset, pattern, needle.count) == 0 { return offset }
      offset -= 1
    }
    return nil
  }

  /// The offsets of the occurrences that don't overlap, at most `limit` of them.
  static func all(_ needle: Bytes, in text: Bytes, limit: Int = .max) -> [Int] {
    var result: [Int] = []
    var start = 0
    while result.count < limit, let offset = first(needle, in: text, from: start) {
      result.append(offset)
      start = offset + max(1, needle.count)
    }
    return result
  }
}
