/// The letters before a string's quotes.
struct StringPrefix {
  var isRaw = false
  var isFormatted = false
  var isBytes = false

  /// Nil for letters that are no prefix: in any case, `r u b f` alone, and `r` with `b` or `f` in either order.
  init?(_ letters: some Collection<UInt8>) {
    switch letters.reduce(0, { $0 << 8 | Int($1 | 0x20) }) {
    case 0, 0x75: break
    case 0x72: isRaw = true
    case 0x62: isBytes = true
    case 0x66: isFormatted = true
    case 0x7262, 0x6272: (isRaw, isBytes) = (true, true)
    case 0x7266, 0x6672: (isRaw, isFormatted) = (true, true)
    default: return nil
    }
  }
}

extension Tokenizer {
  /// A string from its prefix at `start`; `index` is at its first quote.
  mutating func string(from start: Int) throws(Stop) {
    let quote = bytes[index]
    let isTriple = byte(index + 1) == quote && byte(index + 2) == quote
    if !isTriple, byte(index + 1) == quote {
      index += 2
      add(.string, start, index)
      return
    }
    index += isTriple ? 3 : 1
    while index < end {
      switch bytes[index] {
      case quote:
        guard isTriple else {
          index += 1
          add(.string, start, index)
          return
        }
        if byte(index + 1) == quote, byte(index + 2) == quote {
          index += 3
          add(.string, start, index)
          return
        }
        index += 1
      case 0x5C:
        index += byte(index + 1) == 0x0D && byte(index + 2) == 0x0A ? 3 : 2
      case 0x0A, 0x0D:
        guard isTriple else { throw unterminated(start, isTriple: false) }
        index += 1
      default:
        index += 1
      }
    }
    index = end
    throw unterminated(start, isTriple: isTriple)
  }

  private mutating func unterminated(_ start: Int, isTriple: Bool) -> Stop {
    let stop = index
    index = start
    let line = source.position(at: stop == end ? lastLine(before: stop) : stop).line
    return fail(
      isTriple ? .unterminatedTripleString(line: line) : .unterminatedString(line: line),
      start..<(isTriple ? start + 3 : stop), isIncomplete: isTriple)
  }

  /// Python counts a last line break as the end of its line.
  private func lastLine(before stop: Int) -> Int {
    stop > 0 && (bytes[stop - 1] == 0x0A || bytes[stop - 1] == 0x0D) ? stop - 1 : stop
  }
}
