import Reporting

/// What a diagnostic says beyond the message.
public struct Teaching {
  public var notes: [String] = []
  public var hints: [String] = []
  public var misspelling: Misspelling?
  /// What to write beneath an operand, by its place in the expression.
  public var operandLabels: [String] = []
  /// Lines to be shown as they are, of shapes one under the other say.
  public var figure: [String] = []

  public init() {}
}

/// A name that is not known where others are.
public struct Misspelling {
  let name: String
  /// The names that are known, in the order in which they are asked. Most exceptions are caught, and nobody asks.
  let known: () -> [[String]]

  public init(_ name: String, known: @escaping () -> [[String]]) {
    self.name = name
    self.known = known
  }

  var nearest: String? { Suggestion.nearest(to: name, among: known().joined()) }

  /// What CPython suggests.
  var pythons: String? { Suggestion.python(for: name, among: known()) }
}

extension PythonError {
  /// Adds a remark to the diagnostic that people see; the exception itself is unchanged.
  public func withNote(_ note: String) -> PythonError {
    exception.teaching.notes.append(note)
    return self
  }

  public func withHint(_ hint: String) -> PythonError {
    exception.teaching.hints.append(hint)
    return self
  }

  /// Adds "did you mean" where a known name is close.
  public func suggesting(_ name: String, among known: @autoclosure @escaping () -> [String]) -> PythonError {
    exception.teaching.misspelling = Misspelling(name) { [known()] }
    return self
  }
}
