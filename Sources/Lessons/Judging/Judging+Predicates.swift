import Interpreter
import Library
import Reporting

// MARK: What a predicate of the lesson says

extension Judging {
  /// Asks a predicate about copies of the learner's values, on the judge's side.
  func holds(_ predicate: String, _ subjects: [String], _ check: Check) -> CheckResult {
    let gate = Gate(to: learner.session)
    let values: [Value]
    switch learner.attempt({ try subjects.map { try gate.handedOver(try subject($0)) } }) {
    case .done(let found): values = found
    case .failed(let failure): return CheckResult(check, .failed(learner.own(failure)))
    }
    return ask(predicate, subjects, values, check) { gate.hasFailed }
  }

  /// What a predicate says of values of the judge's session that the learner knows by these names.
  func ask(
    _ predicate: String, _ names: [String], _ values: [Value], _ check: Check,
    isAnswersFailure: () -> Bool = { false }
  ) -> CheckResult {
    switch judge.attempt({ try Datum(Operators.call(try judge.reference(predicate), values)) }) {
    case .failed(let failure):
      if isAnswersFailure() { return CheckResult(check, .failed(learner.own(failure))) }
      // A predicate may stumble over a value that its author did not think of; that makes the value no
      // better.
      return CheckResult(check, .wrong, .paragraph("That is not it: \(failure.lastLine)."))
    case .done(.bool(true)): return CheckResult(check, .passed)
    case .done(.string(let sentence)): return CheckResult(check, .wrong, .paragraph(.prose(sentence)))
    case .done:
      let shown = judge.attempt { try values.map { try Operators.repr($0) } }
      guard case .done(let texts) = shown else { return CheckResult(check, .wrong, "That is not it.") }
      let list = zip(names, texts).map { "`\($0)` is \($1.prefix(200))" }.joined(separator: ", ")
      return CheckResult(check, .wrong, .paragraph("Not right yet: \(list)."))
    }
  }
}

/// The way from the judge's session to what is defined in the learner's: data goes through as copies of built-in types,
/// functions as functions that are run over there. Nothing that could lie about itself, or that leads back, gets through.
private final class Gate {
  private let session: Session
  /// Whether a function of the learner's has raised an exception.
  private(set) var hasFailed = false

  init(to session: Session) { self.session = session }

  /// - Throws: `TypeError` for what is neither data nor can be called.
  func handedOver(_ value: Value) throws -> Value {
    if let copy = try value.plainCopy() { return copy }
    guard Operators.isCallable(value) else {
      throw PythonError.type("the answer is neither data nor a function, but a '\(value.type.name)'")
    }
    return .object(
      NativeFunction(raw: "answer(*args, **kwargs)") { [self] arguments in
        let positional = try arguments.positional.map { try copied($0) }
        let keywords = try arguments.namedKeywords.map { ($0, try copied($1)) }
        do {
          return try session.visit {
            try handedOver(try Operators.call(value, positional, keywords: keywords))
          }
        } catch {
          hasFailed = true
          throw error
        }
      })
  }

  private func copied(_ argument: Value) throws -> Value {
    guard let copy = try argument.plainCopy() else {
      throw PythonError.type("a predicate can give an answer data alone, not a '\(argument.type.name)'")
    }
    return copy
  }
}
