import Syntax
import Testing

/// What CPython says about a program: nothing if it is valid.
struct Verdict: Decodable {
  let program: String
  let type: String?
  let message: String?
  let line: Int?

  /// What is said about the program here; nil where Etude lacks something and says so.
  var ours: (type: String?, message: String?, line: Int?)? {
    do throws(SyntaxProblem) {
      _ = try Parser.parse(SourceText(name: "<string>", text: program))
      return (nil, nil, nil)
    } catch {
      switch error.fault {
      case .lacks, .lacksComplex, .lacksBytes: return nil
      default: break
      }
      let line = error.source.position(of: error.span).line
      return (error.fault.exceptionType, error.fault.message, line)
    }
  }
}

/// Each wrong program is told what CPython tells, at the same line.
@Test func faultsMatchCPython() throws {
  for verdict in try Fixture.rows("faults.jsonl") as [Verdict] {
    guard let ours = verdict.ours else { continue }
    #expect(ours.type == verdict.type, "\(verdict.program)")
    #expect(ours.message == verdict.message, "\(verdict.program)")
    #expect(ours.line == verdict.line, "\(verdict.program)")
  }
}

/// Programs with tokens changed at random are accepted exactly when CPython accepts them, and nearly always get its
/// words: where several things are wrong, which comes first depends on details of its parser.
@Test func mutationsMatchCPython() throws {
  let verdicts: [Verdict] = try Fixture.rows("mutations.jsonl")
  var different = 0
  for verdict in verdicts {
    guard let ours = verdict.ours else { continue }
    #expect(ours.type == verdict.type, "\(verdict.program)")
    if ours.message != verdict.message || ours.line != verdict.line { different += 1 }
  }
  #expect(different * 200 < verdicts.count, "\(different) of \(verdicts.count) messages differ")
}

private struct Typed: Decodable {
  let text: String
  let verdict: String
}

/// A text that is being typed is whole when `codeop` says so.
@Test func completenessMatchesCodeop() throws {
  for typed in try Fixture.rows("completeness.jsonl") as [Typed] {
    #expect("\(Parser.completeness(of: typed.text))" == typed.verdict, "\(typed.text)")
  }
}
