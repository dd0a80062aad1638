import Interpreter
import Operations
import Tensors

/// `torch.Size`: the sizes of a tensor, a tuple with a name of its own.
final class SizeObject: TupleObject {
  override class var nativeType: TypeObject { definition }

  convenience init(_ sizes: Dimensions) { self.init(sizes.map { .int($0) }) }

  override func repr() throws -> String {
    "torch.Size([\(try items.map { try Operators.repr($0) }.joined(separator: ", "))])"
  }

  override func getItem(_ key: Value) throws -> Value? {
    guard let result = try super.getItem(key) else { return nil }
    return key.cast(SliceObject.self) == nil ? result : SizeObject.wrapped(result)
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    SizeObject.wrapped(try super.binary(op, other, reflected: reflected))
  }

  private static func wrapped(_ value: Value) -> Value {
    guard let tuple = value.cast(TupleObject.self) else { return value }
    return .object(SizeObject(tuple.items))
  }

  nonisolated(unsafe) static let definition = TypeObject(
    "Size", module: "torch", base: Types.tuple, declaration: "Size(iterable=(), /)",
    doc: "A tensor's shape: a tuple of its sizes.",
    allocate: { _, arguments in
      let items = arguments.positionalCount == 0 ? [] : try Operators.items(of: arguments[0])
      return .object(SizeObject(try items.map { .int(try Operators.index($0)) }))
    },
    populate: { type in
      type.method("numel(self)", "The number of elements of a tensor of these sizes.") { arguments in
        let size: SizeObject = try arguments.object(0)
        var product = 1
        for item in size.items {
          let (next, overflow) = product.multipliedReportingOverflow(by: try Operators.index(item))
          if overflow { throw PythonError.integerTooLarge }
          product = next
        }
        return .int(product)
      }
    })
}

/// The named tuples that operations with several results return.
enum ReturnTypes {
  nonisolated(unsafe) private static var types: [String: TypeObject] = [:]

  static func make(_ name: String, _ fields: [(name: String, value: Variable)]) -> ReturnObject {
    let object = ReturnObject(fields.map { .object(TensorObject.of($0.value)) })
    object.names = fields.map(\.name)
    object.userType = type(name, object.names)
    return object
  }

  /// The results that functions written in the language make.
  static func add(to module: ModuleObject) {
    let results = [
      "linalg_lu": ["P", "L", "U"], "linalg_lstsq": ["solution", "residuals", "rank", "singular_values"],
      "linalg_cholesky_ex": ["L", "info"], "linalg_inv_ex": ["inverse", "info"],
      "linalg_solve_ex": ["result", "info"], "histogram": ["hist", "bin_edges"],
      "histogramdd": ["hist", "bin_edges"], "triangular_solve": ["solution", "cloned_coefficient"],
      "frexp": ["mantissa", "exponent"], "lu": ["P", "L", "U"], "qr": ["Q", "R"],
    ]
    for (name, fields) in results {
      module.function("\(name)(\(fields.joined(separator: ", ")))", "A named tuple.") { arguments in
        let object = ReturnObject((0..<fields.count).map { arguments[$0] })
        object.names = fields
        object.userType = type(name, fields)
        return .object(object)
      }
    }
  }

  private static func type(_ name: String, _ fields: [String]) -> TypeObject {
    if let type = types[name] { return type }
    let type = TypeObject(
      name, module: "torch.return_types", base: Types.tuple,
      populate: { type in
        for (index, field) in fields.enumerated() {
          type.property(field) { value in
            guard let items = value.cast(TupleObject.self)?.items, index < items.count else { return .none }
            return items[index]
          }
        }
      })
    types[name] = type
    return type
  }
}

/// A result such as `torch.return_types.max(values=…, indices=…)`.
final class ReturnObject: TupleObject {
  override class var nativeType: TypeObject { Types.tuple }
  fileprivate(set) var names: [String] = []

  override func repr() throws -> String {
    let fields = try zip(names, items).map { "\($0)=\(try Operators.repr($1))" }
    return "\(type.qualifiedName)(\n\(fields.joined(separator: ",\n")))"
  }
}
