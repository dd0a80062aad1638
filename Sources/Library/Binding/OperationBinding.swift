import Interpreter
import Operations
import Tensors

/// Binds an operation's definition to the language: as a function of `torch`, a method of tensors, or both.
enum OperationBinding {
  /// A function that runs an operation on the arguments of a call.
  static func function(_ operation: Operation, name: String, isMethod: Bool, inPlace: Bool = false)
    -> NativeFunction
  {
    let declaration = name + operation.signature.text.drop { $0 != "(" }
    let doc = [operation.documentation, operation.example].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return NativeFunction(raw: String(declaration), doc: doc, isMethod: isMethod) {
      arguments in
      try TensorErrors.translated {
        if !inPlace, arguments.positionalCount == 1, arguments.keywords.isEmpty,
          case .object(let object) = arguments[0], let tensor = object as? TensorObject,
          let result = try operation.runAlone(tensor.variable)
        {
          return .object(TensorObject.of(result))
        }
        let call = Call(operation, try bind(operation, arguments, name: name))
        let output: Output = try RandomStream.with(arguments) {
          try inPlace ? operation.runInPlace(call) : operation.run(call)
        }
        return try OutArgument.given(arguments).map { try OutArgument.write(output, to: $0, of: call) }
          ?? output.value
      }
    }
  }

  /// Lays a call's arguments out by the operation's parameters.
  ///
  /// - Throws: `TypeError` in the words of PyTorch's argument parser.
  static func bind(_ operation: Operation, _ arguments: Arguments, name: String) throws -> [Argument] {
    let parameters = operation.signature.parameters
    var result: [Argument] = []
    result.reserveCapacity(parameters.count)
    var next = 0
    for parameter in parameters {
      if parameter.isStarred {
        result.append(.list(try (next..<arguments.positionalCount).map { try Argument(arguments[$0]) }))
        next = arguments.positionalCount
      } else if next < arguments.positionalCount, !parameter.isKeywordOnly {
        result.append(try Argument(arguments[next]))
        next += 1
      } else {
        break
      }
    }
    guard next >= arguments.positionalCount else {
      throw PythonError.type(
        "\(name)() takes \(parameters.filter { !$0.isKeywordOnly }.count) positional arguments but "
          + "\(arguments.positionalCount) were given")
    }
    let given = result.count
    if given < parameters.count { result.append(contentsOf: operation.defaults[given...]) }
    if arguments.keywords.isEmpty, hasDefaults(parameters, from: given) { return result }
    try bindKeywords(operation, arguments, name: name, given: given, into: &result)
    return result
  }

  private static func hasDefaults(_ parameters: [Operations.Signature.Parameter], from first: Int) -> Bool {
    for index in first..<Swift.max(parameters.count, first) where parameters[index].defaultText == nil {
      return false
    }
    return true
  }

  private static func bindKeywords(
    _ operation: Operation, _ arguments: Arguments, name: String, given: Int, into result: inout [Argument]
  ) throws {
    let parameters = operation.signature.parameters
    var named: Set<Int> = []
    for (index, keyword) in arguments.keywords.enumerated() {
      guard let place = place(of: keyword.text, in: operation) else {
        if ignoredKeywords.contains(keyword.text) || OutArgument.isOut(keyword) { continue }
        throw PythonError.type("\(name)() got an unexpected keyword argument '\(keyword)'")
          .suggesting(keyword.text, among: parameters.map(\.name))
      }
      let value = arguments.keywordValue(index)
      if place < given, !parameters[place].isStarred {
        throw PythonError.type("\(name)() got multiple values for argument '\(keyword)'")
      }
      let argument = try Argument(value)
      result[place] = parameters[place].isStarred ? .list([argument]) : argument
      named.insert(place)
    }
    let missing = parameters.indices.filter {
      $0 >= given && !named.contains($0) && parameters[$0].defaultText == nil
    }
    if !missing.isEmpty {
      let names = missing.map { "\"\(parameters[$0].name)\"" }.joined(separator: ", ")
      throw PythonError.type("\(name)() missing \(missing.count) required positional arguments: \(names)")
    }
  }

  /// Keywords that change nothing here: there is one device and one layout. (`generator` is seen to by `RandomStream`.)
  private static let ignoredKeywords: Set<String> = [
    "device", "layout", "pin_memory", "non_blocking", "memory_format", "generator",
  ]

  /// The names that PyTorch takes from NumPy's users.
  private static let synonyms = [
    "axis": "dim", "keepdims": "keepdim", "x": "input", "a": "input", "x2": "other",
  ]

  private static func place(of keyword: String, in operation: Operation) -> Int? {
    let parameters = operation.signature.parameters
    if let index = parameters.firstIndex(where: { $0.name == keyword }) { return index }
    for overload in operation.overloads {
      if let index = overload.parameters.firstIndex(where: { $0.name == keyword }), index < parameters.count {
        return index
      }
    }
    if let other = synonyms[keyword] { return parameters.firstIndex { $0.name == other } }
    // A starred size also goes by the name it has in other functions.
    if keyword == "size" { return parameters.firstIndex { $0.isStarred } }
    return nil
  }
}
