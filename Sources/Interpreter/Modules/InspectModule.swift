/// The part of `inspect` that looks into a function's code.
enum InspectModule {
  static func populate(_ module: ModuleObject) {
    module.function("_parameters(function, /)", "The names and kinds of a function's parameters.") {
      let function: FunctionObject = try $0.object(0)
      return .list(
        function.code.signature.parameters.map { parameter in
          .tuple([.string(parameter.name.text), .int(number(of: parameter.kind))])
        })
    }
    module.function("_is_generator_function(function, /)", "Whether a call makes a generator.") {
      let function: FunctionObject = try $0.object(0)
      return .bool(function.code.kind == .generator)
    }
  }

  /// The number that `inspect.Parameter` has for a kind.
  private static func number(of kind: Signature.Kind) -> Int {
    switch kind {
    case .positionalOnly: 0
    case .positional: 1
    case .variadic: 2
    case .keywordOnly: 3
    case .keywordVariadic: 4
    }
  }
}
