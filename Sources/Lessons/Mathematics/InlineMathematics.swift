/// GitHub's inline mathematics: a code span between dollar signs.
enum InlineMathematics {
  /// Turns `$` + code + `$` into ``Inline/math(_:)``.
  static func join(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in merge(inlines) {
      guard case .text(let closing) = inline, closing.first == "$", let last = result.last,
        case .code(let tex) = last, let before = result.dropLast().last,
        case .text(let opening) = before, opening.last == "$"
      else {
        result.append(inline)
        continue
      }
      result.removeLast(2)
      if opening.count > 1 { result.append(.text(String(opening.dropLast()))) }
      result.append(.math(tex))
      if closing.count > 1 { result.append(.text(String(closing.dropFirst()))) }
    }
    return result
  }

  /// Neighbouring texts as one: cmark splits a text wherever a mark might have begun.
  private static func merge(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if case .text(let text) = inline, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(inline)
      }
    }
    return result
  }
}
