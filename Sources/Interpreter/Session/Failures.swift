import Reporting

/// Turns an exception that no handler took into what people read.
enum Failures {
  static func outcome(of exception: ExceptionObject) -> Session.Outcome {
    if exception.type.isSubtype(of: Types.systemExit) {
      switch exception.value {
      case .none: return .exited(0)
      case .int(let status): return .exited(status)
      case .bool(let flag): return .exited(flag ? 1 : 0)
      default: break
      }
    }
    let message = (try? Operators.str(.object(exception))) ?? "<exception str() failed>"
    return .failed(
      Session.Failure(
        diagnostic: diagnostic(exception, depth: 0), exceptionType: exception.typeName, message: message))
  }

  private static func diagnostic(_ exception: ExceptionObject, depth: Int) -> Diagnostic {
    let message = (try? Operators.str(.object(exception))) ?? "<exception str() failed>"
    var result = Diagnostic(exception.typeName, message)
    let teaching = Remarks.teaching(on: Situation(exception, message))
    let origin = place(exception.traceback, labels: teaching.operandLabels, in: &result)
    result.figure = teaching.figure
    for note in teaching.notes + origin { result = result.note(.prose(note)) }
    for hint in teaching.hints { result = result.hint(.prose(hint)) }
    if exception.type === Types.nameError || exception.type === Types.attributeError {
      result.suggestion = teaching.misspelling?.pythons
    }
    if result.suggestion == nil, let near = teaching.misspelling?.nearest {
      result = result.hint(.prose("Did you mean `\(near)`?"))
    }
    if depth < 5 { addEarlier(exception, to: &result, depth: depth) }
    return result
  }

  /// Shows the way of an exception through the program's own lines.
  ///
  /// - Returns: a note on where in the library it was raised, if it was.
  private static func place(
    _ traceback: [TracebackEntry], labels: [String], in result: inout Diagnostic
  ) -> [String] {
    let own = traceback.filter { !$0.source.isBundled }
    let shown = own.isEmpty ? traceback : own
    guard let innermost = shown.first, let origin = traceback.first else { return [] }
    result = result.at(innermost.span, of: innermost.source)
    if shown.count > 1 || innermost.function != "<module>" {
      result.frames = shown.reversed().map {
        Diagnostic.Frame(function: $0.function, source: $0.source, span: $0.span)
      }
    }
    if origin.source.isBundled, !own.isEmpty { return [note(on: origin)] }
    if labels.count == innermost.operands.count {
      for (span, label) in zip(innermost.operands, labels) where !label.isEmpty {
        result = result.label(span, label)
      }
    }
    return []
  }

  private static func note(on origin: TracebackEntry) -> String {
    let place = origin.source.name.dropFirst().dropLast()
    let code = origin.source.text(origin.span)
    return "Raised in \(place)\(code.contains("\n") ? "." : ": `\(code)`")"
  }

  private static func addEarlier(_ exception: ExceptionObject, to result: inout Diagnostic, depth: Int) {
    if let cause = exception.cause.cast(ExceptionObject.self) {
      result.earlier.append(.init(.cause, diagnostic(cause, depth: depth + 1)))
    } else if let context = exception.context, !exception.suppressesContext {
      result.earlier.append(.init(.context, diagnostic(context, depth: depth + 1)))
    }
  }
}

extension ExceptionObject {
  /// The class's name as Python's last line has it.
  var typeName: String {
    type.isUserDefined ? "\(type.modulePrefix)\(type.qualifiedName)" : type.name
  }
}

extension Machine {
  /// Forgets what an exception left behind.
  func reset() {
    handled = nil
    while depth > 0 { popFrame() }
    top = registers
  }
}
