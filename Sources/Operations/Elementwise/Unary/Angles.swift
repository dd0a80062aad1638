import Tensors

extension Torch {
  public static let deg2rad: Operation = .init(
    "deg2rad(input)", .all, doc: "Angles in degrees as radians.", samples: [Sample(.tensor([3]))]
  ) { call in .tensor(try mul(call.tensor(0), .float(Double.pi / 180))) }

  public static let rad2deg: Operation = .init(
    "rad2deg(input)", .all, doc: "Angles in radians as degrees.", samples: [Sample(.tensor([3]))]
  ) { call in .tensor(try mul(call.tensor(0), .float(180 / Double.pi))) }
}
