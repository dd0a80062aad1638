import Foundation
import Operations
import Tensors
import Testing

extension OperationsTests {
  @Suite struct ValueTests {
    /// The calls that the oracle runs. With `ETUDE_WRITE_CALLS` in the environment, the file is written afresh.
    @Test func callsAreUpToDate() throws {
      let text = SampleCall.all.map { $0.python + "\n" }.joined()
      let file = Fixture.folder.appending(path: "calls.txt")
      if ProcessInfo.processInfo.environment["ETUDE_WRITE_CALLS"] != nil {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func valuesAreThoseOfPyTorch() throws {
      let fixture = try Fixture("results.txt")
      for call in SampleCall.all where call.sample != nil {
        let expected = try #require(fixture[call.python], "no fixture for \(call.python)")
        let ours = try resultText(of: call)
        #expect(ResultText.agree(ours, expected), "\(call.python)\nours:    \(ours)\nPyTorch: \(expected)")
      }
    }

    @Test func errorsAreThoseOfPyTorch() throws {
      let fixture = try Fixture("results.txt")
      for call in SampleCall.all {
        guard let error = call.error else { continue }
        let expected = try #require(fixture[call.python], "no fixture for \(call.python)")
        let ours = try resultText(of: call)
        #expect(ours == expected, "\(call.python)")
        #expect(ours.hasSuffix(error.message), "the sample says: \(error.message)")
      }
    }

    private func resultText(of call: SampleCall) throws -> String {
      do {
        return ResultText.text(of: try call.run())
      } catch let error as TensorError {
        return error.description
      }
    }
  }
}
