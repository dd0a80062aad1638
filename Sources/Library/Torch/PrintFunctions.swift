import Interpreter
import Tensors

/// `torch.set_printoptions`.
enum PrintFunctions {
  static func add(to module: ModuleObject) {
    module.function(
      "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None)",
      "Sets how tensors are printed."
    ) { arguments in
      var options = PrintOptions.current
      if arguments.optional(4) != nil {
        let name = try arguments.string(4)
        guard let profile = PrintOptions.profile(name) else {
          throw PythonError.value("unknown profile '\(name)'")
        }
        options = profile
      }
      if arguments.optional(0) != nil { options.precision = max(0, min(100, try arguments.int(0))) }
      if arguments.optional(1) != nil { options.threshold = try arguments.double(1) }
      if arguments.optional(2) != nil { options.edgeItems = max(0, try arguments.int(2)) }
      if arguments.optional(3) != nil { options.lineWidth = max(1, try arguments.int(3)) }
      options.scientific = try arguments.optional(5).map { try Operators.truth($0) }
      PrintOptions.current = options
      return .none
    }
  }
}
