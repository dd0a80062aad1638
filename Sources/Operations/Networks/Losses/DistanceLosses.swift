import Tensors

extension Torch {
  private static let pairSamples = [
    Sample(.tensor([2, 3]), .within(-1, 1.5, [2, 3])),
    Sample(.tensor([2, 3]), .within(-1, 1.5, [2, 3]), keywords: ["reduction": .string("sum")]),
    Sample(.tensor([2, 3]), .within(-1, 1.5, [3]), keywords: ["reduction": .string("none")]),
  ]

  public static let mseLoss: Operation = .init(
    "mse_loss(input, target, size_average=None, reduce=None, reduction='mean')", .functional,
    doc: "The mean of the squares of the differences.",
    example: """
      >>> F.mse_loss(torch.tensor([1., 3.]), torch.tensor([1., 1.]))
      tensor(2.)
      """,
    samples: pairSamples,
    errors: [
      ErrorSample(
        .tensor([2, 3]), .tensor([2]),
        message: "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1"),
      ErrorSample(.integers([2]), .integers([2]), message: "\"mse_cpu\" not implemented for 'Long'"),
    ]
  ) { call in
    .tensor(
      try loss(
        call.tensor(0), call.tensor(1), LossReduction(call, 4), "MseLossBackward0", kernel: "mse_cpu",
        value: { try square(sub($0, $1)) },
        slope: { input, target, _ in
          let slope = try mul(sub(input, target), .int(2))
          return (slope, try neg(slope))
        }))
  }

  public static let l1Loss: Operation = .init(
    "l1_loss(input, target, size_average=None, reduce=None, reduction='mean')", .functional,
    doc: "The mean of the absolute differences.",
    example: """
      >>> F.l1_loss(torch.tensor([1., 3.]), torch.tensor([1., 1.]))
      tensor(1.)
      """,
    samples: pairSamples
  ) { call in
    .tensor(try LossReduction(call, 4)(abs(sub(call.tensor(0), call.tensor(1)))))
  }

  public static let smoothL1Loss: Operation = .init(
    "smooth_l1_loss(input, target, size_average=None, reduce=None, reduction='mean', beta=1.0)", .functional,
    doc: "Squares of differences below `beta` over 2 beta, else absolute differences less beta / 2.",
    samples: pairSamples + [
      Sample(.tensor([2, 3]), .within(-1, 1.5, [2, 3]), keywords: ["beta": .float(0.5)]),
      Sample(.tensor([2, 3]), .within(-1, 1.5, [2, 3]), keywords: ["beta": .float(0)]),
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]), keywords: ["beta": .float(-1)],
        message: "smooth_l1_loss does not support negative values for beta.")
    ]
  ) { call in
    let (input, target, reduction) = (try call.tensor(0), try call.tensor(1), try LossReduction(call, 4))
    let beta = try call.float(5)
    guard beta >= 0 else {
      throw TensorError.runtime("smooth_l1_loss does not support negative values for beta.")
    }
    if beta == 0 { return .tensor(try reduction(abs(sub(input, target)))) }
    return .tensor(
      try loss(input, target, reduction, "SmoothL1LossBackward0", kernel: "smooth_l1_cpu") { x, y in
        let distance = try abs(sub(x, y))
        let near = try mul(square(distance), .float(0.5 / beta))
        return try `where`(lt(distance, .float(beta)), near, sub(distance, .float(0.5 * beta)))
      } slope: { x, y, _ in
        let slope = try clamp(div(sub(x, y), .float(beta)), .scalar(.int(-1)), .scalar(.int(1)))
        return (slope, try neg(slope))
      })
  }

  public static let huberLoss: Operation = .init(
    "huber_loss(input, target, reduction='mean', delta=1.0, weight=None)", .functional,
    doc: "Half the squares of differences up to `delta`, else delta (|difference| - delta / 2).",
    samples: pairSamples + [
      Sample(.tensor([2, 3]), .within(-1, 1.5, [2, 3]), keywords: ["delta": .float(0.5)])
    ],
    errors: [
      ErrorSample(
        .tensor([2]), .tensor([2]), keywords: ["delta": .float(0)],
        message: "huber_loss does not support non-positive values for delta.")
    ]
  ) { call in
    let delta = try call.float(3)
    guard call.isNone(4) else {
      throw TensorError(.notImplemented, "huber_loss(): weight is not supported")
    }
    guard delta > 0 else {
      throw TensorError.runtime("huber_loss does not support non-positive values for delta.")
    }
    return .tensor(
      try loss(
        call.tensor(0), call.tensor(1), LossReduction(call, 2), "HuberLossBackward0", kernel: "huber_cpu"
      ) { x, y in
        let distance = try abs(sub(x, y))
        let far = try mul(sub(distance, .float(0.5 * delta)), .float(delta))
        return try `where`(le(distance, .float(delta)), mul(square(distance), .float(0.5)), far)
      } slope: { x, y, _ in
        let slope = try clamp(sub(x, y), .scalar(.float(-delta)), .scalar(.float(delta)))
        return (slope, try neg(slope))
      })
  }
}
