import Interpreter
import Operations
import Tensors

/// What the package `etude`, which is written in the language (`modules/etude`), finds ready as `etude._C`.
enum EtudeModule {
  static func register() { Imports.register("etude._C", populate: populate) }

  private static func populate(_ module: ModuleObject) {
    ArrayFiles.add(to: module)
    DataFunctions.add(to: module)
    ScreenFunctions.add(to: module)
    module.function("digits()", "The table of the UCI digits: in each row 64 pixels and the label, as uint8.")
    { _ in
      let (bytes, width) = (BundledModules.digits, 65)
      return try TensorErrors.translated {
        .object(TensorObject.of(Variable(try Tensor.from(bytes, [bytes.count / width, width]))))
      }
    }
  }
}
