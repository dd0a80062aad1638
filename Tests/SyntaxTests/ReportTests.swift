import Syntax
import Testing

/// What a beginner reads about each wrong program of `fixtures/reports`. `RECORD=1` records it anew.
@Test(arguments: try Fixture.names("reports", "py"))
func reportReadsWell(_ name: String) throws {
  let source = SourceText(name: name + ".py", bytes: try Fixture.bytes("reports/\(name).py"))
  let error = #expect(throws: SyntaxProblem.self) { try Parser.parse(source) }
  guard let error else { return }
  let text = TextRenderer(width: 80).render(error.diagnostic.markup(width: 80))
  #expect(try Fixture.matches(text, "reports/\(name).txt"), "\(text)")
}
