import Tensors

extension Torch {
  public static let cummax: Operation = .init(
    "cummax(input, dim)", .both,
    doc: "The largest elements along `dim` up to each, and their indices (the last among equals).",
    samples: [Sample(.tensor([3, 4]), .int(1)), Sample(.integers([6]), .int(0))]
  ) { call in try cumulativeExtreme(call, "CummaxBackward0") { $0 >= $1 } }

  public static let cummin: Operation = .init(
    "cummin(input, dim)", .both,
    doc: "The smallest elements along `dim` up to each, and their indices (the last among equals).",
    samples: [Sample(.tensor([3, 4]), .int(1)), Sample(.integers([6]), .int(0))]
  ) { call in try cumulativeExtreme(call, "CumminBackward0") { $0 <= $1 } }

  private static func cumulativeExtreme(
    _ call: Call, _ nodeName: String, _ isBetter: @escaping (Double, Double) -> Bool
  ) throws -> Output {
    let (input, dim) = (try call.tensor(0), try call.int(1))
    let lanes = try LaneRows(input.tensor, dim)
    let (best, places) = (try lanes.output(input.dtype), try lanes.output(.int64))
    try input.dtype.visit(
      RunningExtreme(lanes: lanes, values: best, places: places, isBetter: isBetter))
    let (values, indices) = (Variable(try lanes.restored(best)), Variable(try lanes.restored(places)))
    let sizes = input.sizes
    Variable.recorded([values, indices], nodeName, [input], saving: [indices]) { backward in
      let gradient = try backward.gradient
      let zeros = Variable(try Tensor.zeros(sizes, gradient.dtype))
      return [try scatterAdd(zeros, dim, backward.saved(0), gradient)]
    }
    return .named(call.operation.name, [("values", values), ("indices", indices)])
  }

  private struct RunningExtreme: ElementVisitor {
    let lanes: LaneRows
    let values: Tensor
    let places: Tensor
    let isBetter: (Double, Double) -> Bool

    func visit<T: Element>(_: T.Type) {
      let length = lanes.length
      lanes.rows.withPointer(to: T.self) { source in
        values.withPointer(to: T.self) { values in
          places.withPointer(to: Int64.self) { places in
            for lane in 0..<(length == 0 ? 0 : lanes.count) {
              let row = lane &* length
              var best = row
              for place in row..<row &+ length {
                let (new, old) = (source[place].scalar.doubleValue, source[best].scalar.doubleValue)
                if new.isNaN || (!old.isNaN && isBetter(new, old)) { best = place }
                values[place] = source[best]
                places[place] = Int64(best &- row)
              }
            }
          }
        }
      }
    }
  }
}
