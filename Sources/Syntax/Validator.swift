enum Validator {
  static func check(_ tree: SyntaxTree) throws(SyntaxProblem) {}
}
