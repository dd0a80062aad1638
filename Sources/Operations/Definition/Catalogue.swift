/// All operations, for the binding, the help, the reference page and the tests.
public enum Catalogue {
  public static let all: [Operation] = [
    elementwise, reductions, linearAlgebra, views, joining, indexing, creation, random, conversion,
    inPlace, convolutions, decompositions, special, poolings, questions, blending, placing, stacking,
    matrixFunctions, matrices,
    rearranging, statistics, scans, sorting, normalizations, losses, activations, shaping,
  ].flatMap { $0 }

  /// The definition bound as `name` (or an alias of that name) at `place`.
  public static func operation(_ name: String, at place: Operation.Places) -> Operation? {
    byName[name]?.first { $0.places.contains(place) }
  }

  private static let byName: [String: [Operation]] = {
    var table: [String: [Operation]] = [:]
    for operation in all {
      for name in [operation.name] + operation.aliases { table[name, default: []].append(operation) }
    }
    return table
  }()
}
