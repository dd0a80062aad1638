import Interpreter
import Operations
import Tensors

/// `torch`: the operations that are functions, and what goes with them. The rest of the package is written in the
/// language (`modules/torch`), on top of this module, which it knows as `torch._C`.
enum TorchModule {
  static func register() {
    Imports.register("torch._C", populate: populate)
    Imports.register("torch._C._nn") { add(.functional, to: $0) }
    Imports.register("torch._C._linalg") { module in
      add(.linalg, to: module)
      module["LinAlgError"] = .object(TensorErrors.linearAlgebraError)
    }
    Imports.register("torch._C._special") { add(.special, to: $0) }
    Imports.register("torch.return_types", populate: ReturnTypes.add)
  }

  private static func populate(_ module: ModuleObject) {
    add(.function, to: module)
    addTypes(to: module)
    GradientFunctions.add(to: module)
    RandomFunctions.add(to: module)
    PrintFunctions.add(to: module)
    TorchFile.add(to: module)
    module["Generator"] = .object(RandomStream.definition)
  }

  /// Binds the operations that have a name at `place`.
  private static func add(_ place: Operation.Places, to module: ModuleObject) {
    for operation in Catalogue.all where operation.places.contains(place) {
      for name in [operation.name] + operation.aliases {
        module[Symbol(name)] = .object(OperationBinding.function(operation, name: name, isMethod: false))
        if place == .function, operation.places.contains(.inPlace) {
          module[Symbol(name + "_")] = .object(
            OperationBinding.function(operation, name: name + "_", isMethod: false, inPlace: true))
        }
      }
    }
  }

  private static func addTypes(to module: ModuleObject) {
    module["Tensor"] = .object(TensorType.tensor)
    module["Size"] = .object(SizeObject.definition)
    module["device"] = .object(DeviceObject.definition)
    module["dtype"] = .object(DTypeObject.nativeType)
    module["strided"] = .object(LayoutObject())
    for dtype in DType.allCases { module[Symbol(dtype.name)] = .object(DTypeObject.of(dtype)) }
    for (alias, dtype) in [("float", DType.float32), ("double", .float64), ("long", .int64), ("int", .int32)]
    {
      module[Symbol(alias)] = .object(DTypeObject.of(dtype))
    }
    module["inf"] = .float(.infinity)
    module["nan"] = .float(.nan)
    module["pi"] = .float(.pi)
    module["e"] = .float(2.718281828459045)
    module.function("is_tensor(obj, /)", "Whether a value is a tensor.") {
      .bool($0[0].cast(TensorObject.self) != nil)
    }
    module.function("get_default_dtype()", "The dtype of new tensors of fractions.") { _ in
      .object(DTypeObject.of(.default))
    }
    module.function("set_default_dtype(d, /)", "Sets the dtype of new tensors of fractions.") { arguments in
      let dtype = try DTypeObject.dtype(of: arguments[0])
      guard dtype.isFloatingPoint else {
        throw PythonError.type("only floating-point types are supported as the default type")
      }
      DType.default = dtype
      return .none
    }
    module.function("get_num_threads()", "How many threads share the work of an operation.") { _ in
      .int(ThreadCount.current)
    }
    module.function("set_num_threads(int, /)", "Sets how many threads share the work of an operation.") {
      arguments in
      guard case .int(let count) = arguments[0] else {
        throw PythonError.runtime("set_num_threads expects an int, but got \(arguments[0].type.name)")
      }
      guard count > 0 else { throw PythonError.runtime("set_num_threads expects a positive integer") }
      ThreadCount.current = count
      return .none
    }
    module.function("promote_types(type1, type2)", "The smallest dtype that holds numbers of both.") {
      arguments in
      let (a, b) = (try DTypeObject.dtype(of: arguments[0]), try DTypeObject.dtype(of: arguments[1]))
      return .object(DTypeObject.of(a.promoted(with: b)))
    }
    module.function(
      "can_cast(from_, to, /)", "Whether PyTorch's rules let one dtype become another in place."
    ) {
      arguments in
      let (source, target) = (
        try DTypeObject.dtype(of: arguments[0]), try DTypeObject.dtype(of: arguments[1])
      )
      return .bool(source.canCast(to: target))
    }
    module.function("result_type(tensor1, tensor2)", "The dtype of an operation on two tensors or numbers.") {
      arguments in
      guard let a = try Operand(arguments[0]), let b = try Operand(arguments[1]) else {
        throw PythonError.type("result_type() takes tensors and numbers")
      }
      return .object(DTypeObject.of(try TensorErrors.translated { try Torch.add(a, b).dtype }))
    }
  }
}
