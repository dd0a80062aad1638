import Reporting

/// The resolved code of a function, class body, or module: what the compiler makes and the machine runs.
public final class FunctionCode {
  public let name: String
  public let qualifiedName: String
  public let source: SourceText
  public let docstring: String?
  let signature: Signature
  let kind: Kind

  /// Registers in all: parameters first, then the other variables, then temporaries.
  let registerCount: Int
  /// The first register that holds no variable.
  let firstTemporary: Int

  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  let constants: UnsafeMutablePointer<Value>
  private let constantCount: Int
  let names: [Symbol]
  private let nameTable: UnsafeMutablePointer<Symbol>
  let codes: [FunctionCode]
  /// Where the cells of a function of this code come from when it is made.
  let captures: [Capture]
  /// The names of the captured variables, in the same order.
  let freeNames: [Symbol]
  let handlers: [Handler]
  /// The variables by register, for messages and `locals()`.
  let variables: [Variable]
  private let spans: [Span]
  private let operands: [Int32: [Span]]

  /// What the machine reads of the code, side by side.
  let layout: UnsafeMutablePointer<Layout>

  struct Layout {
    let instructions: UnsafeMutablePointer<Instruction>
    let constants: UnsafeMutablePointer<Value>
    let names: UnsafeMutablePointer<Symbol>
    let registerCount: Int
    let parameterCount: Int
    let positionalCount: Int
  }

  /// The dimension lists among the annotations: parameter index (or the count for the result) to text.
  let contractTexts: [Int: String]

  enum Kind { case module, function, generator, classBody }

  enum Capture {
    /// A cell in a register of the function around.
    case register(Int)
    /// A cell that the function around closes over itself.
    case free(Int)
  }

  /// While the program counter is within the range, exceptions go to the handler.
  struct Handler {
    let start: Int
    let end: Int
    let target: Int
    /// The register that the exception is put into.
    let register: Int
  }

  struct Variable {
    let name: Symbol
    let register: Int
    let isCell: Bool
  }

  init(_ builder: CodeBuilder) {
    name = builder.name
    qualifiedName = builder.qualifiedName
    source = builder.source
    docstring = builder.docstring
    signature = builder.signature
    kind = builder.kind
    registerCount = builder.registerCount
    firstTemporary = builder.firstTemporary
    instructionCount = builder.instructions.count
    instructions = .allocate(capacity: max(1, instructionCount))
    instructions.initialize(from: builder.instructions, count: instructionCount)
    constantCount = builder.constants.count
    constants = .allocate(capacity: max(1, constantCount))
    constants.initialize(from: builder.constants, count: constantCount)
    names = builder.names
    nameTable = .allocate(capacity: max(1, names.count))
    nameTable.initialize(from: names, count: names.count)
    codes = builder.codes
    captures = builder.captures
    freeNames = builder.freeNames
    handlers = builder.handlers
    variables = builder.variables
    spans = builder.spans
    operands = builder.operands
    contractTexts = builder.contractTexts
    layout = .allocate(capacity: 1)
    layout.initialize(
      to: Layout(
        instructions: instructions, constants: constants, names: nameTable, registerCount: registerCount,
        parameterCount: signature.parameters.count, positionalCount: signature.positionalCount))
  }

  deinit {
    layout.deallocate()
    nameTable.deallocate()
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
  }

  /// What a traceback says of an instruction.
  func place(of index: Int) -> TracebackEntry {
    let span = spans.indices.contains(index) ? spans[index] : .start
    return TracebackEntry(
      function: name, source: source, span: span, operands: operands[Int32(clamping: index)] ?? [])
  }

  /// The innermost handler around an instruction: inner ones come first in the table.
  func handler(at index: Int) -> Handler? {
    handlers.first { $0.start <= index && index < $0.end }
  }
}
