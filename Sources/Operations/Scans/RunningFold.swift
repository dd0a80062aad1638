import Tensors

/// Sums or products of each lane up to each of its elements. Fractions are added up in double precision, as PyTorch
/// does; integers wrap.
struct RunningFold: ElementVisitor {
  let lanes: LaneRows
  let output: Tensor
  let multiplies: Bool

  static func run(_ input: Tensor, _ dim: Int, dtype: DType?, multiplies: Bool) throws -> Tensor {
    let type = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let lanes = try LaneRows(input.to(type), dim)
    let output = try lanes.output(type)
    try type.visit(RunningFold(lanes: lanes, output: output, multiplies: multiplies))
    return try lanes.restored(output)
  }

  func visit<T: Element>(_: T.Type) {
    let (length, count) = (lanes.length, lanes.count)
    lanes.rows.withPointer(to: T.self) { source in
      output.withPointer(to: T.self) { target in
        for lane in 0..<(length == 0 ? 0 : count) {
          let start = lane &* length
          if T.dtype.isFloatingPoint {
            var total = multiplies ? 1.0 : 0.0
            for place in start..<start &+ length {
              let value = source[place].scalar.doubleValue
              total = multiplies ? total * value : total + value
              target[place] = .from(double: total)
            }
          } else {
            var total = multiplies ? 1 : 0
            for place in start..<start &+ length {
              let value = source[place].scalar.intValue
              total = multiplies ? total &* value : total &+ value
              target[place] = .from(int: total)
            }
          }
        }
      }
    }
  }
}
