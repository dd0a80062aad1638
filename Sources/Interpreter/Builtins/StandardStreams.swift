/// `sys.stdout` and `sys.stderr`: where `print` writes.
final class StandardStream: Object {
  nonisolated(unsafe) static let streamType = TypeObject(
    "TextIOWrapper", module: "_io", base: Types.object, populate: StandardStream.populate)

  override class var nativeType: TypeObject { streamType }

  enum Channel: String {
    case output = "<stdout>"
    case error = "<stderr>"
  }
  let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  func write(_ text: String) {
    switch channel {
    case .output: Machine.current.output(text)
    case .error: Machine.current.errorOutput(text)
    }
  }

  override var hasAttributes: Bool { true }

  override func repr() throws -> String {
    "<_io.TextIOWrapper name='\(channel.rawValue)' mode='w' encoding='utf-8'>"
  }

  private static func populate(_ type: TypeObject) {
    type.method("write(self, text, /)", "Writes the text and returns its length.") { arguments in
      guard let text = arguments[1].cast(StringObject.self) else {
        throw PythonError.type("write() argument must be str, not \(arguments[1].type.name)")
      }
      try (arguments.object(0) as StandardStream).write(text.text)
      return .int(text.count)
    }
    type.method("flush(self, /)", "Does nothing: what is printed is seen at once.") { _ in .none }
    type.method("isatty(self, /)") { _ in .bool(false) }
    type.property("encoding", get: { _ in .string("utf-8") })
    type.property("name", get: { .string($0.cast(StandardStream.self)?.channel.rawValue ?? "") })
  }
}

enum StandardStreams {
  /// Writes to a stream, any object with `write`, or to `sys.stdout` as the program has it now.
  static func write(_ text: String, to file: Value?) throws {
    let target = file ?? Machine.current.modules["sys"]?["stdout"]
    guard let target, !target.isNone else {
      if target == nil { Machine.current.output(text) }
      return
    }
    if let stream = target.cast(StandardStream.self) {
      stream.write(text)
      return
    }
    _ = try Operators.call(try Operators.getAttribute(target, "write"), [.string(text)])
  }
}
