import Glibc
import Testing

/// The prompt, through a pseudo-terminal.
@Suite(.serialized) struct REPLTests {
  let state = Program.stateFolder()

  private func open(_ extra: [String: String] = [:], columns: UInt16 = 100) throws -> PseudoTerminal {
    try PseudoTerminal(environment: ["ETUDE_STATE": state].merging(extra) { $1 }, columns: columns)
  }

  @Test func showsValuesAndKeepsTheLast() throws {
    let terminal = try open()
    try terminal.enter("6 * 7")
    try terminal.wait(for: "42")
    try terminal.enter("_ + 58")
    try terminal.wait(for: "100")
    try terminal.enter("None")
    try terminal.enter("'a' + 'b'")
    try terminal.wait(for: "'ab'")
  }

  @Test func blockGoesOnUntilAnEmptyLine() throws {
    let terminal = try open()
    try terminal.enter("def double(x):")
    try terminal.enter("    return 2 * x", at: "...")
    try terminal.enter("", at: "...")
    try terminal.enter("double(21)")
    try terminal.wait(for: "42")
  }

  @Test func tabCompletes() throws {
    let terminal = try open()
    try terminal.enter("magnificent = 'yes'")
    try terminal.wait(for: ">>>")
    terminal.type("magn\t\r")
    try terminal.wait(for: "'yes'")
    try terminal.wait(for: ">>>")
    terminal.type("magnificent.isalp\t")
    try terminal.wait(for: "isalpha")
    terminal.type("()\r")
    try terminal.wait(for: "True")
  }

  @Test func tabIndentsAtTheBeginningOfALine() throws {
    let terminal = try open()
    try terminal.enter("if True:")
    try terminal.wait(for: "...")
    terminal.type("\t99\r")
    try terminal.enter("", at: "...")
    try terminal.wait(for: "99")
  }

  @Test func controlCStopsAProgramAndNotTheSession() throws {
    let terminal = try open()
    try terminal.enter("kept = 5")
    try terminal.enter("while True: pass")
    try terminal.enter("", at: "...")
    usleep(300_000)
    terminal.type("\u{3}")
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.enter("kept * 2")
    try terminal.wait(for: "10")
  }

  @Test func controlCGivesALineUp() throws {
    let terminal = try open()
    try terminal.wait(for: ">>>")
    terminal.type("undefined_name")
    try terminal.wait(for: "undefined_name")
    terminal.type("\u{3}")
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.enter("3 + 4")
    try terminal.wait(for: "7")
    #expect(!terminal.text.contains("NameError"))
  }

  @Test(arguments: ["\u{4}", "exit()\r", "quit\r", ":quit\r"]) func leaves(_ keys: String) throws {
    let terminal = try open()
    try terminal.wait(for: ">>>")
    terminal.type(keys)
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func historyLastsAcrossRuns() throws {
    let first = try open()
    try first.enter("def answer():")
    try first.enter("    return 6 * 9", at: "...")
    try first.enter("", at: "...")
    try first.wait(for: ">>>")
    kill(first.process, SIGKILL)
    _ = try first.waitForEnd()
    let second = try open()
    try second.wait(for: ">>>")
    second.type("\u{1B}[A")
    try second.wait(for: "return 6 * 9")
    second.type("\r")
    try second.enter("answer()")
    try second.wait(for: "54")
  }

  @Test func pasteIsOneEntry() throws {
    let terminal = try open()
    try terminal.wait(for: ">>>")
    terminal.type("\u{1B}[200~def f(x):\r\n\ty = x\r\n\r\n\treturn y + 1\r\nf(1)\r\n\u{1B}[201~")
    try terminal.wait(for: "f(1)")
    terminal.type("\r")
    try terminal.wait(for: "2")
    try terminal.enter("f(10)")
    try terminal.wait(for: "11")
  }

  @Test func errorInTheMiddleOfAPasteIsOneError() throws {
    let terminal = try open()
    try terminal.wait(for: ">>>")
    terminal.type("\u{1B}[200~a = 1\nb = = 2\nc = 3\u{1B}[201~\r")
    try terminal.wait(for: "SyntaxError")
    try terminal.enter("a")
    try terminal.wait(for: "NameError: name 'a' is not defined")
  }

  @Test func inspects() throws {
    let terminal = try open()
    try terminal.enter("def area(width, height=2): return width * height")
    try terminal.enter("", at: "...")
    try terminal.enter("?area")
    try terminal.wait(for: "area(width, height=2)")
    try terminal.enter("??area")
    try terminal.wait(for: "return width * height")
    try terminal.enter("?aera")
    try terminal.wait(for: "Did you mean area?")
  }

  @Test func printsPromptlyAndInOrder() throws {
    let terminal = try open()
    try terminal.enter("print('no line break', end='')")
    try terminal.wait(for: "no line break\n>>>")
  }

  @Test func hasNoColorsWhenNoneAreWanted() throws {
    let colored = try open()
    try colored.enter("1 / 0")
    try colored.wait(for: "ZeroDivisionError")
    #expect(String(decoding: colored.raw, as: UTF8.self).contains("\u{1B}[1;38;5;"))
    let plain = try open(["NO_COLOR": "1"])
    try plain.enter("1 / 0")
    try plain.wait(for: "ZeroDivisionError")
    #expect(!String(decoding: plain.raw, as: UTF8.self).contains("\u{1B}[1;"))
    #expect(!String(decoding: plain.raw, as: UTF8.self).contains("\u{1B}[38;"))
  }

  @Test func fitsANarrowTerminal() throws {
    let terminal = try open(columns: 40)
    try terminal.enter(":help")
    try terminal.wait(for: "etude --help")
    try terminal.enter("1 / 0")
    try terminal.wait(for: "ZeroDivisionError: division by zero")
    for line in terminal.text.split(separator: "\n") { #expect(line.count <= 40, "\(line)") }
  }
}
