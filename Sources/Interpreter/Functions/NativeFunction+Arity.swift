/// What CPython says of a built-in function's arguments when their number is wrong or they have names. Functions
/// that take no keywords at all (`/` last in the declaration) have words of their own.
extension NativeFunction {
  /// - Throws: `TypeError` where the call does not fit; nothing where binding should decide.
  func checkArity(_ arguments: Arguments) throws {
    guard signature.isPlain, let last = signature.parameters.last else { return try checkNone(arguments) }
    let receiver = isMethod ? 1 : 0
    let given = arguments.positionalCount - receiver
    let most = signature.positionalCount - receiver
    let least = max(0, signature.requiredPositionalCount - receiver)
    if given < 0 { throw PythonError.type("unbound method \(qualifiedName)() needs an argument") }
    guard last.kind == .positionalOnly || most == 0 else {
      return try checkNamed(arguments, given: given, most: most, least: least)
    }
    guard arguments.keywords.isEmpty else {
      throw PythonError.type("\(qualifiedName)() takes no keyword arguments")
    }
    guard given < least || given > most else { return }
    if owner === Types.str, least == 1, most == 3, name != "replace" {
      let bound = given < least ? "at least 1 argument" : "at most 3 arguments"
      throw PythonError.type("\(name)() takes \(bound) (\(given) given)")
    }
    if isSlotWrapper {
      // Two arguments and more go through another part of CPython, which puts a name before: an empty one.
      throw PythonError.type("\(most > 1 ? " " : "")expected \(count(most)), got \(given)")
    }
    if isConstructor {
      let bound = least == most ? "" : given < least ? "at least " : "at most "
      throw PythonError.type("\(name) expected \(bound)\(count(given < least ? least : most)), got \(given)")
    }
    switch (least, most) {
    case (_, 0): throw PythonError.type("\(qualifiedName)() takes no arguments (\(given) given)")
    case (1, 1): throw PythonError.type("\(qualifiedName)() takes exactly one argument (\(given) given)")
    default:
      let bound = least == most ? "" : given < least ? "at least " : "at most "
      throw PythonError.type("\(name) expected \(bound)\(count(given < least ? least : most)), got \(given)")
    }
  }

  /// Functions without parameters, and those all of whose parameters need a name.
  private func checkNone(_ arguments: Arguments) throws {
    let parameters = signature.parameters.dropFirst(isMethod ? 1 : 0)
    if !parameters.isEmpty, parameters.allSatisfy({ $0.kind == .keywordOnly }) {
      if arguments.positionalCount > signature.positionalCount {
        throw PythonError.type("\(name)() takes no positional arguments")
      }
      for keyword in arguments.keywords where !parameters.contains(where: { $0.name == keyword }) {
        throw PythonError.type("'\(keyword)' is an invalid keyword argument for \(name)()")
          .suggesting(keyword.text, among: parameters.map(\.name.text))
      }
    }
    guard signature.parameters.isEmpty else { return }
    if !arguments.keywords.isEmpty { throw PythonError.type("\(qualifiedName)() takes no keyword arguments") }
    if arguments.positionalCount > 0 {
      throw PythonError.type("\(qualifiedName)() takes no arguments (\(arguments.positionalCount) given)")
    }
  }

  /// Functions whose parameters have names.
  private func checkNamed(_ arguments: Arguments, given: Int, most: Int, least: Int) throws {
    if name.hasSuffix("__") { return }
    let total = given + arguments.keywords.count
    if total > most {
      let plural = most == 1 ? "" : "s"
      throw PythonError.type("\(name)() takes at most \(most) argument\(plural) (\(total) given)")
    }
    for keyword in arguments.keywords {
      guard let index = signature.parameters.firstIndex(where: { $0.name == keyword }) else {
        throw PythonError.type("'\(keyword)' is an invalid keyword argument for \(name)()")
          .suggesting(keyword.text, among: self.signature.parameters.map(\.name.text))
      }
      if index < arguments.positionalCount {
        throw PythonError.type(
          "argument for \(name)() given by name ('\(keyword)') and position (\(index + 1 - (isMethod ? 1 : 0)))"
        )
      }
    }
    for index in 0..<signature.requiredPositionalCount where index >= arguments.positionalCount {
      let name = signature.parameters[index].name
      if !arguments.keywords.contains(name) {
        // CPython's `enumerate` has a short cut with words of its own.
        if self.name == "enumerate" {
          throw PythonError.type("enumerate() missing required argument 'iterable'")
        }
        throw PythonError.type(
          "\(self.name)() missing required argument '\(name)' (pos \(index + 1 - (isMethod ? 1 : 0)))")
      }
    }
  }

  private func count(_ number: Int) -> String { "\(number) argument\(number == 1 ? "" : "s")" }

  /// Whether the method stands for a slot of the type. CPython wrote these few by hand instead.
  private var isSlotWrapper: Bool {
    guard isMethod, name.hasPrefix("__") else { return false }
    switch name {
    case "__contains__": return owner !== Types.dict && owner !== Types.set && owner !== Types.frozenSet
    case "__getitem__": return owner !== Types.dict && owner !== Types.list
    case "__reversed__", "__length_hint__", "__format__", "__sizeof__", "__dir__", "__round__", "__trunc__",
      "__floor__", "__ceil__":
      return false
    default: return true
    }
  }

  /// - Throws: `TypeError` for a keyword that no parameter takes.
  func checkKeywords(_ arguments: Arguments) throws {
    let (given, most) = (arguments.positionalCount, signature.positionalCount)
    if isConstructor, signature.variadicIndex == nil, !signature.isPlain,
      given > most || given < signature.requiredPositionalCount
    {
      throw PythonError.type("\(name) expected \(count(most)), got \(given)")
    }
    guard signature.keywordVariadicIndex == nil else { return }
    let signature = signature
    for keyword in arguments.keywords where !signature.parameters.contains(where: { $0.name == keyword }) {
      throw PythonError.type("'\(keyword)' is an invalid keyword argument for \(name)()")
        .suggesting(keyword.text, among: signature.parameters.map(\.name.text))
    }
  }

  /// `list.append`, `math.sqrt`: the name with the class's or the module's.
  var qualifiedName: String { (owner?.name ?? moduleName).map { "\($0).\(name)" } ?? name }
}
