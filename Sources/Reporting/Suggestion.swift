/// "Did you mean": the name that was probably meant.
public enum Suggestion {
  /// The candidate nearest to a name that is not known, nil if none is near. Of equally near ones the first.
  ///
  /// A slip is an insertion, a deletion, a substitution or a swap of neighbours (Damerau and Levenshtein); a wrong
  /// case counts half. As in CPython, a third of the letters may be wrong.
  ///
  /// - Parameter countsSwaps: whether a swap of neighbours is one slip; to CPython, whose own suggestions know
  ///   none, it is two substitutions.
  public static func nearest(
    to name: String, among candidates: some Sequence<String>, countsSwaps: Bool = true
  ) -> String? {
    let wanted = Array(name.unicodeScalars.prefix(maximumLength + 1))
    guard !wanted.isEmpty, wanted.count <= maximumLength else { return nil }
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != name {
      let letters = Array(candidate.unicodeScalars.prefix(maximumLength + 1))
      guard letters.count <= maximumLength else { continue }
      let allowed = (wanted.count + letters.count + 3) * slip / 6
      let limit = min(allowed, bestDistance - 1)
      guard abs(wanted.count - letters.count) * slip <= limit else { continue }
      let distance = distance(wanted, letters, countsSwaps: countsSwaps)
      if distance <= limit { (best, bestDistance) = (candidate, distance) }
    }
    return best
  }

  /// Longer names are not compared: CPython's own bound.
  private static let maximumLength = 40
  private static let slip = 2
  private static let wrongCase = 1

  /// What CPython 3.11 itself suggests in an uncaught exception's last line: groups of names are asked in turn,
  /// and large ones not at all.
  public static func python(for name: String, among groups: [[String]]) -> String? {
    for group in groups where group.count < largestGroup {
      if let near = nearest(to: name, among: group, countsSwaps: false) { return near }
    }
    return nil
  }

  private static let largestGroup = 750

  private static func cost(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
    if left == right { return 0 }
    return left.properties.lowercaseMapping == right.properties.lowercaseMapping ? wrongCase : slip
  }

  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], countsSwaps: Bool
  ) -> Int {
    var beforeLast: [Int] = []
    var last = (0...right.count).map { $0 * slip }
    for row in left.indices {
      var current = [(row + 1) * slip]
      for column in right.indices {
        let substituted = last[column] + cost(left[row], right[column])
        var best = min(substituted, last[column + 1] + slip, current[column] + slip)
        let isSwap =
          countsSwaps && row > 0 && column > 0 && left[row] == right[column - 1]
          && left[row - 1] == right[column]
        if isSwap { best = min(best, beforeLast[column - 1] + slip) }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
