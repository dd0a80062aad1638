/// Lays the elements of a tensor out in nested brackets.
struct TensorPrinter {
  private let options: PrintOptions
  private let summarize: Bool
  private let formatter: ElementFormatter

  init(_ tensor: Tensor, options: PrintOptions) {
    self.options = options
    summarize = Double(tensor.count) > options.threshold
    var shown: [Scalar] = []
    Self.collect(tensor, 0, tensor.offset, summarize ? options.edgeItems : nil, into: &shown)
    formatter = ElementFormatter(shown, dtype: tensor.dtype, options: options)
  }

  /// The elements, the first bracket `indent` characters from the left.
  func text(_ tensor: Tensor, indent: Int) -> String {
    if tensor.isEmpty { return "[]" }
    return text(tensor, 0, tensor.offset, indent)
  }

  private func text(_ tensor: Tensor, _ dim: Int, _ offset: Int, _ indent: Int) -> String {
    let left = tensor.rank - dim
    if left == 0 { return formatter.format(tensor.scalar(atStorageOffset: offset)) }
    if left == 1 { return vector(tensor, dim, offset, indent) }
    let size = tensor.sizes[dim]
    let slice = { text(tensor, dim + 1, offset + $0 * tensor.strides[dim], indent + 1) }
    let slices: [String]
    if summarize && size > 2 * options.edgeItems {
      slices = (0..<options.edgeItems).map(slice) + ["..."] + ((size - options.edgeItems)..<size).map(slice)
    } else {
      slices = (0..<size).map(slice)
    }
    let separator = "," + String(repeating: "\n", count: left - 1) + String(repeating: " ", count: indent + 1)
    return "[" + slices.joined(separator: separator) + "]"
  }

  private func vector(_ tensor: Tensor, _ dim: Int, _ offset: Int, _ indent: Int) -> String {
    let size = tensor.sizes[dim]
    let element = {
      formatter.format(tensor.scalar(atStorageOffset: offset + $0 * tensor.strides[dim]))
    }
    let items: [String]
    if summarize && options.edgeItems == 0 {
      items = ["..."]
    } else if summarize && size > 2 * options.edgeItems {
      items =
        (0..<options.edgeItems).map(element) + [" ..."] + ((size - options.edgeItems)..<size).map(element)
    } else {
      items = (0..<size).map(element)
    }
    let fitting = (Double(options.lineWidth) - Double(indent)) / Double(formatter.width + 2)
    let perLine = min(max(1, Int(truncating: fitting.rounded(.down))), items.count)
    let lines = stride(from: 0, to: items.count, by: perLine).map { start in
      items[start..<min(start + perLine, items.count)].joined(separator: ", ")
    }
    return "[" + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
  }

  /// The elements that decide the notation: all of them, or those at the `edge` items of each long dimension.
  private static func collect(
    _ tensor: Tensor, _ dim: Int, _ offset: Int, _ edge: Int?, into shown: inout [Scalar]
  ) {
    guard dim < tensor.rank else { return shown.append(tensor.scalar(atStorageOffset: offset)) }
    let size = tensor.sizes[dim]
    let stride = tensor.strides[dim]
    // Without edge items PyTorch looks at the whole of a vector, and at nothing of a tensor of more dimensions.
    if edge == 0 && tensor.rank > 1 { return }
    if let edge, edge > 0, size > 2 * edge {
      for index in 0..<edge { collect(tensor, dim + 1, offset + index * stride, edge, into: &shown) }
      for index in (size - edge)..<size {
        collect(tensor, dim + 1, offset + index * stride, edge, into: &shown)
      }
    } else {
      for index in 0..<size { collect(tensor, dim + 1, offset + index * stride, edge, into: &shown) }
    }
  }
}
