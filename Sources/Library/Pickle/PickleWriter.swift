import Formats
import Interpreter
import Tensors

/// Writes a value as a pickle that PyTorch reads with `weights_only=True`: tensors, numbers, texts, and containers of
/// them. An object that occurs twice is written once, so that it is one object again when it is read.
struct PickleWriter {
  private(set) var output = ByteWriter()
  /// The storages that the tensors refer to, by number; their elements are written elsewhere.
  private(set) var storages: [Storage] = []

  private var storageKeys: [ObjectIdentifier: (key: Int, dtype: DType)] = [:]
  private var memo: [ObjectIdentifier: UInt32] = [:]
  private var memoCount: UInt32 = 0
  private var globals: [String: UInt32] = [:]
  /// What the memo knows by identity must live as long as it.
  private var kept: [Object] = []
  private var depth = 0

  /// How deep containers may be nested, as in CPython.
  private static let depthLimit = 500

  /// - Throws: `NotImplementedError` for a value of a type that is not written; what is wrong with a tensor.
  init(_ value: Value) throws {
    code(.protocolVersion)
    output.append(2)
    try write(value)
    code(.stop)
  }

  private mutating func code(_ code: PickleCode) { output.append(code.rawValue) }

  private mutating func write(_ value: Value) throws {
    switch value {
    case .none: code(.none)
    case .bool(let value): code(value ? .yes : .no)
    case .int(let value): write(value)
    case .float(let value):
      code(.float)
      output.big(value.bitPattern)
    case .object(let object): try write(object)
    case .unbound, .ellipsis, .notImplemented: throw Self.unwritable(value)
    }
  }

  private mutating func write(_ value: Int) {
    if let byte = UInt8(exactly: value) {
      code(.int8)
      output.append(byte)
    } else if let short = UInt16(exactly: value) {
      code(.int16)
      output.little(short)
    } else if let int = Int32(exactly: value) {
      code(.int32)
      output.little(int)
    } else {
      code(.long)
      output.append(8)
      output.little(value)
    }
  }

  private mutating func write(_ text: String) {
    code(.text)
    output.little(UInt32(clamping: text.utf8.count))
    output.append(text)
  }

  private mutating func write(_ object: Object) throws {
    if let known = memo[ObjectIdentifier(object)] { return get(known) }
    guard depth < Self.depthLimit else {
      throw PythonError(
        Types.recursionError, "maximum recursion depth exceeded while pickling an object")
    }
    depth += 1
    defer { depth -= 1 }
    let isPlain = object.userType == nil
    switch object {
    case let string as StringObject where isPlain:
      write(string.text)
      remember(string)
    case let tensor as TensorObject: try write(tensor)
    case let size as SizeObject:
      writeGlobal("torch", "Size")
      try writeTuple([.tuple(size.items)])
      code(.reduce)
      remember(size)
    case let tuple as TupleObject where isPlain && tuple.type === Types.tuple:
      try writeTuple(tuple.items)
      if !tuple.items.isEmpty { remember(tuple) }
    case let list as ListObject where isPlain:
      code(.emptyList)
      remember(list)
      try writeItems(list.items, .appends)
    case let dict as DictObject: try write(dict)
    case let set as SetObject where isPlain:
      writeGlobal("__builtin__", "set")
      try writeTuple([.list(try Operators.items(of: .object(set)))])
      code(.reduce)
      remember(set)
    case let dtype as DTypeObject: writeGlobal("torch", dtype.dtype.name)
    case let device as DeviceObject:
      writeGlobal("torch", "device")
      try writeTuple([.string(device.name)])
      code(.reduce)
    default: throw Self.unwritable(.object(object))
    }
  }

  private mutating func write(_ dict: DictObject) throws {
    let isOrdered = try dict.userType.map { try $0 === PickleClasses.orderedDict() } ?? false
    guard dict.userType == nil || isOrdered else { throw Self.unwritable(.object(dict)) }
    if isOrdered {
      writeGlobal("collections", "OrderedDict")
      code(.emptyTuple)
      code(.reduce)
    } else {
      code(.emptyDict)
    }
    remember(dict)
    try writeItems(zip(dict.keys, dict.values).flatMap { [$0, $1] }, .setItems)
    if isOrdered, let attributes = dict.attributes, attributes.count > 0 {
      try write(.object(attributes))
      code(.build)
    }
  }

  private mutating func writeItems(_ items: [Value], _ end: PickleCode) throws {
    if items.isEmpty { return }
    code(.mark)
    for item in items { try write(item) }
    code(end)
  }

  private mutating func writeTuple(_ items: [Value]) throws {
    if items.isEmpty { return code(.emptyTuple) }
    if items.count > 3 { code(.mark) }
    for item in items { try write(item) }
    code(items.count == 1 ? .tuple1 : items.count == 2 ? .tuple2 : items.count == 3 ? .tuple3 : .tuple)
  }

  // MARK: Tensors

  private mutating func write(_ object: TensorObject) throws {
    let isParameter = try object.userType.map { try $0 === PickleClasses.parameter() } ?? false
    guard object.userType == nil || isParameter else { throw Self.unwritable(.object(object)) }
    if isParameter {
      writeGlobal("torch._utils", "_rebuild_parameter")
      code(.mark)
      try writeRebuilding(object, requiresGrad: false)
      code(object.variable.requiresGrad ? .yes : .no)
      writeNoHooks()
      code(.tuple)
      code(.reduce)
    } else {
      try writeRebuilding(object, requiresGrad: object.variable.requiresGrad)
    }
    remember(object)
  }

  private mutating func writeRebuilding(_ object: TensorObject, requiresGrad: Bool) throws {
    let tensor = object.variable.tensor
    writeGlobal("torch._utils", "_rebuild_tensor_v2")
    code(.mark)
    code(.mark)
    write("storage")
    writeGlobal("torch", "\(tensor.dtype.scalarTypeName)Storage")
    write(String(try key(of: tensor)))
    write("cpu")
    write(tensor.storage.byteCount / tensor.dtype.itemSize)
    code(.tuple)
    code(.persistent)
    write(tensor.offset)
    try writeTuple(tensor.sizes.map { .int($0) })
    try writeTuple(tensor.strides.map { .int($0) })
    code(requiresGrad ? .yes : .no)
    writeNoHooks()
    code(.tuple)
    code(.reduce)
  }

  /// Backward hooks are not saved.
  private mutating func writeNoHooks() {
    writeGlobal("collections", "OrderedDict")
    code(.emptyTuple)
    code(.reduce)
  }

  private mutating func key(of tensor: Tensor) throws -> Int {
    let identity = ObjectIdentifier(tensor.storage)
    if let known = storageKeys[identity] {
      guard known.dtype == tensor.dtype else {
        throw PythonError.runtime(
          "Cannot save multiple tensors or storages that view the same data as different types")
      }
      return known.key
    }
    storageKeys[identity] = (storages.count, tensor.dtype)
    storages.append(tensor.storage)
    return storages.count - 1
  }

  // MARK: The memo

  private mutating func remember(_ object: Object) {
    kept.append(object)
    memo[ObjectIdentifier(object)] = put()
  }

  private mutating func put() -> UInt32 {
    defer { memoCount += 1 }
    if let byte = UInt8(exactly: memoCount) {
      code(.put)
      output.append(byte)
    } else {
      code(.longPut)
      output.little(memoCount)
    }
    return memoCount
  }

  private mutating func get(_ place: UInt32) {
    if let byte = UInt8(exactly: place) {
      code(.get)
      output.append(byte)
    } else {
      code(.longGet)
      output.little(place)
    }
  }

  private mutating func writeGlobal(_ module: String, _ name: String) {
    let path = "\(module)\n\(name)\n"
    if let known = globals[path] { return get(known) }
    code(.global)
    output.append(path)
    globals[path] = put()
  }

  private static func unwritable(_ value: Value) -> PythonError {
    let error = PythonError.notImplemented(
      "torch.save() writes tensors, numbers, strings, lists, tuples, dicts and sets; not '\(value.type.name)'"
    )
    return value.type.lookup("state_dict") == nil
      ? error : error.withHint("Save what it has learnt: `torch.save(net.state_dict(), path)`.")
  }
}
