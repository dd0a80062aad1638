import Interpreter

/// The classes written in the language that pickles name.
enum PickleClasses {
  static func orderedDict() throws -> TypeObject? { try type("OrderedDict", in: "collections") }
  static func parameter() throws -> TypeObject? { try type("Parameter", in: "torch.nn.parameter") }

  private static func type(_ name: Symbol, in module: String) throws -> TypeObject? {
    try Imports.load(module)[name]?.object as? TypeObject
  }

  /// `pickle.UnpicklingError`: a pickle that can't be read, or that asks for what is not allowed.
  nonisolated(unsafe) static let unpicklingError = TypeObject(
    "UnpicklingError", module: "_pickle", base: Types.exception, allocate: Types.exception.allocate)
}
