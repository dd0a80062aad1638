import Foundation
import Interpreter
import Library
import Reporting
import Testing

/// Every program under `programs` prints what CPython with PyTorch printed for it, to the character, and one
/// that fails ends with the same last line.
///
/// `lacking.txt` names the programs that end in an error of ours instead, before anything differs. `differing.txt`
/// names those that still print something else, each a fault to mend: a program that is right again must leave it.
@Suite struct ProgramTests {
  @Test(arguments: Program.all) func printsWhatPythonPrints(_ program: Program) throws {
    let run = try program.run()
    let expected = try program.expected()
    if Program.differing.contains(program.name) {
      #expect(run != expected, "it prints what Python prints now: take it out of differing.txt")
      return
    }
    if run == expected { return }
    if Program.lacking.contains(program.name) {
      #expect(run.failed, "it ends well, with other output: \(run.difference(from: expected))")
      #expect(expected.output.hasPrefix(run.output), "\(run.difference(from: expected))")
    } else {
      Issue.record("\(run.difference(from: expected))")
    }
  }

  @Test func namesOnlyProgramsThatExist() {
    #expect(Program.lacking.union(Program.differing).subtracting(Program.all.map(\.name)).isEmpty)
  }
}

/// A program of the corpus: `area/name.py`, with the recorded `area/name.out` beside it.
struct Program: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let folder = here.appending(path: "programs")

  static let all: [Program] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return paths.filter { $0.hasSuffix(".py") }.sorted().map { Program(name: String($0.dropLast(3))) }
  }()

  /// The programs that end in an error which CPython does not raise: `compare.py --lacking` lists them.
  static let lacking = names(in: "lacking.txt")

  /// The programs whose output is not yet Python's.
  static let differing = names(in: "differing.txt")

  private static func names(in list: String) -> Set<String> {
    let text = (try? String(contentsOf: here.appending(path: list), encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) })
  }

  func expected() throws -> Run { Run(recorded: try text(name + ".out")) }

  /// Runs the program in a session of its own, in an empty folder.
  func run() throws -> Run {
    _ = Self.isReady
    let printed = Printed()
    var options = Session.Options { printed.text += $0 }
    options.grants = Grants(files: true)
    let session = Session(options)
    let source = SourceText(name: "\(name).py", bytes: Array(try text(name + ".py").utf8))
    let outcome = session.run(source, mode: .script)
    session.end()
    switch outcome {
    case .finished: return Run(output: printed.text, lastLine: nil)
    case .exited(let status): return Run(output: printed.text, lastLine: "SystemExit: \(status)")
    case .failed(let failure):
      // What was recorded has no suggestion: CPython adds it when nobody catches the exception.
      var diagnostic = failure.diagnostic
      diagnostic.suggestion = nil
      let last = diagnostic.lastLine.split(separator: "\n").last.map(String.init)
      return Run(output: printed.text, lastLine: last ?? failure.exceptionType)
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
  }

  /// Makes the library known, and an empty folder the place where programs leave their files.
  private static let isReady: Bool = {
    Library.register()
    let place = FileManager.default.temporaryDirectory.appending(path: "etude-programs")
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    return FileManager.default.changeCurrentDirectoryPath(place.path)
  }()
}

/// What a session printed so far; one thread at a time writes to it.
private final class Printed: @unchecked Sendable {
  var text = ""
}

/// What a program did: its output, and the last line of its traceback if it failed.
struct Run: Equatable {
  var output: String
  var lastLine: String?
  var failed: Bool { lastLine != nil }

  init(output: String, lastLine: String?) {
    // A failing program's recorded output always ends its last line.
    let isOpen = lastLine != nil && !output.isEmpty && !output.hasSuffix("\n")
    self.output = isOpen ? output + "\n" : output
    self.lastLine = lastLine
  }

  /// A recorded file: output, then `!! Type: message` if the program failed.
  init(recorded text: String) {
    guard let mark = text.range(of: "!! ", options: .backwards),
      mark.lowerBound == text.startIndex || text[..<mark.lowerBound].hasSuffix("\n"),
      text[mark.upperBound...].dropLast().allSatisfy({ $0 != "\n" })
    else {
      (output, lastLine) = (text, nil)
      return
    }
    output = String(text[..<mark.lowerBound])
    lastLine = String(text[mark.upperBound...].dropLast())
  }

  /// The first line that differs, for a person to read.
  func difference(from expected: Run) -> String {
    let mine = lines
    let theirs = expected.lines
    for (number, pair) in zip(mine, theirs).enumerated() where pair.0 != pair.1 {
      return "line \(number + 1) is `\(pair.0)`, and Python prints `\(pair.1)`"
    }
    let longer = mine.count > theirs.count ? ("prints", mine) : ("lacks", theirs)
    return "it \(longer.0) line \(min(mine.count, theirs.count) + 1): `\(longer.1.last ?? "")`"
  }

  private var lines: [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false) + (lastLine.map { ["!! \($0)"] } ?? [])
  }
}
