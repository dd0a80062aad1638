import Operations
import Tensors

/// One sample of one operation, as a call of Etude's and as a line of Python.
struct SampleCall {
  let operation: Operation
  let arguments: [SampleValue]
  let keywords: [String: SampleValue]
  let sample: Sample?
  let error: ErrorSample?

  /// All samples of all operations.
  static let all: [SampleCall] = Catalogue.all.flatMap { operation in
    operation.samples.map {
      SampleCall(
        operation: operation, arguments: $0.arguments, keywords: $0.keywords, sample: $0, error: nil)
    }
      + operation.errors.map {
        SampleCall(
          operation: operation, arguments: $0.arguments, keywords: $0.keywords, sample: nil, error: $0)
      }
  }.filter { !$0.operation.places.isEmpty }

  /// The call in Python, which is also its name in the fixtures.
  var python: String {
    var parts = arguments.map(\.python)
    let pairs = keywords.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.python)" }
    let places = operation.places
    if places.contains(.property) { return "\(parts[0]).\(operation.name)" }
    if places.contains(.function) {
      return "torch.\(operation.name)(\((parts + pairs).joined(separator: ", ")))"
    }
    if places.contains(.functional) {
      return "F.\(operation.name)(\((parts + pairs).joined(separator: ", ")))"
    }
    if places.contains(.linalg) {
      return "torch.linalg.\(operation.name)(\((parts + pairs).joined(separator: ", ")))"
    }
    if places.contains(.special) {
      return "torch.special.\(operation.name)(\((parts + pairs).joined(separator: ", ")))"
    }
    let target = parts.removeFirst()
    let name = places.contains(.method) ? operation.name : operation.name + "_"
    return "\(target).\(name)(\((parts + pairs).joined(separator: ", ")))"
  }

  /// Runs the call; tensors of floating point are of `dtype` when one is given.
  func run(_ dtype: DType? = nil) throws -> Output {
    let values = try arguments.map { try $0.argument(dtype) }
    return try run(values)
  }

  func run(_ values: [Argument]) throws -> Output {
    let call = Call(
      operation, operation.signature.filled(values, try keywords.mapValues { try $0.argument() }))
    let isMethod = operation.places.intersection([
      .function, .functional, .linalg, .special, .method, .property,
    ])
    .isEmpty
    return try isMethod ? operation.runInPlace(call) : operation.run(call)
  }
}
