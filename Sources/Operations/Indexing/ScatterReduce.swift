import Tensors

extension Torch {
  public static let scatterReduce: Operation = .init(
    "scatter_reduce(input, dim, index, src, reduce, *, include_self=True)", .all,
    doc:
      "The tensor with elements of `src` folded in where an index tensor says: sum, prod, mean, amax or amin.",
    samples: [
      Sample(
        .tensor([3]), .int(0), .elements([0, 2, 0, 1], .int64), .tensor([4]), .string("sum"), gradient: false),
      Sample(
        .tensor([3]), .int(0), .elements([0, 2, 0, 2], .int64), .tensor([4]), .string("mean"), gradient: false
      ),
      Sample(
        .tensor([3]), .int(0), .elements([0, 2, 0, 2], .int64), .tensor([4]), .string("amax"),
        keywords: ["include_self": .bool(false)], gradient: false),
    ]
  ) { call in
    let (input, index, source) = (try call.tensor(0), try call.tensor(2), try call.tensor(3))
    let (dim, reduce, includesSelf) = (try call.int(1), try call.string(4), try call.bool(5))
    guard ["sum", "prod", "mean", "amax", "amin"].contains(reduce) else {
      throw TensorError.runtime(
        "reduce argument must be either sum, prod, mean, amax or amin, got \(reduce)")
    }
    if Variable.records(input, source) && reduce != "sum" {
      throw TensorError(
        .notImplemented, "Etude has no gradient of scatter_reduce with reduce='\(reduce)'")
    }
    guard source.dtype == input.dtype else {
      throw TensorError.runtime("scatter(): Expected self.dtype to be equal to src.dtype")
    }
    // Where something is folded in, the start is the neutral element unless the tensor's own is to count.
    var start = input
    if !includesSelf {
      let neutral: Scalar =
        switch reduce {
        case "prod": .int(1)
        case "amax": input.dtype.extreme(smallest: true)
        case "amin": input.dtype.extreme(smallest: false)
        default: .int(0)
        }
      let fill = try expand(Variable(neutral, input.dtype), index.sizes)
      start = try scatter(input, dim, index, fill)
    }
    if reduce == "sum" { return .tensor(try scatterAdd(start, dim, index, source)) }
    if reduce == "mean" {
      let counts =
        try includesSelf ? onesLike(input) : scatter(onesLike(input), dim, index, zerosLike(source))
      let total = try scatterAdd(start, dim, index, source)
      let count = try scatterAdd(counts, dim, index, onesLike(source))
      return .tensor(try input.dtype.isFloatingPoint ? div(total, count) : floorDivide(total, count))
    }
    let output = try start.tensor.clone()
    let lanes = try LaneIndexing("scatter", output, dim, index.tensor)
    guard source.rank == index.rank, zip(index.sizes, source.sizes).allSatisfy({ $0 <= $1 }) else {
      throw TensorError.runtime("Expected index \(index.sizes) to be no larger than src \(source.sizes)")
    }
    let values = try source.tensor.window(sizes: index.sizes, strides: source.tensor.strides).contiguous()
    try input.dtype.visit(Folding(lanes: lanes, target: output, values: values, reduce: reduce))
    return .tensor(Variable(output))
  }

  private struct Folding: ElementVisitor {
    let lanes: LaneIndexing
    let target: Tensor
    let values: Tensor
    let reduce: String

    func visit<T: Element>(_: T.Type) throws {
      try target.withPointer(to: T.self) { target in
        try values.withPointer(to: T.self) { values in
          try lanes.visitPlaces { place, position in
            let (old, new) = (target[place].scalar, values[position].scalar)
            let isBetter =
              reduce == "amax" ? new.doubleValue > old.doubleValue : new.doubleValue < old.doubleValue
            if reduce == "prod" {
              target[place] =
                T.dtype.isFloatingPoint
                ? .from(double: old.doubleValue * new.doubleValue) : .from(int: old.intValue &* new.intValue)
            } else if isBetter || new.doubleValue.isNaN {
              target[place] = values[position]
            }
          }
        }
      }
    }
  }
}
