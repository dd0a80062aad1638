import Testing

@testable import Tensors

/// Chains of views have PyTorch's sizes, strides, offsets, elements and messages.
@Suite struct ViewTests {
  @Test func chainsOfViews() throws {
    let lines = try Fixture.lines("views.txt")
    #expect(lines.count > 700)
    for line in lines {
      let parts = line.split(separator: " => ", maxSplits: 1)
      let chain = parts[0].split(separator: " | ")
      let steps = chain[1].split(separator: "; ")
      #expect(outcome(Fixture.dimensions(chain[0]), steps) == parts[1], "\(line)")
    }
  }

  private func outcome(_ sizes: Dimensions, _ steps: [Substring]) -> String {
    do {
      var tensor = try Tensor.from((0..<sizes.product).map { Int64($0) }, sizes)
      for step in steps { tensor = try apply(step, to: tensor) }
      let head = [
        Fixture.described(tensor.sizes), Fixture.described(tensor.strides), String(tensor.offset),
      ].joined(separator: " ")
      if tensor.count > 200 { return head }
      return head + " : " + tensor.scalars.map { String($0.intValue) }.joined(separator: " ")
    } catch {
      return "\(error)".replacing("\n", with: "\\n")
    }
  }

  private func apply(_ step: Substring, to tensor: Tensor) throws -> Tensor {
    let words = step.split(separator: " ")
    let lists = words.dropFirst().map { Fixture.dimensions($0) }
    let numbers = words.dropFirst().map { Int($0) }
    func number(_ index: Int) -> Int { numbers[index] ?? 0 }
    switch words[0] {
    case "view": return try tensor.view(lists[0])
    case "reshape": return try tensor.reshape(lists.first ?? [])
    case "transpose": return try tensor.transpose(number(0), number(1))
    case "t": return try tensor.t()
    case "mT": return try tensor.matrixTranspose()
    case "permute": return try tensor.permute(lists[0])
    case "movedim": return try tensor.movedim(lists[0], lists[1])
    case "expand": return try tensor.expand(lists[0])
    case "squeeze":
      if lists.isEmpty { return tensor.squeeze() }
      return try lists[0].count == 1 ? tensor.squeeze(number(0)) : tensor.squeeze(lists[0])
    case "unsqueeze": return try tensor.unsqueeze(number(0))
    case "select": return try tensor.select(number(0), number(1))
    case "narrow": return try tensor.narrow(number(0), number(1), number(2))
    case "slice": return try tensor.slice(number(0), numbers[1], numbers[2], step: number(3))
    case "diagonal":
      return try numbers.isEmpty ? tensor.diagonal() : tensor.diagonal(number(0), number(1), number(2))
    case "unfold": return try tensor.unfold(number(0), number(1), number(2))
    case "as_strided": return try tensor.asStrided(lists[0], lists[1], numbers[2])
    case "flatten": return try tensor.flatten(number(0), number(1))
    case "unflatten": return try tensor.unflatten(number(0), lists[1])
    case "flip": return try tensor.flip(lists[0])
    case "clone": return try tensor.clone()
    case "contiguous": return try tensor.contiguous()
    default: throw TensorError.value("no such view in the test: \(step)")
    }
  }
}
