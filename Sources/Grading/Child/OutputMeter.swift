/// Counts what an answer prints, which nobody reads.
final class OutputMeter: @unchecked Sendable {
  private let limit: Int
  private let exceeded: () -> Void
  private var bytes = 0

  init(_ limit: Int, exceeded: @escaping () -> Void) {
    self.limit = limit
    self.exceeded = exceeded
  }

  func reset() { bytes = 0 }

  func count(_ text: String) {
    bytes += text.utf8.count
    if bytes > limit { exceeded() }
  }
}
