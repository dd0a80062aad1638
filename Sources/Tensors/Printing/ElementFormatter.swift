/// How the elements of one tensor are printed: all in one notation and one width, chosen from those that are shown.
///
/// Whole numbers stand as `3.`; scientific notation is for what spans more than three orders of magnitude or lies
/// beyond 10^8 or under 10^-4. Source: the printing rules of pytorch.org/docs/stable/generated/torch.set_printoptions.
struct ElementFormatter {
  private enum Notation { case plain, whole, fixed, scientific }

  private var notation = Notation.plain
  private(set) var width = 1
  private let precision: Int

  /// A formatter for a tensor of `dtype` of which `shown` are the elements that will be printed.
  init(_ shown: [Scalar], dtype: DType, options: PrintOptions) {
    precision = options.precision
    guard dtype.isFloatingPoint else {
      for value in shown { width = max(width, Self.plain(value).utf8.count) }
      return
    }
    notation = .whole
    let values = shown.lazy.map(\.doubleValue).filter { $0.isFinite && $0 != 0 }
    guard let smallest = values.map(\.magnitude).min(), let largest = values.map(\.magnitude).max() else {
      return
    }
    let whole = values.allSatisfy { $0 == $0.rounded(.up) }
    let scientific =
      options.scientific ?? (largest / smallest > 1000 || largest > 1.0e8 || smallest < 1.0e-4)
    notation = scientific ? .scientific : whole ? .whole : .fixed
    for value in values { width = max(width, text(value).utf8.count) }
  }

  /// The element, padded on the left to the common width.
  func format(_ element: Scalar) -> String {
    let text = notation == .plain ? Self.plain(element) : text(element.doubleValue)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func text(_ value: Double) -> String {
    switch notation {
    case .scientific: CFormat.scientific(value, precision)
    case .fixed: CFormat.fixed(value, precision)
    case .whole, .plain: CFormat.fixed(value, 0) + (value.isFinite ? "." : "")
    }
  }

  private static func plain(_ element: Scalar) -> String {
    if case .bool(let value) = element { return value ? "True" : "False" }
    return String(element.intValue)
  }
}
