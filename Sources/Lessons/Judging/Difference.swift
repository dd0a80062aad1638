/// Where an answer first leaves the reference.
struct Difference: Equatable {
  enum Kind: Equatable {
    /// Values that cannot be compared at all.
    case kind(yours: Datum, reference: Datum)
    case length(yours: Int, reference: Int)
    /// A name that the reference has and the answer has not.
    case missing(String)
    case shape(yours: [Int], reference: [Int])
    case dtype(yours: String, reference: String)
    case value(yours: Datum, reference: Datum)
    case elements(Elements)
  }

  /// How the elements of two tensors of one shape differ.
  struct Elements: Equatable {
    let sizes: [Int]
    /// How many are outside the tolerance, of `total`.
    let count: Int
    let total: Int
    /// The index of the worst.
    let index: [Int]
    let yours: Double
    let reference: Double
  }

  let kind: Kind
  /// The names and positions that lead to it, outermost first.
  var path: [String] = []
  /// The steps before it that agree, where the reference names its steps.
  var agreeing: [String] = []
}

/// Compares an answer with the reference.
struct Comparator {
  enum Aspect { case shapes, values }

  let aspect: Aspect
  let rtol: Double
  let atol: Double

  /// Nil when the two agree.
  func difference(_ yours: Datum, _ reference: Datum) -> Difference? {
    switch (yours, reference) {
    case (.tensor(let yours), .tensor(let reference)): return difference(yours, reference)
    case (.sequence(let yours), .sequence(let reference)): return difference(yours, reference)
    case (.mapping(let yours), .mapping(let reference)): return difference(yours, reference)
    case (.sequence(let yours), .tensor(let reference)) where aspect == .values:
      guard let array = Datum.Array(nested: yours, dtype: reference.dtype) else { break }
      return difference(array, reference)
    case (.string(let yours), .string(let reference)) where yours == reference || aspect == .shapes:
      return nil
    case (.none, .none): return nil
    default: break
    }
    if let yours = yours.number, let reference = reference.number, isFlat(yours: yours, reference) {
      return nil
    }
    if yours == reference { return nil }
    if (yours.number != nil && reference.number != nil) || yours.isSameKind(as: reference) {
      return Difference(kind: .value(yours: yours, reference: reference))
    }
    return Difference(kind: .kind(yours: yours, reference: reference))
  }

  /// Whether two numbers agree, or need not.
  private func isFlat(yours: Double, _ reference: Double) -> Bool {
    aspect == .shapes || isClose(yours, reference)
  }

  /// NumPy's and PyTorch's rule: |yours − reference| ≤ atol + rtol · |reference|. `nan` agrees with `nan`.
  private func isClose(_ yours: Double, _ reference: Double) -> Bool {
    if yours == reference { return true }
    if yours.isNaN || reference.isNaN { return yours.isNaN && reference.isNaN }
    guard yours.isFinite, reference.isFinite else { return false }
    return abs(yours - reference) <= atol + rtol * abs(reference)
  }

  private func difference(_ yours: Datum.Array, _ reference: Datum.Array) -> Difference? {
    guard yours.sizes == reference.sizes else {
      return Difference(kind: .shape(yours: yours.sizes, reference: reference.sizes))
    }
    if aspect == .shapes {
      guard yours.dtype == reference.dtype else {
        return Difference(kind: .dtype(yours: yours.dtype, reference: reference.dtype))
      }
      return nil
    }
    var count = 0
    var worst: (position: Int, distance: Double)?
    for (position, pair) in zip(yours.elements, reference.elements).enumerated() {
      guard !isClose(pair.0, pair.1) else { continue }
      count += 1
      let distance = abs(pair.0 - pair.1)
      let weight = distance.isNaN ? .infinity : distance
      if weight > worst?.distance ?? -1 { worst = (position, weight) }
    }
    guard let worst else { return nil }
    return Difference(
      kind: .elements(
        Difference.Elements(
          sizes: reference.sizes, count: count, total: reference.elements.count,
          index: Self.index(of: worst.position, in: reference.sizes), yours: yours.elements[worst.position],
          reference: reference.elements[worst.position])))
  }

  private func difference(_ yours: [Datum], _ reference: [Datum]) -> Difference? {
    guard yours.count == reference.count else {
      return Difference(kind: .length(yours: yours.count, reference: reference.count))
    }
    for (index, pair) in zip(yours, reference).enumerated() {
      if var difference = difference(pair.0, pair.1) {
        difference.path.insert("[\(index)]", at: 0)
        return difference
      }
    }
    return nil
  }

  private func difference(_ yours: [Datum.Entry], _ reference: [Datum.Entry]) -> Difference? {
    var agreeing: [String] = []
    for step in reference {
      guard let mine = yours.first(where: { $0.key == step.key }) else {
        return Difference(kind: .missing(step.key), agreeing: agreeing)
      }
      if var difference = difference(mine.value, step.value) {
        difference.path.insert(step.key, at: 0)
        if difference.agreeing.isEmpty { difference.agreeing = agreeing }
        return difference
      }
      agreeing.append(step.key)
    }
    return nil
  }

  /// The index of the element at a row-major position.
  private static func index(of position: Int, in sizes: [Int]) -> [Int] {
    var rest = position
    var index: [Int] = []
    for size in sizes.reversed() where size > 0 {
      index.insert(rest % size, at: 0)
      rest /= size
    }
    return index
  }
}

extension Datum {
  fileprivate func isSameKind(as other: Datum) -> Bool {
    switch (self, other) {
    case (.string, .string), (.other, .other): true
    default: false
    }
  }
}

extension Datum.Array {
  /// Nested lists of numbers as a tensor; nil when they are ragged or hold something else.
  init?(nested items: [Datum], dtype: String) {
    var sizes: [Int] = []
    var elements: [Double] = []
    guard Self.gather(items, depth: 0, &sizes, &elements) else { return nil }
    self.init(sizes: sizes, dtype: dtype, elements: elements)
  }

  private static func gather(
    _ items: [Datum], depth: Int, _ sizes: inout [Int], _ elements: inout [Double]
  ) -> Bool {
    guard depth < 8 else { return false }
    if sizes.count == depth { sizes.append(items.count) }
    guard sizes[depth] == items.count else { return false }
    for item in items {
      if let number = item.number {
        guard sizes.count == depth + 1 else { return false }
        elements.append(number)
      } else if case .sequence(let inside) = item {
        guard gather(inside, depth: depth + 1, &sizes, &elements) else { return false }
      } else {
        return false
      }
    }
    return true
  }
}
