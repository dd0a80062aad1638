import Tensors

extension Torch {
  public static let heaviside: Operation = .init(
    "heaviside(input, values)", .all,
    doc: "0 for negative elements, 1 for positive ones, and that of `values` at 0.",
    samples: [Sample(.elements([-1, 0, 2], .float32), .elements([0.5], .float32), gradient: false)]
  ) { call in
    let (input, values) = (try call.tensor(0), try call.tensor(1))
    guard input.dtype == values.dtype else {
      throw TensorError.runtime("heaviside is not yet implemented for tensors with different dtypes.")
    }
    let step = try to(gt(input, .int(0)), dtype: input.dtype)
    return .tensor(try `where`(eq(input, .int(0)), values, step))
  }
}
