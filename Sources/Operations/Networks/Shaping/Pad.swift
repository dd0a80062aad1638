import Tensors

extension Torch {
  public static let pad: Operation = .init(
    "pad(input, pad, mode='constant', value=None)", .functional,
    doc:
      "The last dimensions grown by `pad` = (left, right, top, bottom, …): by a constant, by reflection, by the edge "
      + "(replicate), or around (circular). Negative numbers crop.",
    example: """
      >>> F.pad(torch.tensor([[1., 2.]]), (1, 1))
      tensor([[0., 1., 2., 0.]])
      """,
    samples: [
      Sample(.tensor([2, 3]), .ints(1, 2)),
      Sample(.tensor([2, 3]), .ints(1, -1, 0, 2), .string("constant"), .float(2)),
      Sample(.tensor([1, 2, 3]), .ints(2, 1), .string("reflect")),
      Sample(.tensor([1, 3, 3]), .ints(1, 1, 2, 0), .string("reflect")),
      Sample(.tensor([1, 1, 2, 3]), .ints(1, 2, 3, 0), .string("replicate")),
      Sample(.tensor([1, 1, 3, 3]), .ints(-1, 1, 1, 2), .string("replicate")),
      Sample(.tensor([1, 1, 3, 3]), .ints(1, 2, 3, 0), .string("circular")),
      Sample(.integers([2, 3]), .ints(1, 1), .string("constant"), .float(1.5)),
    ],
    errors: [
      ErrorSample(.tensor([2, 3]), .ints(1), message: "Padding length must be divisible by 2"),
      ErrorSample(
        .tensor([2, 3]), .ints(1, 1, 1, 1, 1, 1),
        message:
          "Padding length should be less than or equal to two times the input dimension but got padding length 6 "
          + "and input of dimension 2"),
      ErrorSample(
        .tensor([1, 2, 3]), .ints(3, 1), .string("reflect"),
        message:
          "Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (3, "
          + "1) at dimension 2 of input [1, 2, 3]"),
      ErrorSample(
        .tensor([1, 1, 3, 3]), .ints(1, 1, 1, 4), .string("circular"),
        message: "Padding value causes wrapping around more than once."),
      ErrorSample(.tensor([2, 3]), .ints(1, 1), .string("foo"), message: "Unrecognised padding mode foo"),
      ErrorSample(
        .tensor([1, 2, 3]), .ints(1, 1), .string("reflect"), .int(1),
        message: "Padding mode \"reflect\" doesn't take in value argument"),
    ]
  ) { call in
    let (input, amounts, mode) = (try call.tensor(0), try call.ints(1), try call.string(2))
    guard amounts.count % 2 == 0 else { throw TensorError.runtime("Padding length must be divisible by 2") }
    guard amounts.count <= 2 * input.rank else {
      throw TensorError.runtime(
        "Padding length should be less than or equal to two times the input dimension but got padding length "
          + "\(amounts.count) and input of dimension \(input.rank)")
    }
    if mode == "constant" {
      return .tensor(try constantPad(input, amounts, call.optionalScalar(3) ?? .int(0)))
    }
    let value = try call.optionalFloat(3) ?? 0
    guard value == 0 else {
      throw TensorError.runtime("Padding mode \"\(mode)\" doesn't take in value argument")
    }
    return .tensor(try edgePad(input, amounts, mode))
  }

  static func constantPad(_ input: Variable, _ amounts: Dimensions, _ value: Scalar) throws -> Variable {
    var sizes = input.sizes
    // For each dimension: where its elements begin in the input and in the result, and how many there are.
    var windows: [(from: Int, to: Int, count: Int)] = input.sizes.map { (0, 0, $0) }
    for pair in 0..<amounts.count / 2 {
      let dim = input.rank - 1 - pair
      let (before, after) = (amounts[2 * pair], amounts[2 * pair + 1])
      let (partial, first) = sizes[dim].addingReportingOverflow(before)
      let (size, second) = partial.addingReportingOverflow(after)
      guard !first && !second else { throw TensorError.runtime("numel: integer multiplication overflow") }
      guard size >= 0 else {
        throw TensorError.runtime(
          "The input size \(input.sizes[dim]), plus negative padding \(before) and \(after) resulted in a negative output "
            + "size, which is invalid. Check dimension \(dim) of your input.")
      }
      let from = Swift.max(-before, 0)
      windows[dim] = (
        from, Swift.max(before, 0), Swift.max(input.sizes[dim] - from - Swift.max(-after, 0), 0)
      )
      sizes[dim] = size
    }
    let output = try Tensor.full(sizes, value, input.dtype)
    let isEmpty = windows.contains { $0.count == 0 }
    if !isEmpty {
      let (source, target) = try windows.enumerated().reduce((input.tensor, output)) { tensors, window in
        let (dim, (from, to, count)) = (window.offset, window.element)
        return (try tensors.0.narrow(dim, from, count), try tensors.1.narrow(dim, to, count))
      }
      try target.copy(from: source)
    }
    let opposite = Dimensions(amounts.map { 0 &- $0 })
    return Variable(output).recorded("ConstantPadNdBackward0", input) {
      [try constantPad($0.gradient, opposite, .int(0))]
    }
  }

  private static func edgePad(_ input: Variable, _ amounts: Dimensions, _ mode: String) throws -> Variable {
    let pairs = amounts.count / 2
    guard ["reflect", "replicate", "circular"].contains(mode) else {
      throw TensorError(.notImplemented, "Unrecognised padding mode \(mode)")
    }
    guard pairs > 0 && (input.rank == pairs + 1 || input.rank == pairs + 2), pairs <= 3 else {
      throw TensorError(
        .notImplemented,
        "Padding size \(amounts.count) is not supported for \(input.rank)D input tensor.\n"
          + "Supported combinations for non-constant padding:\n"
          + "  - 2D or 3D input: padding size = 2 (pads last dimension)\n"
          + "  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)\n"
          + "  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)")
    }
    var steps: [(dim: Int, size: Int, places: [Int])] = []
    for pair in 0..<pairs {
      let (dim, before, after) = (input.rank - 1 - pair, amounts[2 * pair], amounts[2 * pair + 1])
      let size = input.sizes[dim]
      if mode == "reflect", before >= size || after >= size {
        throw TensorError.runtime(
          "Argument #\(4 + 2 * pair): Padding size should be less than the corresponding input dimension, but got: padding "
            + "(\(before), \(after)) at dimension \(dim) of input \(input.sizes)")
      }
      if mode == "circular" && (before > size || after > size) {
        throw TensorError.runtime("Padding value causes wrapping around more than once.")
      }
      let (grown, first) = size.addingReportingOverflow(before)
      let (length, second) = grown.addingReportingOverflow(after)
      guard !first && !second && size > 0 && length > 0 else {
        throw TensorError.runtime(
          "The padding (\(before), \(after)) leaves nothing of dimension \(dim) of input \(input.sizes)")
      }
      // The table itself must fit.
      _ = try Tensor.empty([length], .int64)
      steps.append(
        (
          dim, size,
          (0..<length).map { index in
            let place = index - before
            switch mode {
            case "replicate": return Swift.min(Swift.max(place, 0), size - 1)
            case "circular": return (place % size + size) % size
            default: return place < 0 ? -place : place >= size ? 2 * (size - 1) - place : place
            }
          }
        ))
    }
    let node =
      switch mode {
      case "reflect": "ReflectionPad\(pairs)DBackward0"
      case "replicate": "ReplicationPad\(pairs)DBackward0"
      default: "CopySlices"
      }
    return try Resampling(steps)(input, node)
  }
}
