import Tensors

extension Torch {
  public static let logit: Operation = .init(
    "logit(input, eps=None)", .all,
    doc: "The logarithm of the odds x / (1 - x), the elements first held between `eps` and 1 - `eps`.",
    samples: [Sample(.within(0.1, 0.9, [3, 4])), Sample(.within(0, 1, [5]), .float(0.2))]
  ) { call in
    let input = try call.tensor(0)
    let real = input.dtype.isFloatingPoint ? input : try to(input, dtype: .default)
    guard let margin = try call.optionalFloat(1) else {
      return .tensor(try log(div(real, sub(.int(1), real))))
    }
    let held = try clamp(real, .scalar(.float(margin)), .scalar(.float(1 - margin)))
    return .tensor(try log(div(held, sub(.int(1), held))))
  }
}
