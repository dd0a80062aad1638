/// The dimension lists in a function's annotations: `def f(X: "N C H W", gamma: "1 C 1 1") -> "N C H W"`.
///
/// A list holds integers, capital letters (which bind to one size across the arguments of a call), `_` for any
/// size and `...` for any number of dimensions. Every other annotation is inert, as Python's are.
final class ShapeContract {
  enum Dimension: Equatable {
    case size(Int)
    case name(String)
    case any
    case rest
  }

  /// By parameter; the entry after the last parameter is the result's.
  let lists: [Int: [Dimension]]

  /// Nil where no annotation is a list of dimensions.
  init?(_ code: FunctionCode) {
    if code.contractTexts.isEmpty { return nil }
    lists = code.contractTexts.compactMapValues(ShapeContract.parse)
    if lists.isEmpty { return nil }
  }

  /// Nil where the text is something else: a forward reference, say.
  static func parse(_ text: String) -> [Dimension]? {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    var result: [Dimension] = []
    for word in words {
      if word == "_" {
        result.append(.any)
      } else if word == "..." {
        result.append(.rest)
      } else if let size = Int(word), size >= 0 {
        result.append(.size(size))
      } else if word.count == 1, word.allSatisfy({ $0.isASCII && $0.isUppercase }) {
        result.append(.name(String(word)))
      } else {
        return nil
      }
    }
    return result.filter { $0 == .rest }.count > 1 ? nil : result
  }

  /// What the letters stand for in a call.
  final class Binding: Object {
    fileprivate(set) var sizes: [String: (size: Int, parameter: String)] = [:]
  }

  /// Compares the arguments of a call, as they lie in the registers, with the lists.
  ///
  /// - Throws: `ValueError` that names the parameter, the dimension and both sizes.
  @discardableResult
  func check(_ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>) throws -> Binding {
    let binding = Binding()
    for (index, parameter) in function.code.signature.parameters.enumerated() {
      guard let list = lists[index], case .object(let object) = arguments[index],
        let sizes = ((object as? CellObject)?.value.object ?? object).dimensions
      else { continue }
      try match(list, sizes, "'\(parameter.name.text)'", function: function.name, &binding.sizes)
    }
    return binding
  }

  /// Compares what a call returns with the result's list.
  func check(_ function: FunctionObject, result: Value, _ binding: Binding) throws {
    guard let list = lists[function.code.signature.parameters.count], case .object(let object) = result,
      let sizes = object.dimensions
    else { return }
    try match(list, sizes, "the result", function: function.name, &binding.sizes)
  }

  private func match(
    _ list: [Dimension], _ sizes: [Int], _ parameter: String, function: String,
    _ bound: inout [String: (size: Int, parameter: String)]
  ) throws {
    let fixed = list.filter { $0 != .rest }.count
    let hasRest = fixed != list.count
    guard hasRest ? sizes.count >= fixed : sizes.count == fixed else {
      throw PythonError.value(
        "\(function)(): \(parameter) must have \(hasRest ? "at least " : "")\(fixed) dimensions "
          + "(\(ShapeContract.text(list))), got \(sizes.count): \(sizes)")
    }
    var aligned = list
    if let rest = list.firstIndex(of: .rest) {
      aligned.replaceSubrange(rest...rest, with: Array(repeating: .any, count: sizes.count - fixed))
    }
    for (index, (dimension, size)) in zip(aligned, sizes).enumerated() {
      switch dimension {
      case .any, .rest: continue
      case .size(let expected):
        if expected != size { throw breach(function, parameter, index, "\(expected)", size, sizes, list) }
      case .name(let name):
        if let earlier = bound[name] {
          if earlier.size != size {
            throw breach(
              function, parameter, index, "\(name) = \(earlier.size) (from \(earlier.parameter))", size,
              sizes,
              list)
          }
        } else {
          bound[name] = (size, parameter)
        }
      }
    }
  }

  private func breach(
    _ function: String, _ parameter: String, _ index: Int, _ expected: String, _ size: Int, _ sizes: [Int],
    _ list: [Dimension]
  ) -> PythonError {
    PythonError.value(
      "\(function)(): dimension \(index) of \(parameter) must be \(expected), got \(size): "
        + "shape \(sizes) against \"\(ShapeContract.text(list))\"")
  }

  static func text(_ list: [Dimension]) -> String {
    list.map { dimension in
      switch dimension {
      case .size(let size): "\(size)"
      case .name(let name): name
      case .any: "_"
      case .rest: "..."
      }
    }.joined(separator: " ")
  }
}

extension Machine {
  func bindContract(_ frame: UnsafeMutablePointer<Frame>) throws -> Value {
    let function = frame.pointee.function.takeUnretainedValue()
    guard let contract = function.contract else { return .none }
    return .object(try contract.check(function, frame.pointee.base))
  }

  func checkResult(_ result: Value, _ binding: Value, _ frame: UnsafeMutablePointer<Frame>) throws {
    let function = frame.pointee.function.takeUnretainedValue()
    guard let contract = function.contract, let binding = binding.object as? ShapeContract.Binding else {
      return
    }
    try contract.check(function, result: result, binding)
  }
}
