import Testing

@testable import Tensors

/// Sizes behave the same inline and beyond.
@Suite struct DimensionsTests {
  @Test(arguments: [0, 1, 5, 6, 7, 8, 64]) func likeAnArray(count: Int) {
    let array = (0..<count).map { $0 * 3 + 1 }
    var dimensions = Dimensions(array)
    #expect(Array(dimensions) == array)
    #expect(dimensions.count == count)
    #expect(dimensions.withUnsafeBufferPointer(Array.init) == array)
    #expect(dimensions == Dimensions(array))
    dimensions.append(-4)
    let longer = array + [-4]
    #expect(Array(dimensions) == longer)
    #expect(dimensions != Dimensions(array))
    dimensions.insert(99, at: count / 2)
    #expect(dimensions.contains(99))
    dimensions.remove(at: count / 2)
    dimensions.removeLast()
    #expect(dimensions == Dimensions(array))
    #expect(Set([dimensions, Dimensions(array)]).count == 1)
    #expect(Array(Dimensions(repeating: 2, count: count)) == Array(repeating: 2, count: count))
  }

  @Test func manyDimensions() throws {
    let sizes = Dimensions(repeating: 1, count: 64)
    let tensor = try Tensor.ones(sizes, .float32)
    #expect(tensor.squeeze().rank == 0)
    let turned = try tensor.transpose(0, 63).permute(Dimensions((0..<64).reversed()))
    #expect(try turned.item() == .float(1))
    var longer = sizes
    longer.insert(3, at: 0)
    let expanded = try tensor.expand(longer).contiguous()
    #expect(expanded.count == 3)
    #expect(tensor.description.hasPrefix("tensor([[[["))
  }
}
