import Testing

@testable import Tensors

/// Tensors print as PyTorch prints them, to the character.
@Suite struct PrintingTests {
  @Test func printedText() throws {
    let cases = try Fixture.text("printing.txt").split(separator: "\n----\n")
    #expect(cases.count > 600)
    for text in cases {
      let parts = text.split(separator: "\n", maxSplits: 1)
      let header = parts[0].split(separator: "|", omittingEmptySubsequences: false)
      var options = PrintOptions()
      var suffixes: [String] = []
      var defaultDType = DType.float32
      for setting in header[1].split(separator: " ") {
        let (name, value) = (setting.prefix { $0 != "=" }, setting.drop { $0 != "=" }.dropFirst())
        switch name {
        case "precision": options.precision = try #require(Int(value))
        case "threshold": options.threshold = try #require(Double(value))
        case "edgeitems": options.edgeItems = try #require(Int(value))
        case "linewidth": options.lineWidth = try #require(Int(value))
        case "sci_mode": options.scientific = value == "True"
        case "profile": options = try #require(PrintOptions.profile(String(value)))
        case "default": defaultDType = .float64
        default: suffixes.append(String(value))
        }
      }
      let printed = try tensor(header[0]).text(
        suffixes: suffixes, defaultDType: defaultDType, options: options)
      #expect(printed == parts[1], "\(parts[0])")
    }
  }

  @Test func shapes() {
    #expect(([2, 3] as Dimensions).sizeText == "torch.Size([2, 3])")
    #expect(([] as Dimensions).sizeText == "torch.Size([])")
    #expect(([5] as Dimensions).tupleText == "(5,)")
  }

  private func tensor(_ header: Substring) throws -> Tensor {
    let words = header.split(separator: " ")
    let dtype = try #require(DType.allCases.first { $0.name == words[0] })
    let sizes = Fixture.dimensions(words[1])
    let numbers = words[3...].compactMap { Double($0) }
    let values =
      words[2] == "linear" ? (0..<sizes.product).map { numbers[0] + numbers[1] * Double($0) } : numbers
    return try Tensor.from(values, sizes).to(dtype)
  }
}
