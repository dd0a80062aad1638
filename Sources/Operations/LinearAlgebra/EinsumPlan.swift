import Tensors

/// An equation of `einsum` read and checked against its operands.
///
/// Every subscript gets a place: those of the output first, in its order, then the rest in order of the alphabet. Each
/// dimension that an ellipsis covers is a subscript of its own.
struct EinsumPlan {
  enum Subscript: Hashable {
    case letter(Character)
    /// Counted from the last of the dimensions that ellipses cover.
    case ellipsis(Int)
  }

  private let subscripts: [[Subscript]]
  private let places: [Subscript: Int]
  let outputCount: Int
  /// For each place, the last operand that has it.
  let lastUse: [Int]

  func isOutput(_ place: Int) -> Bool { place < outputCount }

  /// - Throws: `RuntimeError` in the words of PyTorch.
  init(_ equation: String, _ operands: [Variable]) throws {
    if operands.isEmpty { throw Self.error("must provide at least one operand") }
    let text = equation.filter { $0 != " " }
    let arrow = text.indices.first { text[$0...].hasPrefix("->") }
    let left = arrow.map { text[..<$0] } ?? text[...]
    let terms = left.split(separator: ",", omittingEmptySubsequences: false)
    guard terms.count == operands.count else {
      throw Self.error(
        terms.count > operands.count
          ? "fewer operands were provided than specified in the equation"
          : "more operands were provided than specified in the equation")
    }
    var all: [[Subscript]] = []
    var covered = 0
    for (index, term) in terms.enumerated() {
      let list = try Self.read(term, rank: operands[index].rank, operand: index)
      covered = Swift.max(covered, list.count { if case .ellipsis = $0 { true } else { false } })
      all.append(list)
    }
    subscripts = all
    let used = Set(all.joined())
    let output: [Subscript]
    if let arrow {
      output = try Self.output(text[arrow...].dropFirst(2), used, covered)
    } else {
      let letters = used.compactMap { if case .letter(let letter) = $0 { letter } else { nil } }
      let once = letters.filter { letter in all.joined().count { $0 == .letter(letter) } == 1 }
      output = (0..<covered).reversed().map(Subscript.ellipsis) + once.sorted().map(Subscript.letter)
    }
    outputCount = output.count
    let rest = used.subtracting(output).sorted { Self.key($0) < Self.key($1) }
    var places: [Subscript: Int] = [:]
    for (place, item) in (output + rest).enumerated() { places[item] = place }
    self.places = places
    var last = [Int](repeating: 0, count: output.count + rest.count)
    for (index, list) in all.enumerated() { for item in list { last[places[item] ?? 0] = index } }
    lastUse = last
    try checkSizes(operands)
  }

  private static func key(_ item: Subscript) -> String {
    switch item {
    case .letter(let letter): "~\(letter)"
    case .ellipsis(let place): "\(place)"
    }
  }

  private static func read(_ term: Substring, rank: Int, operand: Int) throws -> [Subscript] {
    var items: [Subscript?] = []
    var rest = term
    while let character = rest.first {
      if rest.hasPrefix("...") {
        if items.contains(nil) {
          throw error("found '.' for operand \(operand) for which an ellipsis was already found")
        }
        items.append(nil)
        rest = rest.dropFirst(3)
      } else if character.isASCII && character.isLetter {
        items.append(.letter(character))
        rest = rest.dropFirst()
      } else if character == "." {
        throw error("found '.' for operand \(operand) that is not part of any ellipsis")
      } else {
        throw error(
          "invalid subscript given at index \(items.count) in the equation string, subscripts must be in [a-zA-Z]"
        )
      }
    }
    let letters = items.count { $0 != nil }
    let hasEllipsis = letters < items.count
    guard hasEllipsis ? letters <= rank : letters == rank else {
      throw error(
        "the number of subscripts in the equation (\(letters)) "
          + (hasEllipsis
            ? "is more than the number of dimensions" : "does not match the number of dimensions")
          + " (\(rank)) for operand \(operand)" + (hasEllipsis ? "" : " and no ellipsis was given"))
    }
    let covered = (0..<rank - letters).reversed().map(Subscript.ellipsis)
    return items.flatMap { item in item.map { [$0] } ?? covered }
  }

  private static func output(_ text: Substring, _ used: Set<Subscript>, _ covered: Int) throws -> [Subscript]
  {
    var output: [Subscript] = []
    var rest = text
    while let character = rest.first {
      if rest.hasPrefix("...") {
        output += (0..<covered).reversed().map(Subscript.ellipsis)
        rest = rest.dropFirst(3)
        continue
      }
      guard character.isASCII && character.isLetter else {
        throw error("found '\(character)' in the output, subscripts must be in [a-zA-Z]")
      }
      if output.contains(.letter(character)) {
        throw error("output subscript \(character) appears more than once in the output")
      }
      guard used.contains(.letter(character)) else {
        throw error("output subscript \(character) does not appear in the equation for any input operand")
      }
      output.append(.letter(character))
      rest = rest.dropFirst()
    }
    return output
  }

  private func checkSizes(_ operands: [Variable]) throws {
    var sizes = [Int](repeating: 1, count: lastUse.count)
    for (index, list) in subscripts.enumerated() {
      var own: [Subscript: Int] = [:]
      for (dim, item) in list.enumerated() {
        let size = operands[index].sizes[dim]
        if let known = own[item], known != size {
          throw Self.error(
            "subscript \(Self.name(item)) is repeated for operand \(index) but the sizes don't match, \(size) != \(known)"
          )
        }
        own[item] = size
        guard let place = places[item] else { continue }
        if size != 1 && sizes[place] != 1 && size != sizes[place] {
          throw TensorError.runtime(
            "einsum(): operands do not broadcast with remapped shapes [original->remapped]: "
              + operands.indices.map { "\(operands[$0].sizes)->\(remappedSizes(operands[$0], $0))" }
              .joined(separator: " "))
        }
        if size != 1 { sizes[place] = size }
      }
    }
  }

  private func remappedSizes(_ operand: Variable, _ index: Int) -> Dimensions {
    var sizes = Dimensions(repeating: 1, count: lastUse.count)
    for (dim, item) in subscripts[index].enumerated() { sizes[places[item] ?? 0] = operand.sizes[dim] }
    return sizes
  }

  private static func name(_ item: Subscript) -> String {
    if case .letter(let letter) = item { "\(letter)" } else { "..." }
  }

  private static func error(_ message: String) -> TensorError { .runtime("einsum(): \(message)") }

  /// An operand with a dimension for every place, of size 1 where it has none; repeated letters are diagonals.
  func aligned(_ operand: Variable, _ index: Int) throws -> Variable {
    var result = operand
    var items = subscripts[index]
    var dim = 0
    while dim < items.count {
      guard let twin = items[..<dim].firstIndex(of: items[dim]) else {
        dim += 1
        continue
      }
      result = try Torch.diagonal(result, 0, twin, dim)
      let item = items[dim]
      items.remove(at: dim)
      items.remove(at: twin)
      items.append(item)
      dim = 0
    }
    let ordered = items.indices.sorted { places[items[$0], default: 0] < places[items[$1], default: 0] }
    result = try Torch.permute(result, Dimensions(ordered))
    var sizes = Dimensions(repeating: 1, count: lastUse.count)
    for (place, dim) in ordered.enumerated() { sizes[places[items[dim]] ?? 0] = result.sizes[place] }
    return try Torch.reshape(result, sizes)
  }
}
