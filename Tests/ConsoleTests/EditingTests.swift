import Lessons
import Testing

@testable import Console

/// What stands between the keyboard and the language.
@Suite struct EditingTests {
  @Test(arguments: ["x = 1", "def f():\n    return '\\n'", "a\\b\r\n", "été 日本 🙂"])
  func historyEntriesSurviveTheFile(_ entry: String) {
    let line = History.encode(entry)
    #expect(!line.contains("\n") && !line.contains("\r\n"))
    #expect(Array(History.decode(line).utf8) == Array(entry.utf8))
  }

  @Test func historyIsReadBack() {
    let folder = StateFolder(path: Program.stateFolder())
    var history = History("test", in: folder)
    #expect(history.add("if x:\n    y") && history.add("z"))
    #expect(!history.add("z") && !history.add("  \n"))
    #expect(History("test", in: folder).entries == ["if x:\n    y", "z"])
  }

  @Test func historyWithoutAFolderLastsAsLongAsTheProcess() {
    var history = History("test", in: nil)
    let isAdded = history.add("x")
    #expect(isAdded && history.entries == ["x"])
  }

  @Test(arguments: [
    ("a\r\nb\r\n\u{1B}[201~", "a\nb"), ("a\rb", "a\nb"), ("x = 1\u{1B}[201~", "x = 1"),
    (">>> a = 1\n>>> for x in y:\n...     a\n...\n1\n2", "a = 1\nfor x in y:\n    a\n"),
    ("a\u{7}b\tc", "ab\tc"),
  ])
  func pastedTextIsCleaned(_ pasted: String, _ text: String) {
    #expect(PastedText.clean(pasted) == text)
  }

  @Test func charactersAreDecodedAsTheyCome() {
    var decoder = UTF8Decoder()
    let text = "aé日🙂"
    let scalars = text.utf8.compactMap { decoder.add($0) }
    #expect(scalars == Array(text.unicodeScalars))
    #expect(decoder.add(0xC3) == nil)
    #expect(decoder.add(0x41) == "\u{FFFD}")
    #expect(decoder.add(0x41) == "A")
  }

  @Test func wordsStandInColumns() {
    #expect(WordColumns.text(["a", "bb", "c"], width: 8) == "a   c\nbb\n")
  }

  @Test(arguments: [
    (":check", LessonCommand.check), (":goto bn.axis", .goto("bn.axis")),
    (":reset all", .reset(everything: true)),
    ("  :q ", .quit), ("??nn.Linear", .inspect("nn.Linear", code: true)), (":hnit", .unknown("hnit")),
  ])
  func lessonCommands(_ line: String, _ command: LessonCommand) {
    #expect(LessonCommand(line) == command)
  }

  @Test(arguments: [
    ("?x", REPLCommand.inspect("x", code: false)), ("x?", .inspect("x", code: false)),
    ("x.y??", .inspect("x.y", code: true)), (":time f(1)", .time("f(1)")), ("?", .help),
  ])
  func commands(_ line: String, _ command: REPLCommand) {
    #expect(REPLCommand(line) == command)
  }
}
