/// A call that does not fit the function's parameters: what they are.
enum SignatureRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.typeError), let callee = situation.operands.first, fails(situation),
      let function = function(of: callee.value)
    else { return nil }
    var teaching = Teaching()
    let parameters = function.code.signature.parameters.map(\.name.text)
    teaching.notes = [
      "It was defined as `\(function.code.name)\(function.code.signature.written(skippingFirst: false, function: function))`."
    ]
    let isMethod =
      function.code.qualifiedName.contains(".") && !function.code.qualifiedName.contains("<locals>")
    if isMethod, situation.says("missing 1 required positional argument: 'self'") {
      teaching.hints = ["It is called on an object of the class, not on the class itself."]
    } else if function.code.signature.parameters.contains(where: { $0.kind == .keywordOnly }),
      situation.says("positional argument")
    {
      teaching.hints = ["What follows the `*` is given by name: `name=value`."]
    } else if isMethod, parameters.first != "self", situation.says("but") {
      teaching.hints = [
        "A method's first parameter is the object itself: `def \(function.code.name)(self, …):`."
      ]
    }
    return teaching
  }

  private static func fails(_ situation: Situation) -> Bool {
    situation.says("positional argument") || situation.says("keyword-only argument")
      || situation.says("unexpected keyword argument") || situation.says("multiple values for argument")
  }

  /// The program's own function behind a callee: itself, a method's, or a class's `__init__`.
  private static func function(of value: Value) -> FunctionObject? {
    if let function = value.object as? FunctionObject { return function }
    if let method = value.object as? BoundMethod { return method.function.object as? FunctionObject }
    if let type = value.object as? TypeObject, type.isUserDefined {
      return type.lookup("__init__")?.object as? FunctionObject
    }
    return nil
  }
}
