extension Parser {
  mutating func invalidExpression() throws(Failure) {}
  mutating func invalidNamedExpression() throws(Failure) {}
  mutating func invalidParentheses() throws(Failure) {}
  mutating func invalidFragment() throws(Failure) {}
  mutating func invalidComprehension() throws(Failure) {}
  mutating func invalidBraces() throws(Failure) {}
  mutating func invalidForTarget() throws(Failure) {}
  mutating func invalidCall() throws(Failure) {}
  mutating func invalidDelete() throws(Failure) {}
  mutating func invalidAssignment() throws(Failure) {}
  mutating func invalidWithTarget() throws(Failure) {}
  mutating func invalidExceptionTypes(_ type: Expression?) throws(Failure) {}
  mutating func invalidParameters(_ place: ParameterPlace) throws(Failure) {}
  mutating func invalidAsPattern() throws(Failure) {}
}
