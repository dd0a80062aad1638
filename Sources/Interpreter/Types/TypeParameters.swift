/// The type variables in the arguments of a generic alias or a union, and what is put in their place.
///
/// A type variable is whatever has `__typing_subst__`; anything that holds some tells them by `__parameters__`
/// (https://docs.python.org/3.11/library/stdtypes.html#genericalias.__parameters__).
enum TypeParameters {
  /// The type variables, each once, in the order of their first use.
  static func collect(_ arguments: [Value]) throws -> [Value] {
    var found: [Value] = []
    for argument in arguments where !(argument.object is TypeObject) {
      for variable in try variables(of: argument)
      where !found.contains(where: { $0.isIdentical(to: variable) }) {
        found.append(variable)
      }
    }
    return found
  }

  private static func variables(of argument: Value) throws -> [Value] {
    if try isVariable(argument) { return [argument] }
    if let nested = argument.cast(TupleObject.self)?.items ?? argument.cast(ListObject.self)?.items {
      return try collect(nested)
    }
    guard let inner = try Operators.attributeOrNil(argument, "__parameters__") else { return [] }
    return inner.cast(TupleObject.self)?.items ?? []
  }

  private static func isVariable(_ value: Value) throws -> Bool {
    guard value.object != nil else { return false }
    return try Operators.attributeOrNil(value, "__typing_subst__") != nil
  }

  /// The arguments with their type variables replaced.
  ///
  /// - Throws: `TypeError` where there are none, or not as many as the key has items.
  static func substitute(_ key: Value, in arguments: [Value], of whole: Value) throws -> [Value] {
    let variables = try collect(arguments)
    guard !variables.isEmpty else {
      throw PythonError.type("\(try Operators.repr(whole)) is not a generic class")
    }
    var key = key
    for variable in variables {
      if let prepare = try Operators.attributeOrNil(variable, "__typing_prepare_subst__"), !prepare.isNone {
        let items = key.cast(TupleObject.self) == nil ? .tuple([key]) : key
        key = try Operators.call(prepare, [whole, items])
      }
    }
    let given = key.cast(TupleObject.self)?.items ?? [key]
    guard given.count == variables.count else {
      throw PythonError.type(
        "Too \(given.count > variables.count ? "many" : "few") arguments for \(try Operators.repr(whole)); "
          + "actual \(given.count), expected \(variables.count)")
    }
    return try arguments.flatMap { try replaced($0, variables, given) }
  }

  private static func replaced(_ argument: Value, _ variables: [Value], _ given: [Value]) throws -> [Value] {
    if argument.object is TypeObject { return [argument] }
    if argument.object != nil,
      let substitute = try Operators.attributeOrNil(argument, "__typing_subst__")
    {
      guard let index = variables.firstIndex(where: { $0.isIdentical(to: argument) }) else {
        return [argument]
      }
      return [try Operators.call(substitute, [given[index]])]
    }
    let inner = try self.variables(of: argument)
    if inner.isEmpty { return [argument] }
    let key = try inner.flatMap { variable -> [Value] in
      guard let index = variables.firstIndex(where: { $0.isIdentical(to: variable) }) else {
        return [variable]
      }
      let isSpread = try Operators.attributeOrNil(variable, "__iter__") != nil
      return isSpread ? given[index].cast(TupleObject.self)?.items ?? [given[index]] : [given[index]]
    }
    let result = try Operators.getItem(argument, .tuple(key))
    let spreads = try Operators.attributeOrNil(argument, "__typing_is_unpacked_typevartuple__")
    if let spreads, try Operators.truth(spreads), let items = result.cast(TupleObject.self)?.items {
      return items
    }
    return [result]
  }
}
