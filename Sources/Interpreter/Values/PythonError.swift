import Reporting

/// A Python exception on its way: what Swift code throws, and what it catches from a program.
///
/// Unchecked: an exception stays on the thread of the session that raised it.
public struct PythonError: Error, @unchecked Sendable {
  public let exception: ExceptionObject

  public init(_ exception: ExceptionObject) { self.exception = exception }

  public init(_ type: TypeObject, _ message: String) {
    exception = ExceptionObject(type: type, arguments: [.string(message)])
  }
}

extension PythonError {
  public static func type(_ message: String) -> PythonError { PythonError(Types.typeError, message) }
  public static func value(_ message: String) -> PythonError { PythonError(Types.valueError, message) }
  public static func runtime(_ message: String) -> PythonError { PythonError(Types.runtimeError, message) }
  public static func index(_ message: String) -> PythonError { PythonError(Types.indexError, message) }
  public static func attribute(_ message: String) -> PythonError {
    PythonError(Types.attributeError, message)
  }
  public static func name(_ message: String) -> PythonError { PythonError(Types.nameError, message) }
  public static func overflow(_ message: String) -> PythonError { PythonError(Types.overflowError, message) }
  public static func notImplemented(_ message: String) -> PythonError {
    PythonError(Types.notImplementedError, message)
  }
  public static func zeroDivision(_ message: String) -> PythonError {
    PythonError(Types.zeroDivisionError, message)
  }

  /// A missing key: the argument is the key itself, as in CPython.
  public static func key(_ key: Value) -> PythonError {
    PythonError(ExceptionObject(type: Types.keyError, arguments: [key]))
  }

  /// An integer result outside 64 bits: one of the documented differences from Python.
  public static var integerTooLarge: PythonError {
    PythonError.overflow("integer result does not fit in 64 bits")
      .withNote("Python's integers grow without bound; Etude's have 64 bits, and say so instead of wrapping.")
      .withHint("If the exact value does not matter, compute with floats: write 2.0 ** 100 for 2 ** 100.")
  }
}
