import Interpreter
import Library
import Reporting
import Syntax

/// The coverage-guided fuzzer of the parser and of `Session`: `Tests/Fuzzing/run.sh` builds it with libFuzzer
/// (https://llvm.org/docs/LibFuzzer.html), which calls this function with one text after the other.
///
/// A text's first byte says what is tried: even, the parser alone; odd, the whole session. Whatever the text, neither
/// may trap, hang or run past its limits; what did once is a test under `Tests/ProgramTests/programs/found`.

func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let source = SourceText(name: "<fuzz>", bytes: Array(bytes.dropFirst()))
  if first.isMultiple(of: 2) { parse(source) } else { run(source) }
  return 0
}

private func parse(_ source: SourceText) {
  do throws(SyntaxProblem) {
    _ = try Parser.parse(source)
  } catch {
    _ = TextRenderer(width: 80).render(error.diagnostic.markup(width: 80))
  }
  _ = Parser.completeness(of: String(decoding: source.bytes, as: UTF8.self))
}

private func run(_ source: SourceText) {
  Library.register()
  let session = Session(.init(steps: 50) { _ in })
  let outcome = session.run(source, mode: .interactive)
  if let failure = outcome.failure {
    _ = TextRenderer(width: 80).render(failure.diagnostic.markup(width: 80))
  }
  // A session goes on after whatever happened in it.
  precondition(session.run(SourceText(name: "<after>", text: "1 + 1\n"), mode: .interactive).isFinished)
}
