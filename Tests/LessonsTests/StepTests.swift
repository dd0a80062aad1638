import Testing

@testable import Lessons

/// A lesson as a learner walks through it, and the way back to where they left.
@Suite struct StepTests {
  private func demo() throws -> Lesson {
    try LessonReader.read(Fixtures.bytes("student/demo.md"), file: "demo.md")
  }

  @Test func endsEachStepWithACell() throws {
    let steps = try demo().steps
    #expect(steps.map(\.id) == ["show", "area", "side", "end"])
    #expect(steps.map(\.section) == ["Demo", "Demo", "Demo", "Demo"])
    #expect(steps[0].setup.map(\.code) == ["import torch\n"])
    #expect(steps[1].exercise?.hints.map(\.summary) == ["Hint 1"])
    #expect(steps[2].exercise?.points == 1)
    #expect(steps[3].prose.count == 1)
  }

  @Test func replaysWhatTheLearnerDid() throws {
    func entry(_ event: JournalEntry.Event, _ step: String? = nil, _ source: String? = nil) -> JournalEntry {
      JournalEntry(lesson: "demo", event: event, step: step, source: source, time: 1)
    }
    let entries = [
      entry(.ran, "show"), entry(.answered, "area", "area = 1"), entry(.tried, nil, "y = 2"),
      entry(.answered, "area", "area = 2"), entry(.attempted, "area", "area = ("), entry(.passed, "area"),
      entry(.skipped, "side"), entry(.ran, "gone"),
    ]
    let programs = Replay.programs(entries, of: try demo()).map {
      String(decoding: $0.bytes, as: UTF8.self).trimmed
    }
    #expect(programs == ["import torch", "torch.zeros(3)", "y = 2", "area = 2", "side = 2"])
  }
}
