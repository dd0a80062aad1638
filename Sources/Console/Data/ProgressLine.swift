import Glibc

/// One line on standard error that says how far something is, where a terminal shows it.
final class ProgressLine {
  private let isLive = isatty(STDERR_FILENO) == 1
  private var isOpen = false

  func show(_ name: String, _ bytes: Int) {
    guard isLive else { return }
    Output.writeError("\r\(name)  \(Self.size(bytes))\u{1B}[K")
    isOpen = true
  }

  /// Takes the line back.
  func clear() {
    if isOpen { Output.writeError("\r\u{1B}[K") }
    isOpen = false
  }

  /// Puts a line that stays in its place.
  func finish(_ text: String) {
    clear()
    Output.write(text + "\n")
  }

  /// A size in the unit that suits it.
  static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    let (unit, name) = bytes < 1_000_000 ? (1000, "kB") : (1_000_000, "MB")
    let tenths = bytes * 10 / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
