/// The part of `re` in Swift: reading patterns and matching them. The functions and classes are in the language.
enum RegexModule {
  static func populate(_ module: ModuleObject) {
    module.function("_compile(pattern, flags)") { arguments in
      let scalars = try arguments.string(0).unicodeScalars.map(\.value)
      var parser = RegexParser(scalars, flags: RegexFlags(rawValue: try arguments.int(1)))
      do {
        return .object(RegexProgram(try parser.parse(), parser))
      } catch let problem as RegexParser.Problem {
        return .tuple([.string(problem.message), .int(problem.position)])
      }
    }
  }
}

/// A pattern ready to be matched.
final class RegexProgram: Object {
  nonisolated(unsafe) static let programType = TypeObject(
    "_Program", module: "re", base: Types.object, populate: RegexProgram.populate)
  override class var nativeType: TypeObject { programType }

  private let groupCount: Int
  private let names: [(name: String, index: Int)]
  private let flags: RegexFlags
  private let loopCount: Int
  private let step: RegexCompiler.Step
  private let fullStep: RegexCompiler.Step
  /// The text that was searched last, as code points.
  private var lastText: StringObject?
  private var lastScalars: [UInt32] = []

  init(_ node: RegexNode, _ parser: RegexParser) {
    groupCount = parser.groupCount
    names = parser.names
    flags = parser.flags
    var compiler = RegexCompiler()
    step = compiler.compile(node, flags) { $1 == $0.forbiddenEnd ? nil : $1 }
    fullStep = compiler.compile(node, flags) { $1 == $0.end ? $1 : nil }
    loopCount = compiler.loopCount
  }

  private static func populate(_ type: TypeObject) {
    func program(_ arguments: BoundArguments) throws -> RegexProgram { try arguments.object(0) }
    type.property("groups", get: { .int($0.cast(RegexProgram.self)?.groupCount ?? 0) })
    type.property("flags", get: { .int($0.cast(RegexProgram.self)?.flags.rawValue ?? 0) })
    type.property(
      "names",
      get: { value in
        let dict = DictObject()
        for (name, index) in value.cast(RegexProgram.self)?.names ?? [] { dict[Symbol(name)] = .int(index) }
        return .object(dict)
      })
    type.method(
      "run(self, text, start, end, mode, nonempty_at, /)",
      "Where the groups lie, as a list of starts and ends; None without a match."
    ) { arguments in
      try program(arguments).run(
        try arguments.object(1), from: try arguments.int(2), to: try arguments.int(3),
        mode: try arguments.string(4), nonemptyAt: try arguments.int(5))
    }
  }

  /// `mode` is match, fullmatch or search; a match at `nonemptyAt` must not be empty.
  private func run(_ text: StringObject, from start: Int, to end: Int, mode: String, nonemptyAt: Int) throws
    -> Value
  {
    if lastText !== text {
      lastText = text
      lastScalars = text.text.unicodeScalars.map(\.value)
    }
    let end = min(max(0, end), lastScalars.count)
    var at = max(0, start)
    while at <= end {
      let state = RegexState(text: lastScalars, end: end, groups: groupCount, loops: loopCount)
      if at == nonemptyAt { state.forbiddenEnd = at }
      try state.step()
      let found = try (mode == "fullmatch" ? fullStep : step)(state, at)
      if let found {
        state.groups[0] = at
        state.groups[1] = found
        return .list(state.groups.map { .int($0) })
      }
      if mode != "search" { return .none }
      at += 1
    }
    return .none
  }
}
