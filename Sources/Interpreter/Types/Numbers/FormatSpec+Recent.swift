extension FormatSpec {
  private struct Reading {
    let text: String
    let defaultAlign: Unicode.Scalar
    let spec: FormatSpec
  }

  /// The specifications read last: a loop formats with the same few again and again.
  nonisolated(unsafe) private static var recent: [Reading] = []
  nonisolated(unsafe) private static var next = 0
  private static let kept = 8

  /// The meaning of a specification, read anew where it is not among the last.
  /// - Throws: `ValueError` in CPython's words.
  static func read(_ text: String, defaultAlign: Unicode.Scalar, typeName: String) throws -> FormatSpec {
    for reading in recent where reading.defaultAlign == defaultAlign && sameCodePoints(reading.text, text) {
      return reading.spec
    }
    let spec = try FormatSpec(text, defaultAlign: defaultAlign, typeName: typeName)
    let reading = Reading(text: text, defaultAlign: defaultAlign, spec: spec)
    if recent.count < kept { recent.append(reading) } else { recent[next] = reading }
    next = (next + 1) % kept
    return spec
  }
}
