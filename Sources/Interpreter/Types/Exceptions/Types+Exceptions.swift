/// The built-in exceptions, each derived from the one that Python derives it from.
extension Types {
  private static func derived(_ name: String, _ base: TypeObject, _ doc: String) -> TypeObject {
    TypeObject(
      name, base: base, doc: doc, allocate: ExceptionMethods.allocate, populate: ExceptionFields.populate)
  }

  nonisolated(unsafe) public static let baseException = TypeObject(
    "BaseException", base: object, doc: "The class of all exceptions.", allocate: ExceptionMethods.allocate,
    populate: ExceptionMethods.populate)
  nonisolated(unsafe) public static let exception = derived(
    "Exception", baseException, "What programs raise and handle; its classes derive from it.")
  nonisolated(unsafe) public static let generatorExit = derived(
    "GeneratorExit", baseException, "A generator is closed.")
  nonisolated(unsafe) public static let keyboardInterrupt = derived(
    "KeyboardInterrupt", baseException, "Ctrl-C was pressed.")
  nonisolated(unsafe) public static let systemExit = TypeObject(
    "SystemExit", base: baseException, doc: "The program ends with a status.",
    allocate: ExceptionMethods.allocate,
    populate: ExceptionFields.populate)
  /// Raised past every handler of the program's when it has used up its steps.
  nonisolated(unsafe) public static let stepLimit = derived(
    "StepLimitExceeded", baseException, "The program has used up its steps.")

  nonisolated(unsafe) public static let arithmeticError = derived(
    "ArithmeticError", exception, "A calculation failed.")
  nonisolated(unsafe) public static let floatingPointError = derived(
    "FloatingPointError", arithmeticError, "A calculation with fractions failed.")
  nonisolated(unsafe) public static let overflowError = derived(
    "OverflowError", arithmeticError, "A number is too large for its kind.")
  nonisolated(unsafe) public static let zeroDivisionError = derived(
    "ZeroDivisionError", arithmeticError, "A division by zero.")
  nonisolated(unsafe) public static let assertionError = derived(
    "AssertionError", exception, "What an `assert` states is not so.")
  nonisolated(unsafe) public static let attributeError = derived(
    "AttributeError", exception, "An object has no attribute of the name, or lets none be set.")
  nonisolated(unsafe) public static let bufferError = derived(
    "BufferError", exception, "Memory that is in use cannot be changed.")
  nonisolated(unsafe) public static let eofError = derived("EOFError", exception, "The input ended.")
  nonisolated(unsafe) public static let importError = derived(
    "ImportError", exception, "A module, or a name in it, cannot be imported.")
  nonisolated(unsafe) public static let moduleNotFoundError = derived(
    "ModuleNotFoundError", importError, "There is no module of the name.")
  nonisolated(unsafe) public static let lookupError = derived(
    "LookupError", exception, "There is nothing at a position or key.")
  nonisolated(unsafe) public static let indexError = derived(
    "IndexError", lookupError, "A position is beyond the end.")
  nonisolated(unsafe) public static let keyError = derived("KeyError", lookupError, "There is no such key.")
  nonisolated(unsafe) public static let memoryError = derived(
    "MemoryError", exception, "There is not enough memory.")
  nonisolated(unsafe) public static let nameError = derived("NameError", exception, "A name has no value.")
  nonisolated(unsafe) public static let unboundLocalError = derived(
    "UnboundLocalError", nameError, "A local variable has no value yet.")
  nonisolated(unsafe) public static let osError = derived(
    "OSError", exception, "The system refused something.")
  nonisolated(unsafe) public static let fileExistsError = derived(
    "FileExistsError", osError, "The file exists already.")
  nonisolated(unsafe) public static let fileNotFoundError = derived(
    "FileNotFoundError", osError, "There is no such file.")
  nonisolated(unsafe) public static let isADirectoryError = derived(
    "IsADirectoryError", osError, "A folder is no file.")
  nonisolated(unsafe) public static let permissionError = derived(
    "PermissionError", osError, "The system does not allow it.")
  nonisolated(unsafe) public static let timeoutError = derived(
    "TimeoutError", osError, "The system waited too long.")
  nonisolated(unsafe) public static let connectionError = derived(
    "ConnectionError", osError, "A connection failed.")
  nonisolated(unsafe) public static let referenceError = derived(
    "ReferenceError", exception, "The object is gone.")
  nonisolated(unsafe) public static let runtimeError = derived(
    "RuntimeError", exception, "Something failed that no other class is about; most errors of tensors.")
  nonisolated(unsafe) public static let notImplementedError = derived(
    "NotImplementedError", runtimeError, "A method is left to derived classes, or a thing is not there.")
  nonisolated(unsafe) public static let recursionError = derived(
    "RecursionError", runtimeError, "Calls are nested too deep.")
  nonisolated(unsafe) public static let stopIteration = TypeObject(
    "StopIteration", base: exception, doc: "An iterator has nothing left.",
    allocate: ExceptionMethods.allocate,
    populate: ExceptionFields.populate)
  nonisolated(unsafe) public static let stopAsyncIteration = derived(
    "StopAsyncIteration", exception, "An asynchronous iterator has nothing left.")
  nonisolated(unsafe) public static let syntaxError = derived(
    "SyntaxError", exception, "A text is no program.")
  nonisolated(unsafe) public static let indentationError = derived(
    "IndentationError", syntaxError, "Lines are indented wrongly.")
  nonisolated(unsafe) public static let tabError = derived(
    "TabError", indentationError, "Tabs and spaces are mixed.")
  nonisolated(unsafe) public static let systemError = derived(
    "SystemError", exception, "The interpreter itself is at fault.")
  nonisolated(unsafe) public static let typeError = derived(
    "TypeError", exception, "A value is of the wrong class, or a call does not fit.")
  nonisolated(unsafe) public static let valueError = derived(
    "ValueError", exception, "A value is of the right class and yet impossible.")
  nonisolated(unsafe) public static let unicodeError = derived(
    "UnicodeError", valueError, "A text cannot be encoded.")
  nonisolated(unsafe) public static let unicodeDecodeError = derived(
    "UnicodeDecodeError", unicodeError, "Bytes are no text.")
  nonisolated(unsafe) public static let unicodeEncodeError = derived(
    "UnicodeEncodeError", unicodeError, "A text has characters that a code lacks.")

  nonisolated(unsafe) public static let warning = derived("Warning", exception, "The class of all warnings.")
  nonisolated(unsafe) public static let userWarning = derived(
    "UserWarning", warning, "A warning of a program's.")
  nonisolated(unsafe) public static let deprecationWarning = derived(
    "DeprecationWarning", warning, "Something will go away.")
  nonisolated(unsafe) public static let runtimeWarning = derived(
    "RuntimeWarning", warning, "A doubtful thing happened while the program ran.")
  nonisolated(unsafe) public static let futureWarning = derived(
    "FutureWarning", warning, "Something will change.")
  nonisolated(unsafe) public static let syntaxWarning = derived(
    "SyntaxWarning", warning, "A doubtful piece of syntax.")

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
