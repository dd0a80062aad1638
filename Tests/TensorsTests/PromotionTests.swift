import Testing

@testable import Tensors

/// Mixed operands have PyTorch's dtype.
@Suite struct PromotionTests {
  @Test func resultTypes() throws {
    for line in try Fixture.lines("promotion.txt") {
      let words = line.split(separator: " ")
      let (left, right, expected) = (words[0], words[1], words[3])
      let kind = left.prefix { $0 != ":" }
      let name = left.drop { $0 != ":" }.dropFirst()
      switch kind {
      case "can_cast":
        let result = try dtype(name).canCast(to: dtype(right))
        #expect(result == (expected == "True"), "\(line)")
      case "promote": #expect(try dtype(name).promoted(with: dtype(right)).name == expected, "\(line)")
      default:
        var result = ResultType()
        for operand in [left, right] { try add(operand, to: &result) }
        #expect(result.dtype?.name == String(expected), "\(line)")
      }
    }
  }

  private func add(_ operand: Substring, to result: inout ResultType) throws {
    let name = operand.drop { $0 != ":" }.dropFirst()
    switch operand.prefix(while: { $0 != ":" }) {
    case "tensor": result.add(try Tensor.zeros([2], dtype(name)))
    case "zero": result.add(try Tensor.zeros([], dtype(name)))
    default:
      switch name {
      case "bool": result.add(Scalar.bool(true))
      case "int": result.add(Scalar.int(3))
      default: result.add(Scalar.float(2.5))
      }
    }
  }

  private func dtype(_ name: Substring) throws -> DType {
    try #require(DType.allCases.first { $0.name == name })
  }
}
