/// A text under a regular expression: where its groups lie so far, and how much work was done.
final class RegexState {
  let text: [UInt32]
  let end: Int
  var groups: [Int]
  var counts: [Int]
  var starts: [Int]
  /// Where the groups that are being matched began, by group.
  var pending: [[Int]]
  /// Where the match must not end: an empty match may not follow another at the same place.
  var forbiddenEnd = -1
  private var steps = 0

  /// Backtracking can take time without bound; a program is told instead.
  static let limit = 100_000_000

  init(text: [UInt32], end: Int, groups: Int, loops: Int) {
    self.text = text
    self.end = end
    self.groups = Array(repeating: -1, count: 2 * (groups + 1))
    pending = Array(repeating: [], count: groups + 1)
    counts = Array(repeating: 0, count: loops)
    starts = Array(repeating: -1, count: loops)
  }

  func step() throws {
    steps += 1
    if steps & 0xfff == 0 {
      try Machine.current.checkNativeDepth()
      try Machine.current.tick()
      if steps > RegexState.limit {
        throw PythonError.runtime("Etude stops a regular expression after \(RegexState.limit) steps")
      }
    } else if steps & 0x3f == 0 {
      try Machine.current.checkNativeDepth()
    }
  }

  func isWord(_ position: Int, _ flags: RegexFlags) -> Bool {
    position >= 0 && position < end
      && RegexSet.Kind.word.holds(text[position], isAscii: flags.contains(.ascii))
  }
}

/// Turns the tree into a chain of closures, each of which matches its part at a position and then what follows:
/// the result is where the whole match ends.
struct RegexCompiler {
  typealias Step = (RegexState, Int) throws -> Int?

  private(set) var loopCount = 0

  mutating func compile(_ node: RegexNode, _ flags: RegexFlags, then next: @escaping Step) -> Step {
    if let single = RegexCompiler.single(node, flags) {
      return { state, at in
        guard at < state.end, single(state.text[at]) else { return nil }
        return try next(state, at + 1)
      }
    }
    switch node {
    case .empty, .scalar, .any, .set: return next
    case .sequence(let parts):
      return parts.reversed().reduce(next) { compile($1, flags, then: $0) }
    case .alternatives(let choices):
      let steps = choices.map { compile($0, flags, then: next) }
      return { state, at in
        try state.step()
        for step in steps { if let end = try step(state, at) { return end } }
        return nil
      }
    case .group(let index, let inner): return group(index, inner, flags, next)
    case .backreference(let index): return RegexCompiler.backreference(index, flags, next)
    case .assertion(let kind): return RegexCompiler.assertion(kind, flags, next)
    case .flagged(let inner, let own): return compile(inner, own, then: next)
    case .atomic(let inner):
      let step = compile(inner, flags) { $1 }
      return { state, at in
        guard let end = try step(state, at) else { return nil }
        return try next(state, end)
      }
    case .look(let inner, let ahead, let negated):
      let width = ahead ? 0 : inner.width ?? 0
      let step = compile(inner, flags) { $1 }
      return { state, at in
        let groups = state.groups
        let found = at >= width ? try step(state, at - width) : nil
        if !ahead, let found, found != at { return nil }
        if (found != nil) == negated {
          state.groups = groups
          return nil
        }
        if negated { state.groups = groups }
        if let end = try next(state, at) { return end }
        state.groups = groups
        return nil
      }
    case .conditional(let index, let yes, let no):
      let (yes, no) = (compile(yes, flags, then: next), compile(no, flags, then: next))
      return { state, at in
        let isSet = 2 * index + 1 < state.groups.count && state.groups[2 * index + 1] >= 0
        return try isSet ? yes(state, at) : no(state, at)
      }
    case .repeat(let inner, let least, let most, let style):
      if style == .possessive {
        return compile(
          .atomic(.repeat(inner, least: least, most: most, style: .greedy)), flags, then: next)
      }
      if let single = RegexCompiler.single(inner, flags) {
        return RegexCompiler.simpleLoop(single, least, most, isLazy: style == .lazy, next)
      }
      return loop(inner, least, most, isLazy: style == .lazy, flags, next)
    }
  }

  /// The test of a part that matches exactly one character; nil for other parts.
  private static func single(_ node: RegexNode, _ flags: RegexFlags) -> ((UInt32) -> Bool)? {
    switch node {
    case .scalar(let wanted):
      return flags.contains(.ignoreCase) ? { RegexCase.equal(wanted, $0) } : { $0 == wanted }
    case .any: return flags.contains(.dotAll) ? { _ in true } : { $0 != 10 }
    case .set(let set): return { set.holds($0, flags) }
    default: return nil
    }
  }

  private mutating func group(_ index: Int, _ inner: RegexNode, _ flags: RegexFlags, _ next: @escaping Step)
    -> Step
  {
    let slot = 2 * index
    let close: Step = { state, at in
      let old = (state.groups[slot], state.groups[slot + 1])
      let start = state.pending[index].popLast() ?? at
      (state.groups[slot], state.groups[slot + 1]) = (start, at)
      if let end = try next(state, at) { return end }
      state.pending[index].append(start)
      (state.groups[slot], state.groups[slot + 1]) = old
      return nil
    }
    let body = compile(inner, flags, then: close)
    return { state, at in
      state.pending[index].append(at)
      if let end = try body(state, at) { return end }
      _ = state.pending[index].popLast()
      return nil
    }
  }

  private static func backreference(_ index: Int, _ flags: RegexFlags, _ next: @escaping Step) -> Step {
    { state, at in
      let (start, stop) = (state.groups[2 * index], state.groups[2 * index + 1])
      guard start >= 0, stop >= start, at + (stop - start) <= state.end else { return nil }
      for offset in 0..<(stop - start) {
        let (a, b) = (state.text[start + offset], state.text[at + offset])
        guard a == b || (flags.contains(.ignoreCase) && RegexCase.equal(a, b)) else { return nil }
      }
      return try next(state, at + (stop - start))
    }
  }

  private static func assertion(_ kind: RegexNode.Assertion, _ flags: RegexFlags, _ next: @escaping Step)
    -> Step
  {
    { state, at in
      let holds: Bool
      switch kind {
      case .textStart: holds = at == 0
      case .textEnd: holds = at == state.end
      case .lineStart: holds = at == 0 || (flags.contains(.multiline) && state.text[at - 1] == 10)
      case .lineEnd:
        holds =
          at == state.end || (at == state.end - 1 && state.text[at] == 10)
          || (flags.contains(.multiline) && state.text[at] == 10)
      case .wordBoundary: holds = state.isWord(at - 1, flags) != state.isWord(at, flags)
      case .notWordBoundary:
        holds = state.end > 0 && state.isWord(at - 1, flags) == state.isWord(at, flags)
      }
      return holds ? try next(state, at) : nil
    }
  }

  private static func simpleLoop(
    _ test: @escaping (UInt32) -> Bool, _ least: Int, _ most: Int, isLazy: Bool, _ next: @escaping Step
  ) -> Step {
    { state, at in
      var end = at
      let limit = most < state.end - at ? at + most : state.end
      if isLazy {
        while true {
          try state.step()
          if end - at >= least, let result = try next(state, end) { return result }
          guard end < limit, test(state.text[end]) else { return nil }
          end += 1
        }
      }
      while end < limit, test(state.text[end]) { end += 1 }
      while end - at >= least {
        try state.step()
        if let result = try next(state, end) { return result }
        end -= 1
      }
      return nil
    }
  }

  /// A repetition of a part of any shape: rounds are counted in the state, by the loop's number.
  private mutating func loop(
    _ inner: RegexNode, _ least: Int, _ most: Int, isLazy: Bool, _ flags: RegexFlags,
    _ next: @escaping Step
  ) -> Step {
    let id = loopCount
    loopCount += 1
    final class Knot { var body: Step = { _, _ in nil } }
    let knot = Knot()
    func again(_ state: RegexState, _ at: Int) throws -> Int? {
      let (count, start) = (state.counts[id], state.starts[id])
      (state.counts[id], state.starts[id]) = (count + 1, at)
      if let end = try knot.body(state, at) { return end }
      (state.counts[id], state.starts[id]) = (count, start)
      return nil
    }
    let round: Step = { state, at in
      try state.step()
      let (count, start) = (state.counts[id], state.starts[id])
      if count < least { return try again(state, at) }
      let mayGoOn = count < most && at != start
      if isLazy {
        if let end = try next(state, at) { return end }
        (state.counts[id], state.starts[id]) = (count, start)
        return mayGoOn ? try again(state, at) : nil
      }
      let groups = state.groups
      if mayGoOn, let end = try again(state, at) { return end }
      state.groups = groups
      let result = try next(state, at)
      if result == nil { (state.counts[id], state.starts[id]) = (count, start) }
      return result
    }
    knot.body = compile(inner, flags, then: round)
    return { state, at in
      let saved = (state.counts[id], state.starts[id])
      (state.counts[id], state.starts[id]) = (0, -1)
      if let end = try round(state, at) { return end }
      (state.counts[id], state.starts[id]) = saved
      return nil
    }
  }
}
