import Reporting

/// An instance of an exception class, a program's or a built-in one.
public final class ExceptionObject: Object {
  public override class var nativeType: TypeObject { Types.baseException }

  public var arguments: [Value]
  public var cause: Value = .none
  public var context: ExceptionObject?
  public var suppressesContext = false
  /// From the innermost frame outwards, as the exception passes through them.
  public internal(set) var traceback: [TracebackEntry] = []
  public var teaching = Teaching()
  /// Objects of the frames that the exception left, which go away when it does.
  var kept: [Object] = []
  /// What some exceptions hold beside their arguments, `errno` say.
  public var fields: [Symbol: Value] = [:]
  /// `StopIteration.value`, a generator's return value and `SystemExit.code`.
  public var value: Value { fields["value"] ?? fields["code"] ?? arguments.first ?? .none }

  public init(type: TypeObject, arguments: [Value]) {
    self.arguments = arguments
    super.init()
    userType = type
  }

  public override var hasAttributes: Bool { true }

  public override func initialise(_ arguments: Arguments) throws {
    self.arguments = arguments.positional
    fields = [:]
    try ExceptionFields.fill(self, arguments)
  }

  public override var hasOwnStr: Bool { true }

  public override func str() throws -> String {
    if type.isSubtype(of: Types.keyError), arguments.count == 1 { return try Operators.repr(arguments[0]) }
    if let text = try ExceptionFields.text(self) { return text }
    switch arguments.count {
    case 0: return ""
    case 1: return try Operators.str(arguments[0])
    default: return try Operators.repr(.tuple(arguments))
    }
  }

  public override func repr() throws -> String {
    let parts = try arguments.map { try Operators.repr($0) }
    return "\(type.name)(\(parts.joined(separator: ", ")))"
  }
}

/// A place that an exception passed through.
public struct TracebackEntry {
  public let function: String
  public let source: SourceText
  public let span: Span
  /// The spans of the operands of the failing expression, where there are any.
  public let operands: [Span]
  /// Their values, where the exception was raised here and they are known.
  public internal(set) var values: [Value] = []
  public internal(set) var kind = ExpressionKind.other
}

extension TypeObject {
  /// `module.` where the class is not the main program's.
  var modulePrefix: String { moduleName == "__main__" || moduleName == "builtins" ? "" : moduleName + "." }
}
