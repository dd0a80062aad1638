import Reporting

/// Code in the making: what the compiler appends to.
final class CodeBuilder {
  let name: String
  let qualifiedName: String
  let source: SourceText
  let kind: FunctionCode.Kind
  var docstring: String?
  var signature = Signature([])
  var instructions: [Instruction] = []
  var spans: [Span] = []
  var operands: [Int32: [Span]] = [:]
  var constants: [Value] = []
  var names: [Symbol] = []
  var codes: [FunctionCode] = []
  var captures: [FunctionCode.Capture] = []
  /// The names of the captured variables, in the same order.
  var freeNames: [Symbol] = []
  var handlers: [FunctionCode.Handler] = []
  var variables: [FunctionCode.Variable] = []
  var contractTexts: [Int: String] = [:]
  var registerCount = 0
  var firstTemporary = 0

  private var constantIndices: [ConstantKey: Int] = [:]
  private var nameIndices: [Symbol: Int] = [:]

  /// Constants are shared by type and bits: 1, 1.0 and True are three.
  private enum ConstantKey: Hashable {
    case int(Int)
    case float(UInt64)
    case bool(Bool)
    case string(Utf8Key)
    case none, ellipsis
  }

  init(name: String, qualifiedName: String, source: SourceText, kind: FunctionCode.Kind) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.source = source
    self.kind = kind
  }

  @discardableResult
  func emit(_ instruction: Instruction, _ span: Span, operands: [Span] = []) -> Int {
    instructions.append(instruction)
    spans.append(span)
    if !operands.isEmpty { self.operands[Int32(clamping: instructions.count - 1)] = operands }
    return instructions.count - 1
  }

  /// Points a jump emitted earlier at the next instruction.
  func patch(_ index: Int) { instructions[index].target = instructions.count }

  func constant(_ value: Value) -> Int {
    let key: ConstantKey
    switch value {
    case .int(let value): key = .int(value)
    case .float(let value): key = .float(value.bitPattern)
    case .bool(let value): key = .bool(value)
    case .none: key = .none
    case .ellipsis: key = .ellipsis
    default:
      guard let string = value.cast(StringObject.self) else {
        constants.append(value)
        return constants.count - 1
      }
      key = .string(Utf8Key(text: string.text))
    }
    if let index = constantIndices[key] { return index }
    constantIndices[key] = constants.count
    constants.append(value)
    return constants.count - 1
  }

  func name(_ symbol: Symbol) -> Int {
    if let index = nameIndices[symbol] { return index }
    nameIndices[symbol] = names.count
    names.append(symbol)
    return names.count - 1
  }
}
