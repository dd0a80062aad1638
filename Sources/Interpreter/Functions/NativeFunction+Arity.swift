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
    if name.hasPrefix("__"), isMethod {
      throw PythonError.type("expected \(count(most)), got \(given)")
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
    if !arguments.keywords.isEmpty { throw PythonError.type("\(name)() takes no keyword arguments") }
    if arguments.positionalCount > 0 {
      throw PythonError.type("\(name)() takes no arguments (\(arguments.positionalCount) given)")
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
        throw PythonError.type(
          "\(self.name)() missing required argument '\(name)' (pos \(index + 1 - (isMethod ? 1 : 0)))")
      }
    }
  }

  private func count(_ number: Int) -> String { "\(number) argument\(number == 1 ? "" : "s")" }

  /// `list.append`, `math.sqrt`: the name with the class's or the module's.
  var qualifiedName: String { (owner?.name ?? moduleName).map { "\($0).\(name)" } ?? name }
}
