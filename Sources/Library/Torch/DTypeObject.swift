import Interpreter
import Tensors

/// `torch.float32` and its like.
final class DTypeObject: Object {
  override class var nativeType: TypeObject { definition }
  let dtype: DType

  private init(_ dtype: DType) { self.dtype = dtype }

  nonisolated(unsafe) private static let all = DType.allCases.map { DTypeObject($0) }

  /// The one object of a dtype.
  static func of(_ dtype: DType) -> DTypeObject {
    all.first { $0.dtype == dtype } ?? DTypeObject(dtype)
  }

  /// The dtype that a value names: a dtype, a Python number type, or a tensor type's name.
  static func dtype(of value: Value) throws -> DType {
    if let object = value.cast(DTypeObject.self) { return object.dtype }
    if let type = value.object as? TypeObject {
      if type === Types.float { return .default }
      if type === Types.int { return .int64 }
      if type === Types.bool { return .bool }
      // `torch.LongTensor` and its like.
      if let own = try type.nativeAttribute("dtype"), let object = own.cast(DTypeObject.self) {
        return object.dtype
      }
    }
    if let name = value.cast(StringObject.self)?.text,
      let dtype = DType.allCases.first(where: { "torch.\($0.scalarTypeName)Tensor" == name })
    {
      return dtype
    }
    throw PythonError.type("expected a torch.dtype, got '\(value.type.name)'")
  }

  override func repr() throws -> String { dtype.description }

  nonisolated(unsafe) private static let definition = TypeObject(
    "dtype", module: "torch", base: Types.object, doc: "The kind of numbers that a tensor holds.",
    populate: { type in
      func dtype(_ value: Value) -> DType { value.cast(DTypeObject.self)?.dtype ?? .default }
      type.property("is_floating_point", "Whether numbers of the type have fractions.") {
        .bool(dtype($0).isFloatingPoint)
      }
      type.property("is_complex", "Whether numbers of the type are complex: never.") { _ in .bool(false) }
      type.property("is_signed", "Whether the type has negative numbers.") { .bool(dtype($0).isSigned) }
      type.property("itemsize", "The size of an element in bytes.") { .int(dtype($0).itemSize) }
    })
}

/// `torch.device('cpu')`: there is no other.
final class DeviceObject: Object {
  override class var nativeType: TypeObject { definition }
  let name: String

  init(_ name: String) { self.name = name }

  override func repr() throws -> String { "device(type='\(name)')" }
  override var hasOwnStr: Bool { true }
  override func str() throws -> String { name }

  override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    guard op == .equal, let other = other.cast(DeviceObject.self) else { return .notImplemented }
    return .bool(name == other.name)
  }

  override func hash() throws -> Int { name.utf8.count }

  nonisolated(unsafe) static let definition = TypeObject(
    "device", module: "torch", base: Types.object, declaration: "device(type)",
    doc: "Where a tensor lies: Etude has the CPU.",
    allocate: { _, arguments in
      guard arguments.positionalCount >= 1 else { throw PythonError.type("device() takes a name") }
      if let device = arguments[0].cast(DeviceObject.self) { return .object(device) }
      let name = try Operators.str(arguments[0])
      guard name == "cpu" || name.hasPrefix("cpu:") else {
        throw PythonError.runtime("Etude computes on the CPU only; there is no device '\(name)'")
      }
      return .object(DeviceObject("cpu"))
    },
    populate: { type in
      type.property("type", "The kind of device.") { .string($0.cast(DeviceObject.self)?.name ?? "") }
      type.property("index", "Which of its kind: None for the CPU.") { _ in .none }
    })
}

/// `torch.strided`: there is no other layout.
final class LayoutObject: Object {
  override class var nativeType: TypeObject { definition }
  override func repr() throws -> String { "torch.strided" }

  nonisolated(unsafe) private static let definition = TypeObject(
    "layout", module: "torch", base: Types.object, doc: "How a tensor's elements lie in memory.")
}
