import Tensors

extension Torch {
  public static let fillDiagonalInPlace: WritingOperation = .init(
    "fill_diagonal(input, fill_value, wrap=False)",
    doc:
      "`fill_value` on the main diagonal, and with `wrap` again after the end of each block of a tall matrix.",
    samples: [
      Sample(.tensor([3, 3]), .int(5), gradient: false),
      Sample(.tensor([7, 3]), .int(5), .bool(true), gradient: false),
    ],
    errors: [
      ErrorSample(.tensor([3]), .int(1), message: "dimensions must larger than 1"),
      ErrorSample(
        .tensor([2, 2, 3]), .int(1), message: "all dimensions of input must be of equal length"),
    ]
  ) { call in
    let (target, value, wraps) = (try call.tensor(0), try call.scalar(1), try call.bool(2))
    guard target.rank >= 2 else { throw TensorError.runtime("dimensions must larger than 1") }
    let (rows, columns) = (target.sizes[0], target.sizes[1])
    if target.rank > 2 && target.sizes.contains(where: { $0 != rows }) {
      throw TensorError.runtime("all dimensions of input must be of equal length")
    }
    return try target.become {
      let result = Variable(try target.tensor.clone())
      let step = target.sizes.contiguousStrides.reduce(0, +)
      let count = Swift.min(rows, target.rank == 2 ? columns : rows)
      let flat = try result.tensor.contiguous().view([result.tensor.count])
      let diagonal = flat.window(sizes: [count], strides: [step])
      try diagonal.copy(from: Tensor.scalar(value, target.dtype))
      if wraps, target.rank == 2, rows > columns + 1 {
        var start = columns * (columns + 1)
        while start < flat.count {
          let left = flat.count - start
          let length = Swift.min(columns, (left - 1) / step + 1)
          let part = try flat.narrow(0, start, left).window(sizes: [length], strides: [step])
          try part.copy(from: Tensor.scalar(value, target.dtype))
          start += columns * (columns + 1)
        }
      }
      return Variable(try flat.view(target.sizes))
    }
  }
}
