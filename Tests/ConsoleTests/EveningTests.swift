import Foundation
import Testing

/// A learner's evening: what happens beside the lesson itself.
@Suite(.serialized) struct EveningTests {
  let state = Program.stateFolder()

  private func open(
    _ arguments: [String] = ["learn", "toy"], lessons: String = Program.lessons,
    environment: [String: String] = [:], columns: UInt16 = 100
  ) throws -> PseudoTerminal {
    let own = ["ETUDE_STATE": state, "ETUDE_LESSONS": lessons]
    return try PseudoTerminal(arguments, environment: own.merging(environment) { $1 }, columns: columns)
  }

  @Test func beginsAnew() throws {
    let terminal = try open()
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.enter("def square(x): return 1")
    try terminal.enter("", at: "...")
    try terminal.enter(":reset")
    try terminal.enter(":check")
    try terminal.wait(for: "Nothing has been filled in")
    try terminal.enter(":reset all")
    try terminal.wait(for: "Some prose with code.")
    try terminal.enter(":quit")
    #expect(try terminal.waitForEnd() == 0)
    let second = try open()
    try second.wait(for: "Some prose with code.")
  }

  @Test func typoInTheMiddleOfAPasteIsOneError() throws {
    let terminal = try open()
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.wait(for: ">>>")
    terminal.type("\u{1B}[200~def square(x):\n    y = x *\n    return y\n\nprint('after')\n\u{1B}[201~\r")
    try terminal.wait(for: "SyntaxError: invalid syntax")
    // What was pasted stays one entry: it can be taken up again, mended and entered.
    try terminal.enter("square")
    try terminal.wait(for: "NameError")
  }

  @Test func fitsFortyColumns() throws {
    let terminal = try open(columns: 40)
    try terminal.enter(":list")
    try terminal.wait(for: "toy.square")
    try terminal.enter(":help")
    try terminal.wait(for: ":quit")
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    for line in terminal.text.split(separator: "\n") where !line.contains(">>>") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  @Test func noColoursWhenNoneAreWanted() throws {
    let terminal = try open(environment: ["NO_COLOR": "1"])
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    let colours = String(decoding: terminal.raw, as: UTF8.self).matches(of: /\u{1B}\[[0-9;]*[1-9][0-9;]*m/)
    #expect(colours.isEmpty)
  }

  @Test func namesMayBeWide() throws {
    let terminal = try open()
    try terminal.enter("数 = 'かな🙂'")
    try terminal.enter("数")
    try terminal.wait(for: "'かな🙂'")
    try terminal.enter("数.")
    try terminal.wait(for: "SyntaxError: invalid syntax")
  }

  @Test func windowMayChangeItsSize() throws {
    let terminal = try open()
    try terminal.wait(for: ">>>")
    terminal.resize(columns: 50)
    try terminal.enter("1 +")
    try terminal.wait(for: "SyntaxError")
    terminal.resize(columns: 120)
    try terminal.enter("6 * 7")
    try terminal.wait(for: "42")
  }

  @Test func lessonMayBeEditedBetweenTwoSittings() throws {
    let folder = URL(filePath: state).appending(path: "lessons")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "01-toy.md")
    let text = try String(contentsOfFile: Program.lessons + "/01-toy.md", encoding: .utf8)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let first = try open(lessons: folder.path)
    try first.enter(":goto toy.square")
    try first.wait(for: "Exercise toy.square")
    try first.enter("def square(x): return x * x")
    try first.enter("", at: "...")
    try first.enter(":check")
    try first.wait(for: "Right! 2 of 2 points.")
    try first.enter(":quit")
    #expect(try first.waitForEnd() == 0)
    let edited = text.replacing("More prose.", with: "More prose, and a new sentence.")
      .replacing("## Cells", with: "## Cells\n\n```python id=\"zero\"\nprint('new cell')\n```\n")
    try edited.write(to: file, atomically: true, encoding: .utf8)
    let second = try open(lessons: folder.path)
    try second.wait(for: "Welcome back")
    try second.enter(":list")
    try second.wait(for: "zero")
    try second.enter("square(3)")
    try second.wait(for: "9")
  }

  @Test func checksEachSave() throws {
    let file = URL(filePath: state).appending(path: "answers.md")
    let terminal = try open(["learn", "toy", "--watch", file.path])
    try terminal.wait(for: "toy.square not attempted")
    try terminal.wait(for: "0 of 1 exercises, 0 of 2 points.")
    let starter = try String(contentsOf: file, encoding: .utf8)
    #expect(!starter.contains("return x * x"))
    func save(_ body: String) throws {
      try starter.replacing("    ...", with: body).write(to: file, atomically: true, encoding: .utf8)
    }
    try save("    return x + x")
    try terminal.wait(for: "You doubled it.")
    try save("    return x *")
    try terminal.wait(for: "SyntaxError")
    try save("    return x * x")
    try terminal.wait(for: "Everything passes.")
    #expect(try terminal.waitForEnd() == 0)
  }
}
