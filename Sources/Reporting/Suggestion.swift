/// "Did you mean": the known name that was probably meant by an unknown one.
public enum Suggestion {
  /// The known name nearest to `name`, if it is near enough to be a slip of the fingers.
  ///
  /// Near means: letters left out, put in, exchanged or in the wrong order, no more than a third of the
  /// name's. Of equally near names the first is taken.
  public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let letters = Array(name.unicodeScalars)
    guard !letters.isEmpty, letters.count <= 80 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let others = Array(candidate.unicodeScalars)
      let limit = Swift.max(1, Swift.max(letters.count, others.count) / 3)
      guard abs(letters.count - others.count) <= limit else { continue }
      let distance = distance(letters, others)
      guard distance <= limit, distance < letters.count, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The restricted Damerau–Levenshtein distance: a change of case counts nothing when nothing else differs.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.map(\.properties.lowercaseMapping) == right.map(\.properties.lowercaseMapping) { return 0 }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        var cost = Swift.min(last[column + 1] + 1, current[column] + 1)
        cost = Swift.min(cost, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = Swift.min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
