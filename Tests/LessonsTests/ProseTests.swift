import Reporting
import Testing

@testable import Lessons

/// Markdown as a lesson uses it.
@Suite struct ProseTests {
  @Test(arguments: [
    (#"\hat{x} = \frac{x - \mu}{\sqrt{\sigma^2 + \epsilon}}"#, "x\u{302} = (x − μ) / √(σ² + ε)"),
    (#"m - 1"#, "m − 1"),
    (#"\text{moving} \leftarrow \gamma \cdot \text{moving}"#, "moving ← γ · moving"),
    (#"x_i^{10} + x_{\text{max}}"#, "xᵢ¹⁰ + x_max"),
    (#"\sum_{i=1}^n \left( y_i - \bar y \right)^2"#, "Σᵢ₌₁ⁿ ( yᵢ − y\u{304} )²"),
    (#"\frac{1}{m}\sqrt{2}"#, "1 / m√2"),
    (#"\unknown{x} \% { open"#, "\\unknownx % open"),
    (#"\frac"#, "/"),
  ])
  func showsMathematicsInALine(_ tex: String, _ text: String) {
    #expect(MathText.render(tex) == text)
  }

  @Test func readsMathematicsBetweenDollarsAndBackquotes() throws {
    let blocks = try MarkdownParser.parse("Let $`x_i`$ cost $5 and `a`$.\n", file: "x.md")
    #expect(
      blocks == [
        Block(
          .paragraph([.text("Let "), .math("x_i"), .text(" cost $5 and "), .code("a"), .text("$.")]), line: 1)
      ])
  }

  @Test func readsTablesWithTheirAlignments() throws {
    let blocks = try MarkdownParser.parse("\n| a | b |\n| :-- | --: |\n| 1 | *2* |\n", file: "x.md")
    #expect(
      blocks == [
        Block(
          .table(
            Table(
              alignments: [.left, .right], header: [[.text("a")], [.text("b")]],
              rows: [[[.text("1")], [.emphasis([.text("2")])]]])), line: 2)
      ])
  }

  @Test func foldsDetailsWithinDetails() throws {
    let text = """
      <details><summary>Outer</summary>

      One.

      <details>
      <summary>Inner</summary>

      Two.

      </details>

      </details>
      """
    let blocks = try MarkdownParser.parse(text, file: "x.md")
    let inner = Block(.details(summary: "Inner", [Block(.paragraph([.text("Two.")]), line: 8)]), line: 5)
    #expect(
      blocks == [
        Block(.details(summary: "Outer", [Block(.paragraph([.text("One.")]), line: 3), inner]), line: 1)
      ])
  }
}

/// The first lesson's prose, as a terminal shows it.
@Suite struct RenderedProseTests {
  @Test(arguments: [40, 80])
  func staysWithinTheTerminal(_ width: Int) throws {
    let lesson = try #require(Course.standard { _ in nil }["batchnorm"])
    for step in lesson.steps {
      let text = TextRenderer(width: width).render(Prose.markup(step.prose))
      for line in text.split(separator: "\n") where !line.contains("https://") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test(arguments: [40, 72])
  func showsEveryKindOfBlock(_ width: Int) throws {
    let blocks = try MarkdownParser.parse(
      String(decoding: Fixtures.bytes("prose/blocks.md"), as: UTF8.self), file: "blocks.md")
    let text = TextRenderer(width: width).render(Prose.markup(blocks))
    #expect(try Fixtures.expected("prose/blocks.\(width).txt", now: text) == text)
  }

  @Test func coloursCodeLineByLine() throws {
    let code = "def f(x):\n    \"\"\"Two\n    lines.\"\"\"\n    return x + 1.5e3, 'it\\'s', None  # done\n"
    let lines = CodeMarkup.lines(code)
    let text = lines.map { TextRenderer(width: 200).renderInline($0) }.joined(separator: "\n") + "\n"
    #expect(text == code)
    #expect(
      lines[0]
        == .sequence([
          .styled(.keyword, .text("def")), .text(" "), .styled(.function, .text("f")), .text("(x):"),
        ]))
  }
}
