import Tensors

extension Torch {
  public static let cdist: Operation = .init(
    "cdist(x1, x2, p=2.0, compute_mode='use_mm_for_euclid_dist_if_necessary')", .function,
    doc: "The distances, by the `p`-norm, between all rows of one matrix and all of another.",
    example: """
      >>> torch.cdist(torch.tensor([[0., 0.]]), torch.tensor([[3., 4.]]))
      tensor([[5.]])
      """,
    samples: [
      Sample(.tensor([3, 2]), .tensor([4, 2])), Sample(.tensor([2, 3, 2]), .tensor([2, 4, 2]), .float(1)),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2, 2]),
        message: "X1 and X2 must have the same number of columns. X1: 3 X2: 2")
    ]
  ) { call in
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    guard a.rank >= 2, b.rank >= 2 else {
      throw TensorError.runtime("cdist only supports at least 2D tensors, X1 got: \(a.rank)D")
    }
    guard a.sizes.last == b.sizes.last else {
      throw TensorError.runtime(
        "X1 and X2 must have the same number of columns. X1: \(a.sizes[a.rank - 1]) X2: \(b.sizes[b.rank - 1])"
      )
    }
    let differences = try sub(unsqueeze(a, -2), unsqueeze(b, -3))
    let distances = try vectorNorm(differences, call.float(2), [-1])
    if let node = distances.autograd?.gradFn { node.name = "CdistBackward0" }
    return .tensor(distances)
  }
}
