import Library
import Testing

@testable import Lessons

/// A lesson in other formats: `exported/leaf.md`, with what it becomes beside it.
@Suite struct ExportTests {
  private func lesson() throws -> Lesson {
    Library.register()
    return try LessonReader.read(try Fixtures.bytes("exported/leaf.md"), file: "leaf.md")
  }

  @Test(arguments: [false, true]) func writesAPage(withSolutions: Bool) throws {
    let folder = Fixtures.folder("exported").path
    let page = try HTMLPage.write(try lesson(), folder: folder, withSolutions: withSolutions)
    let file = withSolutions ? "exported/leaf.solved.html" : "exported/leaf.html"
    #expect(try Fixtures.expected(file, now: page) == page)
  }

  @Test func writesANotebook() throws {
    let notebook = try Notebook.write(try lesson(), withSolutions: false)
    #expect(try Fixtures.expected("exported/leaf.ipynb", now: notebook) == notebook)
  }

  @Test func writesAScript() throws {
    let script = PythonScript.write(try lesson(), withSolutions: true)
    #expect(try Fixtures.expected("exported/leaf.py", now: script) == script)
  }

  /// What only a teacher may see is in none of them.
  @Test func leaksNothing() throws {
    let lesson = try lesson()
    for text in [
      try HTMLPage.write(lesson, folder: ".", withSolutions: false),
      try Notebook.write(lesson, withSolutions: false), PythonScript.write(lesson, withSolutions: false),
    ] {
      for secret in ["scale * 2", "is_blade", "secret.svg"]
      where secret != "secret.svg" || text.contains("<html") {
        #expect(!text.contains(secret))
      }
    }
  }

  @Test(arguments: [
    ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
    (#"\sqrt{2}"#, "<msqrt><mn>2</mn></msqrt>"),
    (#"\sum_i i"#, "<mrow><munder><mo largeop=\"true\">∑</mo><mi>i</mi></munder><mi>i</mi></mrow>"),
    (#"\text{loss} < 1"#, "<mrow><mtext>loss</mtext><mo>&lt;</mo><mn>1</mn></mrow>"),
    (
      #"\begin{cases} 1 & x \\ 0 & y \end{cases}"#,
      "<mrow><mo fence=\"true\">{</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mi>x</mi></mtd></mtr>"
        + "<mtr><mtd><mn>0</mn></mtd><mtd><mi>y</mi></mtd></mtr></mtable></mrow>"
    ),
    (#"\nonsense"#, "<merror><mtext>\\nonsense</mtext></merror>"),
    ("{{{", "<mrow></mrow>"), (#"\frac{1}"#, "<mfrac><mn>1</mn><mrow></mrow></mfrac>"),
    (#"\left( a \right)^2"#, "<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>"),
  ])
  func writesMathML(_ tex: String, _ expected: String) {
    let text = MathML.render(tex, isBlock: false)
    #expect(text.contains("<semantics>\(expected)<annotation"), "\(text)")
  }
}
