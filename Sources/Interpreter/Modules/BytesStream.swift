/// `io.BytesIO`: a file in memory. The language has no `bytes`; functions such as `torch.save` and `torch.load` fill
/// it and read from it.
public final class BytesStream: Object {
  public override class var nativeType: TypeObject { definition }

  private(set) var bytes: [UInt8] = []
  private var position = 0
  private var isClosed = false

  public override var hasAttributes: Bool { true }

  /// What lies after the position, which moves to the end.
  public func read() throws -> [UInt8] {
    try requireOpen()
    defer { position = max(position, bytes.count) }
    return Array(bytes.dropFirst(position))
  }

  /// Writes over what lies after the position, and moves it on.
  public func write(_ more: [UInt8]) throws {
    try requireOpen()
    if position > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: position - bytes.count))
    }
    let end = min(position + more.count, bytes.count)
    bytes.replaceSubrange(position..<end, with: more)
    position += more.count
  }

  private func requireOpen() throws {
    if isClosed { throw PythonError.value("I/O operation on closed file.") }
  }

  private func seek(_ offset: Int, _ origin: Int) throws -> Int {
    try requireOpen()
    let base: Int
    switch origin {
    case 0: base = 0
    case 1: base = position
    case 2: base = bytes.count
    default: throw PythonError.value("invalid whence (\(origin), should be 0, 1 or 2)")
    }
    if origin == 0, offset < 0 { throw PythonError.value("negative seek value \(offset)") }
    let (target, overflow) = base.addingReportingOverflow(offset)
    // Far beyond the end a write would ask for more memory than there is.
    guard !overflow, target <= bytes.count.addingReportingOverflow(1 << 30).partialValue else {
      throw PythonError.value("new position too large")
    }
    position = max(0, target)
    return position
  }

  nonisolated(unsafe) static let definition = TypeObject(
    "BytesIO", module: "_io", base: Types.object,
    allocate: { _, arguments in
      guard arguments.positionalCount == 0, arguments.keywords.isEmpty else {
        throw PythonError.type("io.BytesIO() takes no initial bytes: Etude has no bytes")
      }
      return .object(BytesStream())
    }, populate: populate)

  private static func populate(_ type: TypeObject) {
    func stream(_ arguments: BoundArguments) throws -> BytesStream { try arguments.object(0) }
    type.method("seek(self, pos, whence=0, /)", "Moves the position, and returns it.") {
      .int(try stream($0).seek(try $0.int(1), try $0.int(2)))
    }
    type.method("tell(self, /)", "The position.") { .int(try stream($0).position) }
    type.method("truncate(self, size=None, /)", "Cuts what lies after a size, or after the position.") {
      let stream = try stream($0)
      try stream.requireOpen()
      let size = try $0.optional(1).map { try Operators.index($0) } ?? stream.position
      guard size >= 0 else { throw PythonError.value("negative size value \(size)") }
      if size < stream.bytes.count { stream.bytes.removeLast(stream.bytes.count - size) }
      return .int(size)
    }
    for name in ["readable", "writable", "seekable"] {
      type.method("\(name)(self, /)") { _ in .bool(true) }
    }
    for name in ["read", "getvalue", "getbuffer", "write"] {
      type.method("\(name)(self, *args)") { _ in
        throw PythonError.notImplemented("Etude has no bytes: BytesIO.\(name)() can't give or take them")
      }
    }
    type.method("close(self, /)", "Forgets what was written.") {
      let stream = try stream($0)
      (stream.isClosed, stream.bytes) = (true, [])
      return .none
    }
    type.property("closed") { .bool($0.cast(BytesStream.self)?.isClosed ?? true) }
    type.method("__enter__(self, /)") { $0[0] }
    type.method("__exit__(self, *args)") { try Operators.call(try Operators.getAttribute($0[0], "close")) }
  }
}
