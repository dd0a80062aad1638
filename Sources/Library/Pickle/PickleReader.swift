import Formats
import Interpreter

/// Reads pickles as PyTorch does with `weights_only=True`: a few known constructors are carried out by
/// ``PickleObjects``, and nothing else that a file may name. No code of a file's choice ever runs.
struct PickleReader {
  private var reader: ByteReader
  private let objects: PickleObjects
  private var stack: [Value] = []
  /// The stacks that lie below marks.
  private var marked: [[Value]] = []
  private var memo: [UInt32: Value] = [:]

  init(_ bytes: ArraySlice<UInt8>, _ objects: PickleObjects) {
    reader = ByteReader(bytes)
    self.objects = objects
  }

  /// How many bytes of the file are left after what was read.
  var remaining: Int { reader.remaining }

  /// The value of the next pickle.
  /// - Throws: `UnpicklingError`.
  mutating func read() throws -> Value {
    (stack, marked, memo) = ([], [], [:])
    while true {
      let byte = try reader.byte()
      guard let code = PickleCode(rawValue: byte) else { throw Self.error("Unsupported operand \(byte)") }
      if code == .stop {
        let value = try pop()
        if value.cast(PickleGlobal.self) != nil { throw Self.misfit }
        return value
      }
      try carryOut(code)
    }
  }

  static func error(_ message: String) -> PythonError {
    PythonError(PickleClasses.unpicklingError, "Weights only load failed. \(message)")
  }

  private static let misfit = FormatError(.content, "the pickle is damaged")

  private mutating func carryOut(_ code: PickleCode) throws {
    switch code {
    case .protocolVersion:
      let version = try reader.byte()
      guard version == 2 else { throw Self.error("Unsupported pickle protocol \(version)") }
    case .mark:
      marked.append(stack)
      stack = []
    case .stop: break
    case .none: stack.append(.none)
    case .yes: stack.append(.bool(true))
    case .no: stack.append(.bool(false))
    case .int8: stack.append(.int(Int(try reader.byte())))
    case .int16: stack.append(.int(Int(try reader.little(UInt16.self))))
    case .int32: stack.append(.int(Int(try reader.little(Int32.self))))
    case .long: stack.append(.int(try long()))
    case .float: stack.append(.float(Double(bitPattern: try reader.big(UInt64.self))))
    case .text: stack.append(.string(try reader.text(Int(try reader.little(UInt32.self)))))
    case .shortBytes:
      // What Python 2 wrote as `str`.
      stack.append(.string(try reader.text(Int(try reader.byte()))))
    case .emptyTuple: stack.append(.tuple([]))
    case .emptyList: stack.append(.list([]))
    case .emptyDict: stack.append(.object(DictObject()))
    case .tuple: push(.tuple(try popMark()))
    case .tuple1: push(.tuple(try pop(1)))
    case .tuple2: push(.tuple(try pop(2)))
    case .tuple3: push(.tuple(try pop(3)))
    case .append:
      let item = try pop()
      try append([item])
    case .appends:
      let items = try popMark()
      try append(items)
    case .setItem:
      let pair = try pop(2)
      try setItems(pair)
    case .setItems:
      let items = try popMark()
      try setItems(items)
    case .put: memo[UInt32(try reader.byte())] = try top()
    case .longPut: memo[try reader.little(UInt32.self)] = try top()
    case .get: try get(UInt32(try reader.byte()))
    case .longGet: try get(try reader.little(UInt32.self))
    case .global:
      let module = try reader.text(until: 0x0A)
      push(try objects.global(module, try reader.text(until: 0x0A)))
    case .reduce, .newObject:
      let call = try pop(2)
      push(try objects.call(call[0], call[1]))
    case .build:
      let state = try pop()
      try objects.build(try top(), state)
    case .persistent: push(try objects.storage(try pop()))
    }
  }

  private mutating func long() throws -> Int {
    let bytes = try reader.take(Int(try reader.byte()))
    guard bytes.count <= 8 else { throw PythonError.integerTooLarge }
    guard let last = bytes.last else { return 0 }
    var result = last >= 0x80 ? -1 : 0
    for byte in bytes.reversed() { result = result << 8 | Int(byte) }
    return result
  }

  // MARK: The stack

  private mutating func push(_ value: Value) { stack.append(value) }

  private func top() throws -> Value {
    guard let last = stack.last else { throw Self.misfit }
    return last
  }

  private mutating func pop() throws -> Value {
    guard let last = stack.popLast() else { throw Self.misfit }
    return last
  }

  private mutating func pop(_ count: Int) throws -> [Value] {
    guard stack.count >= count else { throw Self.misfit }
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }

  private mutating func popMark() throws -> [Value] {
    guard let below = marked.popLast() else { throw Self.misfit }
    defer { stack = below }
    return stack
  }

  private mutating func get(_ place: UInt32) throws {
    guard let value = memo[place] else { throw Self.misfit }
    push(value)
  }

  private func append(_ items: [Value]) throws {
    guard let list = try top().cast(ListObject.self) else { throw Self.misfit }
    list.items.append(contentsOf: items)
  }

  private func setItems(_ items: [Value]) throws {
    guard let dict = try top().cast(DictObject.self), items.count.isMultiple(of: 2) else { throw Self.misfit }
    for index in stride(from: 0, to: items.count, by: 2) { try dict.set(items[index], items[index + 1]) }
  }
}
