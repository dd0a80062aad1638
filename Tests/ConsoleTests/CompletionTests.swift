import Interpreter
import Reporting
import Testing

/// What Tab offers.
@Suite struct CompletionTests {
  private func words(_ line: String, after program: String = "") -> [String] {
    let session = Session(.init { _ in })
    _ = session.run(SourceText(name: "<test>", text: program), mode: .script)
    return session.completions(for: line, at: line.utf8.count).map(\.text)
  }

  @Test func names() {
    #expect(words("alph", after: "alpha = 1; alphabet = 2") == ["alpha", "alphabet"])
    #expect(words("x = ret") == ["return"])
    #expect(words("pri").contains("print"))
  }

  @Test func attributesOfPlainNames() {
    let program = "class A:\n  def method(self): pass\na = A()\na.field = a"
    #expect(words("a.", after: program) == ["field", "method"])
    #expect(words("a.field.m", after: program) == ["method"])
    #expect(words("a._", after: program).allSatisfy { $0.hasPrefix("_") })
  }

  @Test func classMaySayWhatItHas() {
    let program = "class A:\n  def __dir__(self): return ['weight', 'bias']\na = A()"
    #expect(words("a.", after: program) == ["bias", "weight"])
  }

  @Test func nothingIsCalledToFindOut() {
    #expect(words("f().", after: "def f(): raise SystemExit").isEmpty)
    #expect(words("unknown.").isEmpty)
    #expect(words("1.").isEmpty)
  }

  @Test func argumentsOfACall() {
    let program = "def f(first, second=1, *rest, third): pass"
    #expect(words("f(1, sec", after: program) == ["second="])
    #expect(words("f(g(1), th", after: program) == ["third="])
    #expect(words("(sec", after: program).isEmpty)
  }

  @Test func modules() {
    #expect(words("import tim") == ["time"])
    #expect(words("from tim") == ["time"])
    #expect(words("from time import perf_counter_") == ["perf_counter_ns"])
  }

  @Test(arguments: ["'pri", "# pri", "f\"\"\"pri"]) func notWithinTexts(_ line: String) {
    #expect(words(line).isEmpty)
  }
}
