import Formats
import Interpreter
import Operations
import Tensors

/// What a pickle may name: constructors, dtypes and kinds of storage. It stands on the reader's stack until it is
/// called.
final class PickleGlobal: Object {
  enum Meaning {
    case orderedDict, set, size, device, parameterClass, rebuildTensor, rebuildParameter
    case storage(DType)
  }

  let meaning: Meaning

  init(_ meaning: Meaning) { self.meaning = meaning }
}

/// The memory of a tensor to be, as a pickle refers to it.
final class PickleStorage: Object {
  let storage: Storage
  let dtype: DType

  init(_ storage: Storage, _ dtype: DType) {
    self.storage = storage
    self.dtype = dtype
  }
}

/// Makes the objects that a pickle asks for: those that PyTorch makes with `weights_only=True` and Etude has.
struct PickleObjects {
  /// Whether tensors from other devices become tensors of the CPU.
  let takesAnyDevice: Bool
  /// Gives the memory behind a key: at least as many bytes as are asked for.
  let load: (_ key: String, _ dtype: DType, _ byteCount: Int) throws -> Storage

  private static let misfit = FormatError(.content, "the pickle is damaged")

  /// - Throws: `UnpicklingError` for a name that is not allowed.
  func global(_ module: String, _ name: String) throws -> Value {
    func constructor(_ meaning: PickleGlobal.Meaning) -> Value { .object(PickleGlobal(meaning)) }
    switch "\(module).\(name)" {
    case "collections.OrderedDict": return constructor(.orderedDict)
    case "__builtin__.set", "builtins.set": return constructor(.set)
    case "torch.Size": return constructor(.size)
    case "torch.device": return constructor(.device)
    case "torch.nn.parameter.Parameter": return constructor(.parameterClass)
    case "torch._utils._rebuild_tensor_v2": return constructor(.rebuildTensor)
    case "torch._utils._rebuild_parameter": return constructor(.rebuildParameter)
    case let path where module == "torch":
      if let dtype = DType.allCases.first(where: { $0.name == name }) {
        return .object(DTypeObject.of(dtype))
      }
      if let dtype = DType.allCases.first(where: { "\($0.scalarTypeName)Storage" == name }) {
        return constructor(.storage(dtype))
      }
      if name.hasSuffix("Storage") {
        throw PythonError.notImplemented("the file has tensors of a type that Etude lacks (\(path))")
      }
      throw refusal(path)
    case let path: throw refusal(path)
    }
  }

  private func refusal(_ path: String) -> PythonError {
    PickleReader.error(
      "Unsupported global: GLOBAL \(path) was not an allowed global by default.\nEtude makes nothing of a file's "
        + "but tensors, numbers, strings and containers of them; it never runs what a file names.")
  }

  /// What a constructor makes of its arguments.
  func call(_ function: Value, _ arguments: Value) throws -> Value {
    guard let arguments = arguments.cast(TupleObject.self)?.items else { throw Self.misfit }
    guard let global = function.cast(PickleGlobal.self) else { throw Self.misfit }
    switch (global.meaning, arguments.count) {
    case (.orderedDict, 0), (.orderedDict, 1):
      guard let type = try PickleClasses.orderedDict() else { throw Self.misfit }
      for pairs in arguments { try requirePairs(pairs) }
      return try Operators.call(.object(type), arguments)
    case (.set, 1):
      guard let items = arguments[0].cast(ListObject.self)?.items else { throw Self.misfit }
      return .object(try SetObject(items))
    case (.size, 1): return .object(SizeObject(Dimensions(try sizes(arguments[0]))))
    case (.device, 1...2):
      guard let name = arguments[0].cast(StringObject.self)?.text else { throw Self.misfit }
      guard name == "cpu" else {
        throw FormatError(.unsupported, "it names the device '\(name)', which Etude does not have")
      }
      return .object(DeviceObject("cpu"))
    case (.rebuildTensor, 6...7): return .object(TensorObject.of(try tensor(arguments)))
    case (.rebuildParameter, 3), (.parameterClass, 1...2): return try parameter(arguments)
    default: throw Self.misfit
    }
  }

  /// What `OrderedDict` takes: a list of pairs.
  private func requirePairs(_ value: Value) throws {
    guard let items = value.cast(ListObject.self)?.items,
      items.allSatisfy({ item in
        (item.cast(ListObject.self)?.items ?? item.cast(TupleObject.self)?.items)?.count == 2
      })
    else { throw Self.misfit }
  }

  private func parameter(_ arguments: [Value]) throws -> Value {
    guard let type = try PickleClasses.parameter(), arguments[0].cast(TensorObject.self) != nil else {
      throw Self.misfit
    }
    let required = arguments.count > 1 ? arguments[1] : .bool(true)
    guard case .bool = required else { throw Self.misfit }
    return try Operators.call(.object(type), [arguments[0], required])
  }

  /// Attributes of an `OrderedDict`, such as the `_metadata` of a `state_dict`.
  func build(_ object: Value, _ state: Value) throws {
    guard let dict = object.cast(DictObject.self), dict.userType != nil,
      let attributes = state.cast(DictObject.self)
    else { throw Self.misfit }
    for (key, value) in zip(attributes.keys, attributes.values) {
      guard let name = key.cast(StringObject.self)?.text, !name.hasPrefix("__") else { throw Self.misfit }
      try Operators.setAttribute(object, Symbol(name), value)
    }
  }

  // MARK: Tensors

  /// `('storage', torch.FloatStorage, key, device, count)`.
  func storage(_ identifier: Value) throws -> Value {
    guard let items = identifier.cast(TupleObject.self)?.items, items.count >= 5,
      items[0].cast(StringObject.self)?.text == "storage",
      case .storage(let dtype)? = items[1].cast(PickleGlobal.self)?.meaning,
      let key = items[2].cast(StringObject.self)?.text, let device = items[3].cast(StringObject.self)?.text,
      case .int(let count) = items[4], count >= 0
    else { throw Self.misfit }
    guard device == "cpu" || takesAnyDevice else {
      throw PythonError.runtime(
        "Attempting to deserialize object on a \(device) device but Etude computes on the CPU only. Please use "
          + "torch.load with map_location=torch.device('cpu') to map your storages to the CPU.")
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.itemSize)
    if overflow { throw Self.misfit }
    return .object(PickleStorage(try load(key, dtype, bytes), dtype))
  }

  /// `(storage, offset, sizes, strides, requires_grad, hooks)`.
  private func tensor(_ arguments: [Value]) throws -> Variable {
    guard let memory = arguments[0].cast(PickleStorage.self), case .int(let offset) = arguments[1],
      case .bool(let requiresGrad) = arguments[4]
    else { throw Self.misfit }
    let (sizes, strides) = (try sizes(arguments[2]), try sizes(arguments[3]))
    guard sizes.count == strides.count, offset >= 0 else { throw Self.misfit }
    let capacity = memory.storage.byteCount / memory.dtype.itemSize
    guard offset <= capacity, let end = end(offset, sizes, strides), end <= capacity else {
      throw Self.misfit
    }
    _ = try Dimensions(sizes).checkedProduct()
    let variable = Variable(
      Tensor(
        storage: memory.storage, dtype: memory.dtype, offset: offset, sizes: Dimensions(sizes),
        strides: Dimensions(strides)))
    if requiresGrad { try variable.setRequiresGrad(true) }
    return variable
  }

  /// The place after the last element; nil where it can't be computed.
  private func end(_ offset: Int, _ sizes: [Int], _ strides: [Int]) -> Int? {
    if sizes.contains(0) { return 0 }
    var last = offset
    for (size, stride) in zip(sizes, strides) {
      let (span, overflow) = (size - 1).multipliedReportingOverflow(by: stride)
      let (next, overflowToo) = last.addingReportingOverflow(span)
      if overflow || overflowToo { return nil }
      last = next
    }
    return last == .max ? nil : last + 1
  }

  /// Sizes or strides, in a tuple.
  private func sizes(_ value: Value) throws -> [Int] {
    guard let items = value.cast(TupleObject.self)?.items, items.count <= 64 else { throw Self.misfit }
    return try items.map {
      // Beyond 2⁴⁰ even strides that are never taken could overflow a later computation.
      guard case .int(let size) = $0, (0...1 << 40).contains(size) else { throw Self.misfit }
      return size
    }
  }
}
