/// `e.__traceback__`: the places that an exception passed through, the outermost first.
final class TracebackObject: Object {
  override class var nativeType: TypeObject { Types.traceback }
  private let entries: ArraySlice<TracebackEntry>

  init(_ entries: ArraySlice<TracebackEntry>) { self.entries = entries }

  /// Of an exception; None where it has not been raised.
  static func of(_ exception: ExceptionObject) -> Value {
    exception.traceback.isEmpty ? .none : .object(TracebackObject(exception.traceback.reversed()[...]))
  }

  override func nativeAttribute(_ name: Symbol) throws -> Value? {
    guard let entry = entries.first else { return nil }
    switch name.text {
    case "tb_lineno": return .int(entry.source.position(of: entry.span).line)
    case "tb_next": return entries.count > 1 ? .object(TracebackObject(entries.dropFirst())) : Value.none
    default: return nil
    }
  }
}
