import Syntax
import Testing

/// The lines as HTML, which shows every style.
private func html(_ code: String) -> [String] { Highlighter.lines(of: code).map(HTMLRenderer.render) }

@Test func codeIsColoured() {
  #expect(
    html("def f(x):  # twice\n  return 2 * x\n") == [
      "<span class=\"keyword\">def</span> <span class=\"function\">f</span>(x):  <span class=\"comment\"># twice</span>",
      "  <span class=\"keyword\">return</span> <span class=\"number\">2</span> * x", "",
    ])
  #expect(
    html("class A: x = '''a\nb''' is None") == [
      "<span class=\"keyword\">class</span> <span class=\"type\">A</span>: x = <span class=\"string\">&#39;&#39;&#39;a</span>",
      "<span class=\"string\">b&#39;&#39;&#39;</span> <span class=\"keyword\">is</span> <span class=\"constant\">None</span>",
    ])
}

/// Colours change no character, whatever the text is.
@Test(arguments: [
  "", "\n", "x", "if x:\n  y = 'abc", "a $ b # c", "'''", "#", "\\", "(", "f'{x}' 1a", "\t é = 漢 # \r\n z",
  "1__0 # x",
])
func coloursKeepTheText(_ code: String) {
  let lines = Highlighter.lines(of: code).map { TextRenderer(colors: .none).renderInline(.verbatim([$0])) }
  let expected = code.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
    // A page shows a tab as a blank, and no blanks at the end of a line.
    var text = line.replacing("\t", with: " ")
    while text.last == " " { text.removeLast() }
    return String(text)
  }
  #expect(lines == expected)
}
