import Tensors

/// An operation that exists in place only, and writes straight to its target: `Tensor.copy_`.
public final class WritingOperation: Operation, @unchecked Sendable {
  private let write: (Call) throws -> Variable

  init(
    _ signature: String, aliases: [String] = [], doc: String, samples: [Sample] = [],
    errors: [ErrorSample] = [],
    _ write: @escaping (Call) throws -> Variable
  ) {
    self.write = write
    super.init(signature, aliases: aliases, .inPlace, doc: doc, samples: samples, errors: errors) { call in
      .tensor(try write(call))
    }
  }

  public override func runInPlace(_ call: Call) throws -> Output { .tensor(try write(call)) }
}
