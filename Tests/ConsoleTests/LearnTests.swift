import Glibc
import Testing

/// Following a lesson, through a pseudo-terminal.
@Suite(.serialized) struct LearnTests {
  let state = Program.stateFolder()

  private func open() throws -> PseudoTerminal {
    try PseudoTerminal(
      ["learn", "toy"], environment: ["ETUDE_STATE": state, "ETUDE_LESSONS": Program.lessons])
  }

  @Test func lessonFromEndToEnd() throws {
    let terminal = try open()
    try terminal.wait(for: "Some prose with code.")
    try terminal.enter("")
    try terminal.wait(for: "More prose.")
    try terminal.enter("")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.enter("def square(x): return x + x")
    try terminal.enter("", at: "...")
    try terminal.enter(":check")
    try terminal.wait(for: "You doubled it.")
    try terminal.enter(":hint")
    try terminal.wait(for: "Multiply.")
    try terminal.enter("def square(x): return x * x")
    try terminal.enter("", at: "...")
    try terminal.enter("")
    try terminal.wait(for: "Right! 2 of 2 points.")
    try terminal.enter("")
    try terminal.wait(for: "The end of it.")
    try terminal.enter("")
    try terminal.wait(for: "1 of 1 exercises passed")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func killLosesNothing() throws {
    let first = try open()
    try first.enter(":play")
    try first.wait(for: "Exercise toy.square")
    try first.enter("helper = 11")
    try first.enter("def square(x): return x + helper")
    try first.enter("", at: "...")
    try first.wait(for: ">>>")
    kill(first.process, SIGKILL)
    #expect(try first.waitForEnd() == nil)
    let second = try open()
    try second.wait(for: "Welcome back")
    try second.wait(for: "Exercise toy.square")
    try second.wait(for: "return x + helper")
    try second.enter("square(1)")
    try second.wait(for: "12")
  }

  @Test func skipsAndMovesAbout() throws {
    let terminal = try open()
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.enter(":next")
    try terminal.wait(for: "still open")
    try terminal.enter(":solution")
    try terminal.wait(for: "return x * x")
    try terminal.enter(":skip")
    try terminal.wait(for: "The end of it.")
    try terminal.enter(":back")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.enter(":list")
    try terminal.wait(for: "toy.square")
    try terminal.enter(":chek")
    try terminal.wait(for: "Did you mean :check?")
    try terminal.enter(":quit")
    try terminal.wait(for: "etude learn toy goes on from here")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func answersFromAnEditor() throws {
    let script = "\(state)/editor"
    if let file = fopen(script, "w") {
      let text = "#!/bin/sh\necho 'def square(x): return x * x' > \"$1\"\n"
      fwrite(text, 1, text.utf8.count, file)
      fclose(file)
    }
    chmod(script, 0o700)
    let terminal = try PseudoTerminal(
      ["learn", "toy"],
      environment: ["ETUDE_STATE": state, "ETUDE_LESSONS": Program.lessons, "EDITOR": script])
    try terminal.enter(":goto toy.square")
    try terminal.wait(for: "Exercise toy.square")
    try terminal.enter(":edit")
    try terminal.wait(for: "return x * x")
    try terminal.enter(":check")
    try terminal.wait(for: "Right!")
  }
}
