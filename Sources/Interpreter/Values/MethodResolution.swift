/// The order in which a class and its ancestors are searched: C3 linearisation.
enum MethodResolution {
  /// The order of everything after the class itself.
  ///
  /// - Throws: `TypeError` where the bases contradict each other.
  static func merge(_ bases: [TypeObject]) throws -> [TypeObject] {
    var sequences = bases.map(\.mro) + [bases]
    var result: [TypeObject] = []
    while true {
      sequences.removeAll { $0.isEmpty }
      if sequences.isEmpty { return result }
      let candidate = sequences.lazy.compactMap(\.first).first { head in
        !sequences.contains { sequence in sequence.dropFirst().contains { $0 === head } }
      }
      guard let next = candidate else {
        let names = bases.map(\.name).joined(separator: ", ")
        throw PythonError.type(
          "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
      }
      result.append(next)
      for index in sequences.indices where sequences[index].first === next {
        sequences[index].removeFirst()
      }
    }
  }
}
