import Tensors

extension Torch {
  public static let pixelShuffle: Operation = .init(
    "pixel_shuffle(input, upscale_factor)", [.function, .functional],
    doc: "Channels moved into space: (…, C * r * r, H, W) becomes (…, C, H * r, W * r) (Shi et al. 2016).",
    samples: [Sample(.tensor([1, 4, 2, 2]), .int(2)), Sample(.tensor([8, 1, 2]), .int(2))],
    errors: [
      ErrorSample(
        .tensor([1, 3, 2, 2]), .int(2),
        message:
          "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, "
          + "but input.size(-3)=3 is not divisible by 4"),
      ErrorSample(
        .tensor([2, 2]), .int(2),
        message:
          "pixel_shuffle expects input to have at least 3 dimensions, but got input with 2 dimension(s)"),
      ErrorSample(
        .tensor([1, 4, 2, 2]), .int(0), message: "pixel_shuffle expects a positive upscale_factor, but got 0"),
    ]
  ) { call in
    let (input, factor) = (try call.tensor(0), try call.int(1))
    guard input.rank >= 3 else {
      throw TensorError.runtime(
        "pixel_shuffle expects input to have at least 3 dimensions, but got input with \(input.rank) dimension(s)"
      )
    }
    guard factor > 0 else {
      throw TensorError.runtime("pixel_shuffle expects a positive upscale_factor, but got \(factor)")
    }
    let (outer, channels, height, width) = parts(input)
    let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
    guard !overflow, channels % square == 0 else {
      throw TensorError.runtime(
        "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but "
          + "input.size(-3)=\(channels) is not divisible by \(overflow ? Int.max : square)")
    }
    let count = outer.product
    let apart = try reshape(input, [count, channels / square, factor, factor, height, width])
    return .tensor(
      try named(
        reshape(
          permute(apart, [0, 1, 4, 2, 5, 3]), outer + [channels / square, height &* factor, width &* factor]),
        "PixelShuffleBackward0"))
  }

  public static let pixelUnshuffle: Operation = .init(
    "pixel_unshuffle(input, downscale_factor)", [.function, .functional],
    doc: "Space moved into channels: (…, C, H * r, W * r) becomes (…, C * r * r, H, W).",
    samples: [Sample(.tensor([1, 1, 4, 4]), .int(2))],
    errors: [
      ErrorSample(
        .tensor([1, 1, 3, 4]), .int(2),
        message:
          "pixel_unshuffle expects height to be divisible by downscale_factor, but input.size(-2)=3 is not "
          + "divisible by 2")
    ]
  ) { call in
    let (input, factor) = (try call.tensor(0), try call.int(1))
    guard input.rank >= 3 else {
      throw TensorError.runtime(
        "pixel_unshuffle expects input to have at least 3 dimensions, but got input with \(input.rank) dimension(s)"
      )
    }
    guard factor > 0 else {
      throw TensorError.runtime("pixel_unshuffle expects a positive downscale_factor, but got \(factor)")
    }
    let (outer, channels, height, width) = parts(input)
    for (name, size, dim) in [("height", height, -2), ("width", width, -1)] where size % factor != 0 {
      throw TensorError.runtime(
        "pixel_unshuffle expects \(name) to be divisible by downscale_factor, but input.size(\(dim))=\(size) is not "
          + "divisible by \(factor)")
    }
    let (rows, columns) = (height / factor, width / factor)
    let apart = try reshape(input, [outer.product, channels, rows, factor, columns, factor])
    return .tensor(
      try named(
        reshape(permute(apart, [0, 1, 3, 5, 2, 4]), outer + [channels &* factor &* factor, rows, columns]),
        "PixelUnshuffleBackward0"))
  }

  private static func parts(_ input: Variable) -> (outer: Dimensions, channels: Int, height: Int, width: Int)
  {
    let rank = input.rank
    return (
      Dimensions(input.sizes.dropLast(3)), input.sizes[rank - 3], input.sizes[rank - 2], input.sizes[rank - 1]
    )
  }
}
