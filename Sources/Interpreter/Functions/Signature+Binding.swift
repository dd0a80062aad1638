extension Signature {
  /// Lays a call's arguments out by parameter: one value a parameter, defaults filled in, the rest of the
  /// positional arguments as a tuple, the rest of the keywords as a dict.
  ///
  /// - Parameters:
  ///   - slots: uninitialised room for `parameters.count` values; initialised when this returns.
  ///   - defaultValue: the default of a parameter by index; nil where it is required.
  /// - Throws: `TypeError` in CPython's words.
  func bind(
    _ arguments: Arguments, to slots: UnsafeMutablePointer<Value>, function: String,
    defaultValue: (Int) -> Value?
  ) throws {
    let count = parameters.count
    slots.initialize(repeating: .unbound, count: count)
    do {
      let given = arguments.positionalCount
      for index in 0..<min(given, positionalCount) { slots[index] = arguments[index] }
      if let variadicIndex {
        let extra = given > positionalCount ? (positionalCount..<given).map { arguments[$0] } : []
        slots[variadicIndex] = .tuple(extra)
      }
      let rest = keywordVariadicIndex.map { _ in DictObject() }
      if let keywordVariadicIndex, let rest { slots[keywordVariadicIndex] = .object(rest) }
      try bindKeywords(arguments, to: slots, rest: rest, function: function)
      if variadicIndex == nil, given > positionalCount {
        throw tooMany(given, slots: slots, function: function, defaultValue: defaultValue)
      }
      try fillDefaults(slots, function: function, defaultValue: defaultValue)
    } catch {
      // Left as values that hold nothing: the slots may lie among a frame's registers.
      slots.update(repeating: .unbound, count: count)
      throw error
    }
  }

  private func bindKeywords(
    _ arguments: Arguments, to slots: UnsafeMutablePointer<Value>, rest: DictObject?, function: String
  ) throws {
    for (index, name) in arguments.keywords.enumerated() {
      let value = arguments.keywordValue(index)
      if let position = parameters.firstIndex(where: { $0.name == name && $0.kind.acceptsKeyword }) {
        guard slots[position].isUnbound else {
          throw PythonError.type("\(function)() got multiple values for argument '\(name)'")
        }
        slots[position] = value
      } else if let rest {
        rest[name] = value
      } else if parameters.contains(where: { $0.name == name && $0.kind == .positionalOnly }) {
        let names = arguments.keywords.filter { name in
          parameters.contains { $0.name == name && $0.kind == .positionalOnly }
        }
        throw PythonError.type(
          "\(function)() got some positional-only arguments passed as keyword arguments: "
            + "'\(names.map(\.text).joined(separator: ", "))'")
      } else {
        let known = parameters.filter(\.kind.acceptsKeyword).map(\.name.text)
        throw PythonError.type("\(function)() got an unexpected keyword argument '\(name)'")
          .suggesting(name.text, among: known)
      }
    }
  }

  private func fillDefaults(
    _ slots: UnsafeMutablePointer<Value>, function: String, defaultValue: (Int) -> Value?
  ) throws {
    var missing: [String] = []
    var missingKeywordOnly: [String] = []
    for index in parameters.indices where slots[index].isUnbound {
      let kind = parameters[index].kind
      if kind == .variadic || kind == .keywordVariadic { continue }
      if let value = defaultValue(index) {
        slots[index] = value
      } else if kind == .keywordOnly {
        missingKeywordOnly.append(parameters[index].name.text)
      } else {
        missing.append(parameters[index].name.text)
      }
    }
    if !missing.isEmpty { throw Signature.missing(missing, kind: "positional", function: function) }
    if !missingKeywordOnly.isEmpty {
      throw Signature.missing(missingKeywordOnly, kind: "keyword-only", function: function)
    }
  }

  private static func missing(_ names: [String], kind: String, function: String) -> PythonError {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
      }
    let plural = names.count == 1 ? "" : "s"
    return PythonError.type(
      "\(function)() missing \(names.count) required \(kind) argument\(plural): \(list)")
  }

  private func tooMany(
    _ given: Int, slots: UnsafeMutablePointer<Value>, function: String, defaultValue: (Int) -> Value?
  ) -> PythonError {
    let required = (0..<positionalCount).filter { defaultValue($0) == nil }.count
    let takes = required == positionalCount ? "\(required)" : "from \(required) to \(positionalCount)"
    let keywordOnly = parameters.indices.filter {
      parameters[$0].kind == .keywordOnly && !slots[$0].isUnbound
    }.count
    let plural = positionalCount == 1 && required == positionalCount ? "" : "s"
    let verb: String
    if keywordOnly > 0 {
      verb =
        "positional argument\(given == 1 ? "" : "s") (and \(keywordOnly) keyword-only "
        + "argument\(keywordOnly == 1 ? "" : "s")) were given"
    } else {
      verb = given == 1 ? "was given" : "were given"
    }
    return PythonError.type(
      "\(function)() takes \(takes) positional argument\(plural) but \(given) \(verb)")
  }
}

extension Signature.Kind {
  var acceptsKeyword: Bool { self == .positional || self == .keywordOnly }
}
