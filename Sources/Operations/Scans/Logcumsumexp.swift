import Glibc
import Tensors

extension Torch {
  public static let logcumsumexp: Operation = .init(
    "logcumsumexp(input, dim)", .both,
    doc: "The logarithms of the running sums of the exponentials along `dim`.",
    samples: [Sample(.tensor([3, 4]), .int(1))]
  ) { call in .tensor(try logcumsumexp(call.tensor(0), call.int(1))) }

  public static func logcumsumexp(_ input: Variable, _ dim: Int) throws -> Variable {
    guard input.dtype.isFloatingPoint else {
      throw TensorError(
        .notImplemented, "\"logcumsumexp_out_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let lanes = try LaneRows(input.tensor, dim)
    let output = try lanes.output(input.dtype)
    try input.dtype.visit(RunningLogarithm(lanes: lanes, output: output))
    let result = Variable(try lanes.restored(output))
    return result.recorded("LogcumsumexpBackward0", input, saving: [input, result]) { backward in
      let (input, result) = (try backward.saved(0), try backward.saved(1))
      return [try mul(exp(input), reverseCumsum(mul(backward.gradient, exp(neg(result))), dim))]
    }
  }

  private struct RunningLogarithm: ElementVisitor {
    let lanes: LaneRows
    let output: Tensor

    func visit<T: Element>(_: T.Type) {
      let length = lanes.length
      lanes.rows.withPointer(to: T.self) { source in
        output.withPointer(to: T.self) { target in
          for lane in 0..<(length == 0 ? 0 : lanes.count) {
            var total = -Double.infinity
            for place in lane &* length..<(lane &+ 1) &* length {
              let value = source[place].scalar.doubleValue
              let (low, high) = (Swift.min(value, total), Swift.max(value, total))
              total = low == high && high.isInfinite ? high : Glibc.log1p(Glibc.exp(low - high)) + high
              target[place] = .from(double: total)
            }
          }
        }
      }
    }
  }
}
