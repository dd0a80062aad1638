import Interpreter
import Operations
import Tensors

/// The random stream's switches. What draws from it are operations.
enum RandomFunctions {
  static func add(to module: ModuleObject) {
    module.function("manual_seed(seed, /)", "Starts the random stream at a seed.") { arguments in
      Tensors.Generator.default.manualSeed(try arguments.int(0))
      return .object(RandomStream.common)
    }
    module["default_generator"] = .object(RandomStream.common)
    module.function("seed()", "Starts the random stream at a seed of the system's.") { _ in
      .int(Int(truncatingIfNeeded: Tensors.Generator.default.seedFromSystem()))
    }
    module.function("initial_seed()", "The seed that the random stream started at.") { _ in
      .int(Int(truncatingIfNeeded: Tensors.Generator.default.seed))
    }
    module.function("get_rng_state()", "The state of the random stream.") { _ in
      try TensorErrors.translated {
        .object(TensorObject.of(Variable(try Tensors.Generator.default.state())))
      }
    }
    module.function("set_rng_state(new_state, /)", "Puts the random stream into a state.") { arguments in
      let state = try arguments[0].variable().tensor
      try TensorErrors.translated { try Tensors.Generator.default.setState(state) }
      return .none
    }
  }
}
