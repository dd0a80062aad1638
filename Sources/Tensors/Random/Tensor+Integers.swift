extension Tensor {
  /// `torch.randint`: whole numbers uniform in [low, high).
  public static func randint(
    _ low: Int, _ high: Int, _ sizes: Dimensions, _ dtype: DType = .int64, generator: Generator = .default
  ) throws -> Tensor {
    let tensor = try empty(sizes, dtype)
    try tensor.drawIntegers(from: low, to: high, generator: generator)
    return tensor
  }

  /// `Tensor.random_(from, to)`: whole numbers uniform in [from, to).
  public func drawIntegers(from: Int, to: Int, generator: Generator = .default) throws {
    try requireDistinctElements()
    guard from < to else {
      throw TensorError.runtime(
        "random_ expects 'from' to be less than 'to', but got from=\(from) >= to=\(to)")
    }
    var (from, to) = (from, to)
    if dtype.isFloatingPoint {
      let digits = dtype == .float32 ? 24 : 53
      (from, to) = (representable(lower: from, digits), representable(upper: to, digits))
      guard from < to else {
        throw TensorError.runtime(
          "random_ expects 'from' casted to dtype to be less than 'to' casted to dtype, but got from=\(from) >= "
            + "to=\(to)")
      }
    } else {
      try checkRange(from, "from")
      try checkRange(to - 1, "to - 1")
    }
    try drawIntegers(
      base: from, range: UInt64(bitPattern: Int64(to)) &- UInt64(bitPattern: Int64(from)), generator)
  }

  /// `Tensor.random_()`: whole numbers uniform over all of the dtype that are not negative; for a floating dtype, over
  /// those that it represents without gaps.
  public func drawIntegers(generator: Generator = .default) throws {
    switch dtype {
    case .bool: try draw(Bool.self) { generator.next32() & 1 == 1 }
    case .uint8: try draw(UInt8.self) { UInt8(truncatingIfNeeded: generator.next32()) }
    case .int32: try draw(Int32.self) { Int32(truncatingIfNeeded: generator.next32() & 0x7fff_ffff) }
    case .int64: try draw(Int64.self) { Int64(truncatingIfNeeded: generator.next64() & (1 << 63 - 1)) }
    case .float32: try draw(Float.self) { Float(generator.next32() % (1 << 24 + 1)) }
    case .float64: try draw(Double.self) { Double(generator.next64() % (1 << 53 + 1)) }
    }
  }

  private func drawIntegers(base: Int, range: UInt64, _ generator: Generator) throws {
    // From 2^28 on, 32 bits would favour the small numbers too much.
    if range >= 1 << 28 {
      try dtype.visit(
        IntegerDraw(tensor: self) { Int(truncatingIfNeeded: generator.next64() % range) &+ base })
    } else {
      let range = UInt32(truncatingIfNeeded: range)
      try dtype.visit(IntegerDraw(tensor: self) { Int(generator.next32() % range) &+ base })
    }
  }

  private func checkRange(_ bound: Int, _ name: String) throws {
    let range: ClosedRange<Int> =
      switch dtype {
      case .bool: 0...1
      case .uint8: 0...255
      case .int32: Int(Int32.min)...Int(Int32.max)
      default: Int.min...Int.max
      }
    guard range.contains(bound) else {
      throw TensorError.runtime("\(name) is out of bounds for \(dtype.cTypeName)")
    }
  }

  /// The least bound that draws no number which rounds below `bound` in a format of so many binary digits.
  private func representable(lower bound: Int, _ digits: Int) -> Int {
    let rounded = roundTrip(bound &+ 1)
    guard rounded < bound else { return bound }
    return rounded &+ gap(bound &+ 1, digits)
  }

  /// The greatest bound that draws no number which rounds to `bound` or more.
  private func representable(upper bound: Int, _ digits: Int) -> Int {
    let rounded = roundTrip(bound &- 1)
    guard rounded >= bound else { return bound }
    return rounded &- gap(bound &- 1, digits)
  }

  private func roundTrip(_ number: Int) -> Int {
    Int(truncating: dtype == .float32 ? Double(Float(number)) : Double(number))
  }

  /// The distance between neighbours at `number` in a format of so many binary digits.
  private func gap(_ number: Int, _ digits: Int) -> Int {
    1 << Swift.max(0, Int.bitWidth - 1 - number.magnitude.leadingZeroBitCount - digits + 1)
  }
}

private struct IntegerDraw: ElementVisitor {
  let tensor: Tensor
  let next: () -> Int

  func visit<T: Element>(_: T.Type) throws { try tensor.draw(T.self) { .from(int: next()) } }
}
