/// The built-in exceptions, each derived from the one that Python derives it from.
extension Types {
  private static func derived(_ name: String, _ base: TypeObject) -> TypeObject {
    TypeObject(name, base: base, allocate: ExceptionMethods.allocate, populate: ExceptionFields.populate)
  }

  nonisolated(unsafe) public static let baseException = TypeObject(
    "BaseException", base: object, allocate: ExceptionMethods.allocate, populate: ExceptionMethods.populate)
  nonisolated(unsafe) public static let exception = derived("Exception", baseException)
  nonisolated(unsafe) public static let generatorExit = derived("GeneratorExit", baseException)
  nonisolated(unsafe) public static let keyboardInterrupt = derived("KeyboardInterrupt", baseException)
  nonisolated(unsafe) public static let systemExit = TypeObject(
    "SystemExit", base: baseException, allocate: ExceptionMethods.allocate,
    populate: ExceptionFields.populate)
  /// Raised past every handler of the program's when it has used up its steps.
  nonisolated(unsafe) public static let stepLimit = derived("StepLimitExceeded", baseException)

  nonisolated(unsafe) public static let arithmeticError = derived("ArithmeticError", exception)
  nonisolated(unsafe) public static let floatingPointError = derived("FloatingPointError", arithmeticError)
  nonisolated(unsafe) public static let overflowError = derived("OverflowError", arithmeticError)
  nonisolated(unsafe) public static let zeroDivisionError = derived("ZeroDivisionError", arithmeticError)
  nonisolated(unsafe) public static let assertionError = derived("AssertionError", exception)
  nonisolated(unsafe) public static let attributeError = derived("AttributeError", exception)
  nonisolated(unsafe) public static let bufferError = derived("BufferError", exception)
  nonisolated(unsafe) public static let eofError = derived("EOFError", exception)
  nonisolated(unsafe) public static let importError = derived("ImportError", exception)
  nonisolated(unsafe) public static let moduleNotFoundError = derived("ModuleNotFoundError", importError)
  nonisolated(unsafe) public static let lookupError = derived("LookupError", exception)
  nonisolated(unsafe) public static let indexError = derived("IndexError", lookupError)
  nonisolated(unsafe) public static let keyError = derived("KeyError", lookupError)
  nonisolated(unsafe) public static let memoryError = derived("MemoryError", exception)
  nonisolated(unsafe) public static let nameError = derived("NameError", exception)
  nonisolated(unsafe) public static let unboundLocalError = derived("UnboundLocalError", nameError)
  nonisolated(unsafe) public static let osError = derived("OSError", exception)
  nonisolated(unsafe) public static let fileExistsError = derived("FileExistsError", osError)
  nonisolated(unsafe) public static let fileNotFoundError = derived("FileNotFoundError", osError)
  nonisolated(unsafe) public static let isADirectoryError = derived("IsADirectoryError", osError)
  nonisolated(unsafe) public static let permissionError = derived("PermissionError", osError)
  nonisolated(unsafe) public static let timeoutError = derived("TimeoutError", osError)
  nonisolated(unsafe) public static let connectionError = derived("ConnectionError", osError)
  nonisolated(unsafe) public static let referenceError = derived("ReferenceError", exception)
  nonisolated(unsafe) public static let runtimeError = derived("RuntimeError", exception)
  nonisolated(unsafe) public static let notImplementedError = derived("NotImplementedError", runtimeError)
  nonisolated(unsafe) public static let recursionError = derived("RecursionError", runtimeError)
  nonisolated(unsafe) public static let stopIteration = TypeObject(
    "StopIteration", base: exception, allocate: ExceptionMethods.allocate,
    populate: ExceptionFields.populate)
  nonisolated(unsafe) public static let stopAsyncIteration = derived("StopAsyncIteration", exception)
  nonisolated(unsafe) public static let syntaxError = derived("SyntaxError", exception)
  nonisolated(unsafe) public static let indentationError = derived("IndentationError", syntaxError)
  nonisolated(unsafe) public static let tabError = derived("TabError", indentationError)
  nonisolated(unsafe) public static let systemError = derived("SystemError", exception)
  nonisolated(unsafe) public static let typeError = derived("TypeError", exception)
  nonisolated(unsafe) public static let valueError = derived("ValueError", exception)
  nonisolated(unsafe) public static let unicodeError = derived("UnicodeError", valueError)
  nonisolated(unsafe) public static let unicodeDecodeError = derived("UnicodeDecodeError", unicodeError)
  nonisolated(unsafe) public static let unicodeEncodeError = derived("UnicodeEncodeError", unicodeError)

  nonisolated(unsafe) public static let warning = derived("Warning", exception)
  nonisolated(unsafe) public static let userWarning = derived("UserWarning", warning)
  nonisolated(unsafe) public static let deprecationWarning = derived("DeprecationWarning", warning)
  nonisolated(unsafe) public static let runtimeWarning = derived("RuntimeWarning", warning)
  nonisolated(unsafe) public static let futureWarning = derived("FutureWarning", warning)
  nonisolated(unsafe) public static let syntaxWarning = derived("SyntaxWarning", warning)

  /// Every exception that is a built-in name.
  static var exceptions: [TypeObject] {
    [
      baseException, exception, generatorExit, keyboardInterrupt, systemExit, arithmeticError,
      floatingPointError, overflowError, zeroDivisionError, assertionError, attributeError, bufferError,
      eofError,
      importError, moduleNotFoundError, lookupError, indexError, keyError, memoryError, nameError,
      unboundLocalError, osError, fileExistsError, fileNotFoundError, isADirectoryError, permissionError,
      timeoutError, connectionError, referenceError, runtimeError, notImplementedError, recursionError,
      stopIteration, stopAsyncIteration, syntaxError, indentationError, tabError, systemError, typeError,
      valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, warning, userWarning,
      deprecationWarning, runtimeWarning, futureWarning, syntaxWarning,
    ]
  }
}
