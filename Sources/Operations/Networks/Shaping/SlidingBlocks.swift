import Tensors

/// Sliding blocks of images as columns, and back: `F.unfold` and `F.fold`.
struct SlidingBlocks: Sendable {
  let size: Dimensions
  let kernel: Dimensions
  let dilation: Dimensions
  let padding: Dimensions
  let stride: Dimensions
  let blocks: Dimensions

  /// - Throws: `RuntimeError` for an argument that is not positive.
  init(size: Dimensions, _ call: Call, from first: Int) throws {
    func pair(_ index: Int) throws -> Dimensions {
      let values = try call.ints(index)
      let name = call.operation.signature.parameters[index].name
      guard values.count == 1 || values.count == 2 else {
        throw TensorError.runtime("It is expected \(name) equals to 2, but got size \(values.count)")
      }
      return [values[0], values[values.count - 1]]
    }
    self.size = size
    (kernel, dilation) = (try pair(first), try pair(first + 1))
    (padding, stride) = (try pair(first + 2), try pair(first + 3))
    for (what, short, values) in [
      ("kernel size", "kernel", kernel), ("stride", "stride", stride), ("dilation", "dilation", dilation),
    ] where !values.allSatisfy({ $0 > 0 }) {
      throw TensorError.runtime(
        "\(what) should be greater than zero, but got \(short)_height: \(values[0]) \(short)_width: \(values[1])"
      )
    }
    guard padding.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.runtime(
        "padding should be non-negative, but got pad_height: \(padding[0]) pad_width: \(padding[1])")
    }
    let limit = Int(Int32.max)
    guard (kernel + dilation + padding + stride + size).allSatisfy({ $0 <= limit }) else {
      throw TensorError.runtime("\(call.operation.name)(): an argument is out of range")
    }
    var blocks: Dimensions = []
    for dim in 0..<2 {
      let span = size[dim] + 2 * padding[dim] - dilation[dim] * (kernel[dim] - 1) - 1
      blocks.append(span < 0 ? 0 : span / stride[dim] + 1)
    }
    self.blocks = blocks
  }

  /// The padded image's slices that the blocks are made of, tap by tap.
  var resampling: Resampling {
    get throws {
      try Resampling(
        (0..<2).map { dim in
          let places = (0..<kernel[dim]).flatMap { tap in
            (0..<blocks[dim]).map { tap * dilation[dim] + $0 * stride[dim] }
          }
          return (dim + 2, size[dim] + 2 * padding[dim], places)
        })
    }
  }

  var border: Dimensions { [padding[1], padding[1], padding[0], padding[0]] }

  func text(_ pair: Dimensions) -> String { "(\(pair[0]), \(pair[1]))" }
}

extension Torch {
  public static let functionalUnfold: Operation = .init(
    "unfold(input, kernel_size, dilation=1, padding=0, stride=1)", .functional,
    doc: "Sliding blocks of images (N, C, H, W) as columns: (N, C * K * K, L).",
    samples: [
      Sample(.tensor([2, 2, 3, 3]), .int(2)),
      Sample(.tensor([2, 4, 4]), .ints(2, 3), .int(1), .int(1), .int(2)),
      Sample(.tensor([1, 1, 4, 5]), .int(2), .int(2), .ints(1, 0)),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 2, 3, 3]), .int(4),
        message:
          "Given input with spatial size (3, 3), kernel_size=(4, 4), dilation=(1, 1), padding=(0, 0), calculated "
          + "shape of the array of sliding blocks as (0, 0), but its components must be at least one."),
      ErrorSample(
        .tensor([1, 2, 3, 3]), .int(0),
        message: "kernel size should be greater than zero, but got kernel_height: 0 kernel_width: 0"),
    ]
  ) { call in
    let input = try call.tensor(0)
    guard input.rank == 3 || input.rank == 4 else {
      throw TensorError.runtime("Expected 3D or 4D (batch mode) tensor for unfold, but got \(input.sizes)")
    }
    let batched = input.rank == 3 ? try unsqueeze(input, 0) : input
    let (count, channels) = (batched.sizes[0], batched.sizes[1])
    let sliding = try SlidingBlocks(size: [batched.sizes[2], batched.sizes[3]], call, from: 1)
    let (kernel, blocks) = (sliding.kernel, sliding.blocks)
    guard !blocks.contains(0) else {
      throw TensorError.runtime(
        "Given input with spatial size \(sliding.text(sliding.size)), kernel_size=\(sliding.text(kernel)), "
          + "dilation=\(sliding.text(sliding.dilation)), padding=\(sliding.text(sliding.padding)), calculated shape of "
          + "the array of sliding blocks as \(sliding.text(blocks)), but its components must be at least one."
      )
    }
    let columns: Dimensions = [
      count, try Dimensions([channels, kernel[0], kernel[1]]).checkedProduct(), try blocks.checkedProduct(),
    ]
    _ = try Tensor.empty(columns, input.dtype)
    let padded = try constantPad(batched, sliding.border, .int(0))
    let taps = try sliding.resampling(padded, "IndexBackward0")
    let apart = try reshape(taps, [count, channels, kernel[0], blocks[0], kernel[1], blocks[1]])
    let result = try named(reshape(permute(apart, [0, 1, 2, 4, 3, 5]), columns), "Im2ColBackward0")
    return .tensor(input.rank == 3 ? try squeeze(result, [0]) : result)
  }

  public static let fold: Operation = .init(
    "fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1)", .functional,
    doc: "Columns of sliding blocks (N, C * K * K, L) added up in images (N, C, H, W).",
    samples: [
      Sample(.tensor([2, 8, 4]), .ints(3, 3), .int(2)),
      Sample(.tensor([4, 9]), .ints(4, 4), .int(2), .int(1), .int(1), .int(2)),
    ],
    errors: [
      ErrorSample(
        .tensor([1, 8, 5]), .ints(3, 3), .int(2),
        message:
          "Given output_size=(3, 3), kernel_size=(2, 2), dilation=(1, 1), padding=(0, 0), stride=(1, 1), expected "
          + "size of input's dimension 2 to match the calculated number of sliding blocks 2 * 2 = 4, but got "
          + "input.size(2)=5."),
      ErrorSample(
        .tensor([1, 7, 4]), .ints(3, 3), .int(2),
        message:
          "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got "
          + "input.size(1)=7 and kernel_size=(2, 2)."),
    ]
  ) { call in
    let input = try call.tensor(0)
    guard input.rank == 2 || input.rank == 3 else {
      throw TensorError.runtime("Expected 2D or 3D (batch mode) tensor for input, but got \(input.sizes)")
    }
    let batched = input.rank == 2 ? try unsqueeze(input, 0) : input
    let wanted = try call.ints(1)
    guard wanted.count == 1 || wanted.count == 2 else {
      throw TensorError.runtime("It is expected output_size equals to 2, but got size \(wanted.count)")
    }
    let size: Dimensions = [wanted[0], wanted[wanted.count - 1]]
    let sliding = try SlidingBlocks(size: size, call, from: 2)
    let (kernel, blocks) = (sliding.kernel, sliding.blocks)
    let taps = kernel[0] * kernel[1]
    guard batched.sizes[1] % taps == 0 else {
      throw TensorError.runtime(
        "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got "
          + "input.size(1)=\(batched.sizes[1]) and kernel_size=\(sliding.text(kernel)).")
    }
    guard batched.sizes[2] == blocks[0] * blocks[1] else {
      throw TensorError.runtime(
        "Given output_size=\(sliding.text(size)), kernel_size=\(sliding.text(kernel)), "
          + "dilation=\(sliding.text(sliding.dilation)), padding=\(sliding.text(sliding.padding)), "
          + "stride=\(sliding.text(sliding.stride)), expected size of input's dimension 2 to match the calculated number "
          + "of sliding blocks \(blocks[0]) * \(blocks[1]) = \(blocks[0] * blocks[1]), but got "
          + "input.size(2)=\(batched.sizes[2]).")
    }
    let (count, channels) = (batched.sizes[0], batched.sizes[1] / taps)
    let apart = try reshape(batched, [count, channels, kernel[0], kernel[1], blocks[0], blocks[1]])
    let ordered = try reshape(
      permute(apart, [0, 1, 2, 4, 3, 5]), [count, channels, kernel[0] * blocks[0], kernel[1] * blocks[1]])
    let padded = try sliding.resampling.adjoint(ordered, "IndexBackward0")
    let crop = Dimensions(sliding.border.map { -$0 })
    let result = try named(constantPad(padded, crop, .int(0)), "Col2ImBackward0")
    return .tensor(input.rank == 2 ? try squeeze(result, [0]) : result)
  }

  /// `result` under the name of the node that PyTorch computes it with.
  static func named(_ result: Variable, _ node: String) throws -> Variable {
    Variable(result.tensor).recorded(node, result) { [try $0.gradient] }
  }
}
