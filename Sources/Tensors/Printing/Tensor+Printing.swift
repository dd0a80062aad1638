extension Tensor {
  /// `repr(tensor)`.
  ///
  /// - Parameters:
  ///   - prefix: what stands before the elements; another class than `Tensor` puts its own name there.
  ///   - defaultDType: the dtype that floating-point elements have without its being said.
  ///   - suffixes: what follows after the dtype, such as `requires_grad=True` or `grad_fn=<MulBackward0>`.
  public func text(
    prefix: String = "tensor(", suffixes: [String] = [], defaultDType: DType = .default,
    options: PrintOptions = .current
  ) -> String {
    let indent = prefix.utf8.count
    var own: [String] = []
    // The dtype goes without saying where the elements show it.
    var showsDType = dtype != defaultDType
    if isEmpty {
      if rank != 1 { own.append("size=" + sizes.tupleText) }
    } else {
      if options.edgeItems == 0 { own.append("size=" + sizes.tupleText) }
      showsDType = showsDType && dtype != .int64 && dtype != .bool
    }
    if showsDType { own.append("dtype=\(dtype)") }
    let elements = TensorPrinter(self, options: options).text(self, indent: indent)
    return Self.close(prefix + elements, own + suffixes, indent, options.lineWidth)
  }

  /// Adds the suffixes, each on the same line where it fits, and the closing parenthesis.
  private static func close(_ text: String, _ suffixes: [String], _ indent: Int, _ lineWidth: Int) -> String {
    var result = text
    let lastLine = text.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    // PyTorch counts two characters more than there are.
    var length = lastLine + 2
    for suffix in suffixes {
      let count = suffix.utf8.count
      if length + count + 2 > lineWidth {
        result += ",\n" + String(repeating: " ", count: indent) + suffix
        length = indent + count
      } else {
        result += ", " + suffix
        length += count + 2
      }
    }
    return result + ")"
  }
}

extension Tensor: CustomStringConvertible {
  public var description: String { text() }
}

extension Dimensions {
  /// The sizes as Python prints a tuple: `(2, 3)`, `(2,)`, `()`.
  public var tupleText: String {
    count == 1 ? "(\(self[0]),)" : "(" + map(String.init).joined(separator: ", ") + ")"
  }

  /// The sizes as PyTorch prints a shape: `torch.Size([2, 3])`.
  public var sizeText: String { "torch.Size(\(self))" }
}
