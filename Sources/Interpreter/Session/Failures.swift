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
    let teaching = exception.teaching
    if let innermost = exception.traceback.first {
      result = result.at(innermost.span, of: innermost.source)
      if teaching.operandLabels.count == innermost.operands.count {
        for (span, label) in zip(innermost.operands, teaching.operandLabels) {
          result = result.label(span, label)
        }
      }
      if exception.traceback.count > 1 {
        result.frames = exception.traceback.reversed().map {
          Diagnostic.Frame(function: $0.function, source: $0.source, span: $0.span)
        }
      }
    }
    for note in teaching.notes { result = result.note(.prose(note)) }
    for hint in teaching.hints { result = result.hint(.prose(hint)) }
    if let (name, known) = teaching.misspelling, let close = Suggestion.nearest(to: name, among: known) {
      result = result.hint(.prose("Did you mean `\(close)`?"))
    }
    if depth < 5 { addEarlier(exception, to: &result, depth: depth) }
    return result
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
