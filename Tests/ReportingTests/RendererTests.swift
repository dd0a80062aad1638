import Reporting
import Testing

private func plain(_ markup: Markup, width: Int = 40) -> String { TextRenderer(width: width).render(markup) }

@Test func paragraphsWrap() {
  #expect(
    plain(.paragraph("one two three four five six seven eight nine ten"), width: 20)
      == "one two three four\nfive six seven eight\nnine ten\n")
  #expect(
    plain(.paragraph(.text(String(repeating: "x", count: 30))), width: 20) == String(
      repeating: "x", count: 30) + "\n")
  #expect(plain(.paragraph("a  b\n c"), width: 20) == "a b c\n")
}

@Test func wideCharactersTakeTwoColumns() {
  #expect(DisplayWidth.of("abc") == 3)
  #expect(DisplayWidth.of("漢字") == 4)
  #expect(DisplayWidth.of("e\u{301}") == 1)
  #expect(DisplayWidth.of("한") == 2)
  #expect(DisplayWidth.of("🙂") == 2)
  #expect(DisplayWidth.of("👩‍🔬") == 2)
  #expect(DisplayWidth.of("❤️") == 2)
  #expect(DisplayWidth.of("\u{200B}") == 0)
  #expect(DisplayWidth.of("ｘ") == 2)
  #expect(plain(.paragraph("漢字漢字漢字 漢字漢字漢字"), width: 20) == "漢字漢字漢字\n漢字漢字漢字\n")
}

@Test func listsHang() {
  let list = Markup.list(["one two three four five", "six"], start: nil)
  #expect(plain(list, width: 20) == "• one two three four\n  five\n• six\n")
  #expect(plain(.list(["a", "b"], start: 9)) == "9. a\n10. b\n")
}

@Test func tablesAlign() {
  let table = MarkupTable(
    header: ["name", "size"], rows: [["conv", "12"], ["漢", "7"]], alignments: [.left, .right])
  #expect(plain(.table(table)) == "name  size\n────  ────\nconv    12\n漢       7\n")
}

@Test func codeIsQuotedWithoutColours() {
  #expect(plain(.paragraph("use `a b` here")) == "use `a b` here\n")
  #expect(TextRenderer(width: 40, colors: .basic).render("`x`") == "\u{1B}[36mx\u{1B}[0m\n")
  #expect(plain("a ` b") == "a ` b\n")
}

@Test(
  arguments: zip(
    ColorDepth.allCases,
    [
      "x\n", "\u{1B}[1;31mx\u{1B}[0m\n", "\u{1B}[1;38;5;167mx\u{1B}[0m\n",
      "\u{1B}[1;38;2;215;66;66mx\u{1B}[0m\n",
    ]))
func colours(_ depth: ColorDepth, _ expected: String) {
  #expect(TextRenderer(width: 40, colors: depth).render(.styled(.error, .text("x"))) == expected)
}

@Test func environmentDecidesColours() {
  func depth(_ environment: [String: String], isTerminal: Bool = true) -> ColorDepth {
    ColorDepth.wanted(isTerminal: isTerminal) { environment[$0] }
  }
  #expect(depth(["TERM": "xterm"]) == .basic)
  #expect(depth(["TERM": "xterm-256color"]) == .palette)
  #expect(depth(["TERM": "xterm-256color", "COLORTERM": "truecolor"]) == .full)
  #expect(depth(["TERM": "xterm-256color", "NO_COLOR": "1"]) == .none)
  #expect(depth(["TERM": "dumb"]) == .none)
  #expect(depth(["TERM": "xterm"], isTerminal: false) == .none)
}

/// What a program prints into a report must not move the cursor.
@Test func controlCharactersAreShown() {
  #expect(plain(.verbatim([.text("a\u{1B}[2Jb\u{7}\u{9B}\u{202E}")])) == "a␛[2Jb␇\u{FFFD}\u{FFFD}\n")
}

@Test func htmlEscapes() {
  #expect(
    HTMLRenderer.render(.paragraph("a < `b & \"c\"`")) == "<p>a &lt; <code>b &amp; &quot;c&quot;</code></p>\n"
  )
  #expect(HTMLRenderer.render(.link("x", to: "javascript:alert(1)")) == "x")
  #expect(
    HTMLRenderer.render(.link("x", to: "https://a.b/?q=\"")) == "<a href=\"https://a.b/?q=&quot;\">x</a>")
  #expect(
    HTMLRenderer.render(.verbatim([.text("a"), .styled(.error, .text("b"))]))
      == "<pre>a\n<span class=\"error\">b</span></pre>\n")
}
