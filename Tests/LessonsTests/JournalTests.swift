import Foundation
import Testing

@testable import Lessons

/// The journal loses nothing, whatever happened to its last line.
@Suite struct JournalTests {
  private let folder = StateFolder(
    path: FileManager.default.temporaryDirectory.appending(path: "etude-\(UUID().uuidString)/state").path)

  private func path(_ lesson: String) -> String { "\(folder.path)/\(lesson).jsonl" }

  private func entry(_ event: JournalEntry.Event, _ step: String? = nil, _ source: String? = nil)
    -> JournalEntry
  {
    JournalEntry(lesson: "demo", event: event, step: step, source: source, time: 1)
  }

  @Test func givesBackWhatWasWritten() throws {
    let entries = [
      entry(.ran, "show"), entry(.answered, "area", "def area(r):\n  return \"π\" * r\u{2028}"),
      entry(.passed, "area"),
    ]
    let journal = try Journal(lesson: "demo", in: folder)
    for entry in entries { try journal.append(entry) }
    #expect(try Journal.entries(of: "demo", in: folder) == entries)
    #expect(try Journal.entries(of: "other", in: folder) == [])
  }

  @Test func survivesALineCutShortAnywhere() throws {
    try Journal(lesson: "demo", in: folder).append(entry(.ran, "show"))
    let whole = try Data(contentsOf: URL(filePath: path("demo")))
    try Journal(lesson: "demo", in: folder).append(entry(.answered, "area", "x = \"é\""))
    let both = try Data(contentsOf: URL(filePath: path("demo")))
    for length in whole.count..<both.count {
      try both.prefix(length).write(to: URL(filePath: path("demo")))
      #expect(try Journal.entries(of: "demo", in: folder).first == entry(.ran, "show"))
      try Journal(lesson: "demo", in: folder).append(entry(.passed, "area"))
      let entries = try Journal.entries(of: "demo", in: folder)
      #expect(entries.first == entry(.ran, "show"))
      #expect(entries.last == entry(.passed, "area"))
    }
  }

  @Test func passesOverForeignLines() throws {
    let journal = try Journal(lesson: "demo", in: folder)
    try journal.append(entry(.ran, "show"))
    let file = try #require(FileHandle(forWritingAtPath: path("demo")))
    try file.seekToEnd()
    try file.write(contentsOf: Data([0xFF, 0x00, 0x0A]) + Data("{\"event\":\"flown\"}\n\n[]\n".utf8))
    try journal.append(entry(.ran, "later"))
    #expect(try Journal.entries(of: "demo", in: folder).map(\.step) == ["show", "later"])
  }

  @Test func startsAnewWithoutForgetting() throws {
    let journal = try Journal(lesson: "demo", in: folder)
    try journal.append(entry(.passed, "area"))
    try journal.append(entry(.restarted))
    try journal.append(entry(.ran, "show"))
    #expect(try Journal.entries(of: "demo", in: folder) == [entry(.ran, "show")])
    #expect(try String(contentsOfFile: path("demo"), encoding: .utf8).contains("area"))
  }

  @Test func keepsTheEntriesOfTwoSittingsAtOnce() async throws {
    await withTaskGroup(of: Void.self) { group in
      for sitting in 0..<4 {
        group.addTask { [folder] in
          guard let journal = try? Journal(lesson: "demo", in: folder) else { return }
          for number in 0..<20 {
            try? journal.append(
              JournalEntry(lesson: "demo", event: .tried, source: "\(sitting).\(number)", time: 1))
          }
        }
      }
    }
    #expect(Set(try Journal.entries(of: "demo", in: folder).compactMap(\.source)).count == 80)
  }

  @Test func saysWhatCannotBeWritten() {
    let error = #expect(throws: StateProblem.self) {
      try Journal(lesson: "demo", in: StateFolder(path: "/proc/none"))
    }
    #expect(error?.path == "/proc/none/")
  }

  @Test func livesWhereTheEnvironmentSays() {
    func path(_ variables: [String: String]) -> String? {
      StateFolder.standard { variables[$0] }?.path
    }
    #expect(path(["ETUDE_STATE": "here", "HOME": "/h"]) == "here")
    #expect(path(["XDG_STATE_HOME": "/x", "HOME": "/h"]) == "/x/etude")
    #expect(path(["XDG_STATE_HOME": "relative", "HOME": "/h"]) == "/h/.local/state/etude")
    #expect(path([:]) == nil)
  }

  @Test func tellsHowFarTheLearnerIs() {
    var progress = Progress([
      entry(.ran, "show"), entry(.hinted, "area"), entry(.answered, "area", "1"),
      entry(.answered, "area", "2"),
    ])
    #expect(progress.state(of: "area") == .answered)
    #expect(progress.answers == ["area": "2"])
    #expect(progress.position == "area")
    progress.add(entry(.passed, "area"))
    progress.add(entry(.skipped, "side"))
    #expect(progress.states == ["area": .passed, "side": .skipped])
    progress.add(entry(.reset, "area"))
    #expect(progress.state(of: "area") == .open)
    #expect(progress.hints == ["area": 1])
  }
}
