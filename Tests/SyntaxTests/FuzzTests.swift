import Syntax
import Testing

/// A small generator of random numbers (SplitMix64), so that every run sees the same programs.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private let words = [
  "(", ")", "[", "]", "{", "}", ",", ":", ";", "=", ":=", "*", "**", "/", "//", "@", "->", "...", ".", "==",
  "<", "not ", "in ", "is ",
  "if ", "else ", "elif ", "for ", "while ", "def ", "class ", "lambda ", "yield ", "from ", "import ", "as ",
  "with ", "try", "except ",
  "finally", "match ", "case ", "_", "return ", "del ", "global ", "nonlocal ", "assert ", "raise ", "pass",
  "async ", "await ", "None",
  "True", "x", "y", "f", "1", "0x", "1e", "1.5", "''", "'", "\"", "'''", "f'{", "}'", "f'", "!r", "\\",
  "\\\n", "\n", "\n ", "\n  ", "\n\t",
  "\r", "\r\n", "#", "é", "\u{301}", "漢", "$", "?", "!", "\u{0}", "print ", "b'", "r'", "\\x", "\\N{", "{{",
  "}}", "=}", ":{", "\u{c}",
]

/// Bytes that may or may not be a program end in a tree or a problem within the text, and quickly.
private func survives(_ bytes: [UInt8]) {
  let source = SourceText(name: "<fuzz>", bytes: bytes)
  do throws(SyntaxProblem) {
    _ = try Parser.parse(source)
  } catch {
    #expect(error.span.range.upperBound <= bytes.count + 1)
    let text = TextRenderer(width: 80).render(error.diagnostic.markup(width: 80))
    #expect(text.hasSuffix("\(error.diagnostic.lastLine)\n"))
  }
}

/// How many programs each fuzz test tries: `FUZZ=n` in the environment tries n times as many.
private let effort = 2_000 * (Fixture.effort ?? 1)

@Test func randomWords() {
  var dice = Dice(state: 1)
  for _ in 0..<effort {
    let count = Int.random(in: 1...30, using: &dice)
    survives((0..<count).flatMap { _ in Array((words.randomElement(using: &dice) ?? "").utf8) })
  }
}

@Test func randomBytes() {
  var dice = Dice(state: 2)
  for _ in 0..<effort {
    let count = Int.random(in: 1...60, using: &dice)
    survives((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) })
  }
}

@Test func mutatedPrograms() throws {
  var dice = Dice(state: 3)
  let programs = try Fixture.names("trees", "py").map { try Fixture.bytes("trees/\($0).py") }
  for _ in 0..<effort / 4 {
    guard var bytes = programs.randomElement(using: &dice) else { return }
    let start = Int.random(in: 0..<bytes.count, using: &dice)
    bytes = Array(bytes[start...].prefix(400))
    for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...5, using: &dice)))
      case 1: bytes.insert(contentsOf: Array((words.randomElement(using: &dice) ?? "").utf8), at: index)
      case 2: bytes[index] = UInt8.random(in: 0...127, using: &dice)
      default: bytes.insert(contentsOf: Array(bytes[index...].prefix(20)), at: index)
      }
    }
    survives(bytes)
  }
}
