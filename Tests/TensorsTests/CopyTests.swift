import Testing

@testable import Tensors

/// Copies put each element in its place, whatever the layouts and dtypes.
@Suite struct CopyTests {
  /// Windows of the same sizes in different layouts.
  private static let layouts: [@Sendable (DType) throws -> Tensor] = [
    { try numbers([3, 17, 20], $0) },
    { try numbers([20, 17, 3], $0).permute([2, 1, 0]) },
    { try numbers([17, 3, 20], $0).transpose(0, 1) },
    { try numbers([3, 20, 17], $0).transpose(1, 2) },
    { try numbers([3, 17, 40], $0).slice(2, step: 2) },
    { try numbers([5, 20, 20], $0).slice(0, 1, 4).slice(1, 2, 19) },
    { try numbers([3, 17, 20], $0).flip([0, 2]) },
  ]

  private static func numbers(_ sizes: Dimensions, _ dtype: DType) throws -> Tensor {
    try Tensor.from((0..<sizes.product).map { Int64(($0 &* 37) % 101) }, sizes).to(dtype)
  }

  @Test(arguments: DType.allCases) func betweenLayouts(source: DType) throws {
    for target in DType.allCases {
      for from in Self.layouts {
        for to in Self.layouts {
          let (read, written) = (try from(source), try to(target))
          let expected = read.scalars.map { (scalar: Scalar) -> Double in
            target == .bool ? (scalar.boolValue ? 1 : 0) : scalar.doubleValue
          }
          try written.copy(from: read)
          #expect(written.scalars.map(\.doubleValue) == expected)
        }
      }
    }
  }

  @Test func broadcasts() throws {
    let column = try Tensor.from([Float(1), 2, 3], [3, 1])
    let target = try Tensor.zeros([2, 3, 4], .float64)
    try target.copy(from: column)
    let expected = (0..<24).map { Double($0 / 4 % 3 + 1) }
    #expect(target.scalars.map(\.doubleValue) == expected)
    let clone = try column.expand([2, 3, 4]).clone()
    #expect(clone.strides == [12, 4, 1])
  }

  @Test func leavesTheRestAlone() throws {
    let tensor = try Tensor.zeros([6, 6], .int64)
    try tensor.slice(0, 1, 5).slice(1, 1, 5).fill(.int(7))
    #expect(sum(tensor) == 7 * 16)
    try tensor.t().slice(0, 0, 1).fill(.int(1))
    #expect(sum(tensor) == 7 * 16 + 6)
  }

  @Test func refusals() throws {
    let five = try Tensor.zeros([5], .float32)
    let square = try Tensor.zeros([3, 3], .float32)
    let once = try Tensor.zeros([1], .float32).expand([3])
    #expect(
      message { try five.copy(from: Tensor.zeros([4])) }.hasPrefix("The size of tensor a (5) must match"))
    #expect(
      message { try five.copy(from: Tensor.zeros([2, 5])) }
        == "output with shape [5] doesn't match the broadcast shape [2, 5]")
    #expect(
      message { try once.copy(from: Tensor.zeros([3])) }.contains("more than one element of the written-to"))
    #expect(
      message { try five.slice(0, 1).copy(from: five.slice(0, 0, 4)) }.contains("some elements of the input"))
    #expect(message { try square.t().copy(from: square) }.contains("some elements of the input"))
    #expect(message { try square.copy(from: square) } == "")
  }

  private func sum(_ tensor: Tensor) -> Int { tensor.scalars.reduce(0) { $0 + $1.intValue } }

  private func message(_ body: () throws -> Void) -> String {
    do { try body() } catch { return (error as? TensorError)?.message ?? "\(error)" }
    return ""
  }
}
