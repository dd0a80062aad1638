import Formats
import Interpreter

/// Where a program reads or writes: a path, or a stream in memory.
enum FilePlace {
  case path(String)
  case stream(BytesStream)

  /// - Parameter function: the function that reads or writes, for messages.
  /// - Throws: `TypeError` for another value; `PermissionError` for a path where the session grants no files.
  init(_ value: Value, for function: String) throws {
    if let text = value.cast(StringObject.self)?.text {
      try Grants.requireFiles(function)
      guard !text.utf8.contains(0) else { throw PythonError.value("embedded null character") }
      self = .path(text)
    } else if let stream = value.cast(BytesStream.self) {
      self = .stream(stream)
    } else {
      throw PythonError.type("\(function) takes a path or an io.BytesIO, not '\(value.type.name)'")
    }
  }

  func read() throws -> [UInt8] {
    switch self {
    case .path(let path): try FileErrors.translated(path) { try DiskFile.read(path) }
    case .stream(let stream): try stream.read()
    }
  }

  func write(_ bytes: [UInt8]) throws {
    switch self {
    case .path(let path): try FileErrors.translated(path) { try DiskFile.write(bytes, to: path) }
    case .stream(let stream): try stream.write(bytes)
    }
  }

  /// For messages.
  var name: String {
    switch self {
    case .path(let path): path
    case .stream: "<BytesIO>"
    }
  }
}

/// Turns what is wrong with a file into a Python exception.
enum FileErrors {
  /// - Parameter type: the exception for contents that can't be read.
  static func translated<Result>(
    _ name: String, as type: TypeObject = Types.valueError, _ body: () throws -> Result
  ) throws -> Result {
    do { return try TensorErrors.translated(body) } catch let error as FormatError {
      switch error.kind {
      case .system(let code): throw try systemError(code, error.message, name)
      case .content: throw PythonError(type, "can't read '\(name)': \(error.message)")
      case .unsupported:
        throw PythonError(Types.notImplementedError, "can't read '\(name)': \(error.message)")
      }
    }
  }

  /// `OSError`, or the class derived from it that stands for the code.
  private static func systemError(_ code: Int32, _ message: String, _ name: String) throws -> PythonError {
    let error = try Operators.call(
      .object(Types.osError), [.int(Int(code)), .string(message), .string(name)])
    guard let exception = error.cast(ExceptionObject.self) else { return PythonError(Types.osError, message) }
    return PythonError(exception)
  }
}
