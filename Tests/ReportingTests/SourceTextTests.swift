import Reporting
import Testing

@Test func lines() {
  let source = SourceText(name: "a", text: "one\ntwo\r\nthree\rfour\n")
  #expect((0..<source.lineCount).map(source.line) == ["one", "two", "three", "four", ""])
  #expect(source.lineIndex(at: 0) == 0)
  #expect(source.lineIndex(at: 3) == 0)
  #expect(source.lineIndex(at: 4) == 1)
  #expect(source.lineIndex(at: 1000) == 4)
  #expect(source.line(99) == "")
}

@Test func positionsCountCharacters() {
  let source = SourceText(name: "a", text: "é漢x\ny", firstLine: 10, columnOffset: 2)
  #expect(source.position(at: 0) == (10, 3))
  #expect(source.position(at: 5) == (10, 5))
  #expect(source.position(at: 7) == (11, 3))
  #expect(source.position(at: -5) == (10, 3))
  #expect(source.position(at: 99) == (11, 4))
}

@Test func spans() {
  #expect(Span(3, 5).joined(Span(7, 9)) == Span(3, 9))
  #expect(Span(5, 3) == Span(5, 5))
  #expect(Span(0..<Int.max).upper == Int32.max)
}
