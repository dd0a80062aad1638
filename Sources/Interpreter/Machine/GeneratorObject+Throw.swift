/// Exceptions sent into a generator: `throw`, `close`, and their way through `yield from` (PEP 342, PEP 380).
extension GeneratorObject {
  /// The iterator that a `yield from` waits for; nil elsewhere.
  var delegate: Object? {
    guard state == .suspended, let saved, resumption.pointee.operation == .yieldFrom else { return nil }
    return saved[Int(resumption.pointee.b)].object
  }

  /// Raises an exception where the generator sleeps: in the innermost one of a chain of `yield from`.
  func resume(raising exception: ExceptionObject) throws -> Value? {
    if state == .created { finish() }
    if state == .finished { throw PythonError(exception) }
    guard let inner = delegate else { return try go(.none, raising: exception) }
    let outcome: Delegation
    if exception.type.isSubtype(of: Types.generatorExit) {
      do {
        try whileRunning { try GeneratorObject.close(inner) }
        outcome = .raised(exception)
      } catch let error as PythonError { outcome = .raised(error.exception) }
    } else {
      outcome = try whileRunning { try GeneratorObject.raise(exception, in: inner) }
    }
    switch outcome {
    case .yielded(let value): return value
    case .raised(let exception): return try go(.none, raising: exception)
    case .returned(let value):
      leaveDelegation()
      return try go(value, raising: nil)
    }
  }

  /// `generator.close()`.
  func close() throws {
    guard state == .suspended else {
      if state == .running { throw PythonError.value("generator already executing") }
      finish()
      return
    }
    var exit = ExceptionObject(type: Types.generatorExit, arguments: [])
    if let inner = delegate {
      do { try whileRunning { try GeneratorObject.close(inner) } } catch let error as PythonError {
        exit = error.exception
      }
    }
    do {
      if try go(.none, raising: exit) != nil { throw PythonError.runtime("generator ignored GeneratorExit") }
    } catch let error as PythonError
      where error.exception.type.isSubtype(of: Types.generatorExit)
      || error.exception.type.isSubtype(of: Types.stopIteration)
    {
      return
    }
  }

  /// What became of an exception that was passed on to the iterator of a `yield from`.
  private enum Delegation {
    case yielded(Value)
    case returned(Value)
    case raised(ExceptionObject)
  }

  private static func raise(_ exception: ExceptionObject, in inner: Object) throws -> Delegation {
    do {
      if let generator = inner as? GeneratorObject {
        return try generator.resume(raising: exception).map { .yielded($0) } ?? .returned(generator.returned)
      }
      guard let method = try Operators.attributeOrNil(.object(inner), "throw") else {
        return .raised(exception)
      }
      return .yielded(try Operators.call(method, [.object(exception)]))
    } catch let error as PythonError {
      if error.exception.type.isSubtype(of: Types.stopIteration), error.exception !== exception {
        return .returned(error.exception.value)
      }
      return .raised(error.exception)
    }
  }

  private static func close(_ inner: Object) throws {
    if let generator = inner as? GeneratorObject { return try generator.close() }
    if let method = try Operators.attributeOrNil(.object(inner), "close") { _ = try Operators.call(method) }
  }

  /// The generator counts as running while the one it waits for does.
  private func whileRunning<Result>(_ body: () throws -> Result) rethrows -> Result {
    state = .running
    defer { state = .suspended }
    return try body()
  }
}
