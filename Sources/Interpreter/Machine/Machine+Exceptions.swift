extension Machine {
  /// Finds the handler of an exception, leaving frames on the way, down to the entry frame at a depth.
  ///
  /// On return the frame on top is set to go on at its handler.
  ///
  /// - Throws: the exception itself where no frame of this run handles it.
  func unwind(_ error: PythonError, to entryDepth: Int) throws {
    let exception = error.exception
    if let handled, exception.context == nil, handled !== exception, exception.traceback.isEmpty,
      !chain(of: handled, includes: exception)
    {
      exception.context = handled
    }
    while true {
      let frame = frames[depth - 1]
      let code = frame.code
      let index = frame.next - code.instructions - 1
      var place = code.place(of: index)
      let instruction = code.instructions[index]
      if exception.traceback.isEmpty, !place.operands.isEmpty {
        place.kind = instruction.operation.expressionKind
        place.values = Machine.operands(
          of: instruction, frame.base, frames + (depth - 1), count: place.operands.count)
      }
      if !instruction.raisesAgain || !exception.passedJustNow(place) { exception.addTraceback(place) }
      if let handler = code.handler(at: index) {
        frame.base[handler.register] = .object(exception)
        frames[depth - 1].next = code.instructions + handler.target
        top = frame.top
        return
      }
      let isEntry = depth == entryDepth
      exception.keepFinalised(of: frame)
      popFrame()
      if isEntry { throw error }
      frame.window.clear(count: frame.windowCount)
    }
  }

  private func chain(of start: ExceptionObject, includes exception: ExceptionObject) -> Bool {
    var current: ExceptionObject? = start
    var steps = 0
    while let next = current, steps < 100 {
      if next === exception { return true }
      current = next.context
      steps += 1
    }
    return false
  }

  /// The exception that `raise value from cause` raises.
  func raised(_ value: Value, cause: Value?) throws -> PythonError {
    let exception = try Machine.exception(from: value)
    if let cause {
      exception.suppressesContext = true
      exception.cause = cause.isNone ? .none : .object(try Machine.exception(from: cause, isCause: true))
    }
    return PythonError(exception)
  }

  /// An exception from what a program raises: an instance as it is, a class called without arguments.
  static func exception(from value: Value, isCause: Bool = false) throws -> ExceptionObject {
    if let exception = value.cast(ExceptionObject.self) { return exception }
    if let type = value.object as? TypeObject, type.isSubtype(of: Types.baseException) {
      let made = try Operators.call(value)
      if let exception = made.cast(ExceptionObject.self) { return exception }
    }
    throw PythonError.type(
      isCause
        ? "exception causes must derive from BaseException" : "exceptions must derive from BaseException")
  }

  /// Whether an exception is one that an `except` clause names: a class, or a tuple of them.
  func matches(_ exception: Value, _ pattern: Value) throws -> Bool {
    if let type = pattern.object as? TypeObject, type.isSubtype(of: Types.baseException) {
      return exception.type.isSubtype(of: type)
    }
    if let tuple = pattern.cast(TupleObject.self) {
      // Every one is looked at: a wrong one is found though an earlier one matches.
      return try tuple.items.reduce(false) { try matches(exception, $1) || $0 }
    }
    throw PythonError.type("catching classes that do not inherit from BaseException is not allowed")
  }
}

extension Instruction {
  /// Whether it raises an exception that has been on its way before: the place is in the traceback already.
  fileprivate var raisesAgain: Bool { operation == .reraise || operation == .reraiseCurrent }
}

extension ExceptionObject {
  fileprivate func passedJustNow(_ place: TracebackEntry) -> Bool {
    guard let last = traceback.last else { return false }
    return last.function == place.function && last.source === place.source
  }

  /// Holds on to what a frame that the exception leaves would finalise: in CPython the traceback keeps the frame.
  fileprivate func keepFinalised(of frame: Frame) {
    for register in frame.base..<(frame.base + frame.layout.pointee.registerCount) where register.holdsObject
    {
      guard case .object(let object) = register.pointee else { continue }
      if object is FinalisedObject || (object as? GeneratorObject)?.state == .suspended {
        kept.append(object)
      }
    }
  }

  /// Longer tracebacks keep their beginning and end: recursion a thousand deep says nothing new.
  func addTraceback(_ entry: TracebackEntry) {
    if traceback.count < 2000 { traceback.append(entry) }
  }
}
