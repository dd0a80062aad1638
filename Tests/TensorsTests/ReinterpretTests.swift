import Testing

@testable import Tensors

/// `view(dtype)` reads the same bytes, with PyTorch's rules for their layout.
@Suite struct ReinterpretTests {
  private func numbers() throws -> Tensor {
    try Tensor.arange(.int(0), .int(12), .int(1), .float32).view([3, 4])
  }

  @Test func bytes() throws {
    let x = try numbers()
    #expect(
      try x.view(.int32).select(0, 0).scalars == [
        .int(0), .int(0x3f80_0000), .int(0x4000_0000), .int(0x4040_0000),
      ])
    let bytes = try x.view(.uint8)
    #expect(bytes.sizes == [3, 16])
    #expect(bytes.strides == [16, 1])
    let wide = try x.slice(0, 1).slice(1, 0, 2).view(.float64)
    #expect(wide.sizes == [2, 1])
    #expect(wide.strides == [2, 1])
    #expect(wide.scalars == [.float(2048.0004920959473), .float(262144.0634765625)])
    #expect(try bytes.view(.float32).scalars == x.scalars)
  }

  @Test func refusals() throws {
    let x = try numbers()
    #expect(
      message { try x.t().view(.uint8) }
        == "self.stride(-1) must be 1 to view Float as Byte (different element sizes), but got 4")
    #expect(
      message { try x.t().view(.float64) }
        == "self.size(-1) must be divisible by 2 to view Float as Double (different element sizes), but got 3"
    )
    #expect(
      message { try x.slice(1, 0, 3).view(.float64) }
        == "self.size(-1) must be divisible by 2 to view Float as Double (different element sizes), but got 3"
    )
    #expect(
      message { try x.slice(1, 1, 3).view(.float64) }
        == "self.storage_offset() must be divisible by 2 to view Float as Double (different element sizes), but got 1"
    )
    #expect(
      message { try Tensor.zeros([], .float32).view(.float64) }
        == "self.dim() cannot be 0 to view Float as Double (different element sizes)")
    #expect(message { try x.view(.bool) }.hasPrefix("Etude has no view of torch.float32 as torch.bool"))
  }

  private func message(_ body: () throws -> Tensor) -> String {
    do { _ = try body() } catch { return (error as? TensorError)?.message ?? "\(error)" }
    return ""
  }
}
