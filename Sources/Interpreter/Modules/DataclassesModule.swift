/// The part of `dataclasses` in Swift: `__init__`, which has the parameters that the fields declare. The rest is
/// in the language.
enum DataclassesModule {
  static func populate(_ module: ModuleObject) {
    module.function("_initialiser(declaration, fields, frozen, post_init)") { arguments in
      .object(try initialiser(arguments))
    }
  }

  /// Where a field's value comes from, and where it goes.
  private struct Field {
    let name: Symbol
    /// The parameter's place in the declaration; nil where the field is none of them.
    let parameter: Int?
    let defaultValue: Value?
    let factory: Value?
    /// An `InitVar`: passed to `__post_init__` and not stored.
    let isPassedOn: Bool
  }

  /// `fields` are tuples (name, parameter index or None, (default,) or (), factory or None, is InitVar).
  private static func initialiser(_ given: BoundArguments) throws -> NativeFunction {
    let fields = try given.items(1).map { item -> Field in
      let parts = try Operators.items(of: item)
      guard parts.count == 5 else { throw PythonError.type("a field is described by 5 values") }
      return Field(
        name: Symbol(try Operators.str(parts[0])),
        parameter: parts[1].isNone ? nil : try Operators.index(parts[1]),
        defaultValue: try Operators.items(of: parts[2]).first, factory: parts[3].isNone ? nil : parts[3],
        isPassedOn: try Operators.truth(parts[4]))
    }
    let isFrozen = try given.bool(2)
    let callsPostInit = try given.bool(3)
    return .programLike(try given.string(0), isMethod: true) { arguments in
      let this = arguments[0]
      var passedOn: [Value] = []
      for field in fields {
        var value: Value?
        if let parameter = field.parameter, arguments.indices.contains(parameter),
          !arguments[parameter].isUnbound
        {
          value = arguments[parameter]
        } else if let factory = field.factory {
          value = try Operators.call(factory)
        } else if field.parameter != nil || field.isPassedOn {
          value = field.defaultValue
        }
        guard let value else { continue }
        if field.isPassedOn {
          passedOn.append(value)
        } else if isFrozen {
          try Operators.plainSetAttribute(this, field.name, value)
        } else {
          try Operators.setAttribute(this, field.name, value)
        }
      }
      if callsPostInit {
        _ = try Operators.call(try Operators.getAttribute(this, "__post_init__"), passedOn)
      }
      return .none
    }
  }
}
