import Syntax
import Testing

/// What is said about bytes, nil if they are a program.
private func fault(_ bytes: [UInt8]) -> String? {
  onDeepStack { () -> String? in
    do throws(SyntaxProblem) {
      _ = try Parser.parse(SourceText(name: "<string>", bytes: bytes))
      return nil
    } catch {
      return "\(error.fault.exceptionType): \(error.fault.message)"
    }
  } ?? nil
}

private func fault(_ text: String) -> String? { fault(Array(text.utf8)) }

private let many = 100_000

@Test(arguments: [
  "(", "[", "{", "f(", "a[", "{1: ", "(a, ", "[[a for a in ", "lambda: (", "f'{(' + (", "if (", "(*",
])
func brackets(_ opening: String) {
  #expect(fault(String(repeating: opening, count: many)) == "SyntaxError: too many nested parentheses")
}

@Test func aMillionBrackets() {
  let problem = fault(String(repeating: "(", count: 10 * many))
  #expect(problem == "SyntaxError: too many nested parentheses")
}

/// What nests without brackets is bounded too: every walk over the tree is recursive.
@Test(
  arguments: [
    ("- ", "1"), ("not ", "1"), ("lambda: ", "1"), ("1 if 1 else ", "1"), ("1 ** ", "1"), ("1 + ", "1"),
    ("a.", "b"), ("~", "1"), ("lambda x=1: ", "1"), ("1 if 1 else lambda: ", "1"), ("-1 ** ", "1"),
  ])
func chains(_ link: String, _ end: String) {
  let problem = fault(String(repeating: link, count: many) + end)
  #expect(problem == "RecursionError: maximum recursion depth exceeded during compilation")
  #expect(fault(String(repeating: link, count: 90) + end) == nil)
}

@Test(arguments: ["()", "[0]", ".b"])
func trailers(_ trailer: String) {
  let problem = fault("a" + String(repeating: trailer, count: many))
  #expect(problem == "RecursionError: maximum recursion depth exceeded during compilation")
}

/// What is long without being deep is no problem.
@Test(
  arguments: [
    ("a and ", "b"), ("a < ", "b"), ("a, ", "b"), ("a = ", "b"), ("x; ", "x"), ("'a' ", "'b'"),
    ("pass\n", ""), ("\n", ""),
    ("#\n", ""), ("if a: b\nel", "se: c"), ("f'{a}' ", "''"), ("global a\n", ""), ("@a\n", "def f(): pass"),
  ])
func lengths(_ link: String, _ end: String) {
  let start = link.hasPrefix("if") ? "" : link
  let repeated =
    link.hasPrefix("if") ? "if a: b\n" + String(repeating: "elif a: b\n", count: many) + "else: c" : ""
  let text = repeated.isEmpty ? String(repeating: start, count: many) + end : repeated
  #expect(fault(text) == nil)
}

@Test func levels() {
  func nested(_ count: Int) -> String {
    (0..<count).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
      + String(repeating: " ", count: count) + "y"
  }
  #expect(fault(nested(99)) == nil)
  #expect(fault(nested(100)) == "IndentationError: too many levels of indentation")
}

@Test func longLines() {
  #expect(fault(String(repeating: "x", count: 100 * many)) == nil)
  let name = String(repeating: "x", count: 10 * many)
  #expect(fault("'" + name + "'") == nil)
  #expect(fault("'" + name) == "SyntaxError: unterminated string literal (detected at line 1)")
  #expect(fault(name + " " + name) == "SyntaxError: invalid syntax")
  #expect(fault(String(repeating: "9", count: many)) == nil)
  #expect(fault(String(repeating: "1 ", count: many)) == "SyntaxError: invalid syntax")
}

@Test func bytesThatAreNoText() {
  #expect(fault([0x78, 0x00, 0x79]) == "SyntaxError: source code cannot contain null bytes")
  #expect(fault([0xEF, 0xBB, 0xBF, 0x78]) == nil)
  for bytes in [
    [0x80], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF],
  ]
    as [[UInt8]]
  {
    let hexadecimal = String(bytes[0], radix: 16)
    #expect(
      fault([0x78, 0x0A] + bytes)?.hasPrefix("SyntaxError: Non-UTF-8 code starting with '\\x\(hexadecimal)'")
        == true)
  }
}

@Test func encodings() {
  #expect(fault("# -*- coding: utf-8 -*-\nx = 'é'") == nil)
  #expect(fault("#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\nx") == nil)
  #expect(
    fault("# coding: latin-1\nx = 'é'") == "SyntaxError: Etude has no encoding but UTF-8, not 'latin-1'")
  #expect(fault("# coding: rot13\nx") == "SyntaxError: Etude has no encoding but UTF-8, not 'rot13'")
  #expect(fault("x\n\n# coding: rot13") == nil)
}

/// What Etude lacks is said, whatever stands around it.
@Test(
  arguments: [
    ("async def f(): pass", "'async' and 'await'"), ("@a\nasync def f(): pass", "'async' and 'await'"),
    ("async with a: pass", "'async' and 'await'"), ("[a async for a in b]", "'async' and 'await'"),
    ("def f():\n  await x", "'async' and 'await'"), ("b'a'", "bytes"), ("rb'a'", "bytes"),
    ("1j", "complex numbers"),
    ("1.5e3J", "complex numbers"), ("try: x\nexcept* A: y", "'except*' and exception groups"),
    ("'\\ud800'", "surrogate characters, which are no text of their own"),
  ])
func lacking(_ program: String, _ what: String) {
  #expect(fault(program) == "SyntaxError: Etude has no \(what)")
}

/// A cell's problems are placed in the file that it is a part of.
@Test func cells() {
  let cell = SourceText(name: "lesson.md", text: "x = 1\nif x\n  y\n", firstLine: 40, columnOffset: 4)
  let error = #expect(throws: SyntaxProblem.self) { try Parser.parse(cell) }
  #expect(error.map { cell.position(of: $0.span).line } == 41)
  #expect(error.map { cell.position(of: $0.span).column } == 9)
}

/// The second pass tries many rules; however they are nested, it takes no time.
@Test(
  arguments: [
    ("(", "a b", ")"), ("[", "a +", "]"), ("[", "a for", "]"), ("{", "a b", "}"), ("f(", "a b", ")"),
    ("f(x=", "a +", ")"), ("{1:", "a b", "}"), ("(x for x in ", "a +", ")"), ("(lambda x=", "a +", ": 1)"),
    ("a[", "a b", "]"), ("(a if b else ", "c d", ")"), ("(x:=", "a +", ")"), ("(x=", "a +", ")"),
    ("(*", "a +", ")"), ("{**", "a +", "}"),
  ])
func nestedFaults(_ opening: String, _ middle: String, _ closing: String) {
  let count = 190
  let text = String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
  for program in [
    text, text + " = 1", "x = " + text, "del " + text, "for " + text + " in x: pass",
    "with " + text + ": pass",
  ] {
    #expect(fault(program)?.hasPrefix("SyntaxError: ") == true)
  }
}

@Test(arguments: ["a ", "print ", "a not ", "1 ", "a if ", "lambda ", "a, * "])
func repeatedFaults(_ word: String) {
  #expect(fault(String(repeating: word, count: 5_000))?.hasPrefix("SyntaxError: ") == true)
}
