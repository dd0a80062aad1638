import Interpreter
import Operations
import Tensors

/// The attributes of tensors that are no operations.
enum TensorAttributes {
  static func add(to type: TypeObject) {
    type.property("shape", "The sizes of the dimensions.") { .object(SizeObject(try $0.variable().sizes)) }
    type.property("dtype", "The type of the elements.") { .object(DTypeObject.of(try $0.variable().dtype)) }
    type.property("ndim", "The number of dimensions.") { .int(try $0.variable().rank) }
    type.property("device", "Where the elements are: always the CPU.") { _ in .object(DeviceObject("cpu")) }
    type.property("layout", "How the elements lie: always strided.") { _ in .object(LayoutObject()) }
    type.property("itemsize", "The size of an element in bytes.") { .int(try $0.variable().dtype.itemSize) }
    type.property("nbytes", "The size of all elements in bytes.") {
      let variable = try $0.variable()
      return .int(variable.tensor.count * variable.dtype.itemSize)
    }
    for name in ["is_cuda", "is_sparse", "is_quantized", "is_meta", "is_mps"] {
      type.property(name, "Always false: all tensors are strided, real and on the CPU.") { _ in .bool(false) }
    }
    type.property(
      "data", "The elements without the history; assigning replaces them.",
      get: { .object(TensorObject.of(try $0.variable().data)) },
      set: { value, new in
        guard let new else { throw PythonError.runtime("Cannot delete attribute 'data'") }
        try value.variable().assignData(try new.variable())
      })
    type.method("is_complex(self)", "Whether the elements are complex: never.") { _ in .bool(false) }
    type.method("is_signed(self)", "Whether the element type has negative numbers.") {
      .bool(try $0[0].variable().dtype.isSigned)
    }
    type.method("__deepcopy__(self, memo)", "A tensor of the same elements that shares nothing.") {
      arguments in
      .object(try deepCopy(arguments[0]))
    }
    type.method("__copy__(self)", "A tensor on the same elements.") { arguments in
      let variable = try arguments[0].variable()
      let copy = TensorObject.of(variable.detached())
      copy.userType = arguments[0].object?.userType
      try TensorErrors.translated { try copy.variable.setRequiresGrad(variable.requiresGrad) }
      return .object(copy)
    }
    type.method("cpu(self)", "The tensor itself: all tensors are on the CPU.") { $0[0] }
    type.method("__len__(self, /)") { .int(try Operators.length($0[0])) }
    type.method("__getitem__(self, key, /)") { try Operators.getItem($0[0], $0[1]) }
    type.method("__setitem__(self, key, value, /)") {
      try Operators.setItem($0[0], $0[1], $0[2])
      return .none
    }
    type.method("__iter__(self, /)") { .object(try Operators.iterator($0[0])) }
    type.method("__float__(self, /)") { .float(try Operators.number($0[0])) }
    type.method("type(self, dtype=None)", "The name of the tensor's type, or the tensor converted.") {
      arguments in
      let variable = try arguments[0].variable()
      guard let wanted = arguments.optional(1) else {
        return .string("torch.\(variable.dtype.scalarTypeName)Tensor")
      }
      let dtype = try DTypeObject.dtype(of: wanted)
      return .object(TensorObject.of(try TensorErrors.translated { try Torch.to(variable, dtype: dtype) }))
    }
    type.staticMethod(
      "_make_subclass(cls, data, require_grad=False)", "A tensor of another class on the same elements."
    ) { arguments in
      let object = TensorObject.of(try arguments[1].variable().detached())
      if let cls = arguments[0].object as? TypeObject { object.userType = cls }
      try TensorErrors.translated { try object.variable.setRequiresGrad(try arguments.bool(2)) }
      return .object(object)
    }
    type.method("numpy(self)", "Not in Etude, which has no NumPy.") { _ in
      throw PythonError.notImplemented("Etude has no NumPy; .tolist() gives the numbers as lists")
    }
  }

  /// - Throws: `RuntimeError` for what an operation computed.
  private static func deepCopy(_ value: Value) throws -> TensorObject {
    let variable = try value.variable()
    guard variable.isLeaf else {
      throw PythonError.runtime(
        "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  "
          + "If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, "
          + "see https://github.com/pytorch/pytorch/pull/103001")
    }
    let copy = TensorObject.of(Variable(try TensorErrors.translated { try variable.tensor.clone() }))
    copy.userType = value.object?.userType
    try TensorErrors.translated {
      try copy.variable.setRequiresGrad(variable.requiresGrad)
      copy.variable.gradient = try variable.gradient.map { Variable(try $0.tensor.clone()) }
    }
    return copy
  }
}
