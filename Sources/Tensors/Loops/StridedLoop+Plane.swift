extension StridedLoop {
  /// Two innermost dimensions of a transposition: rows dense in the target (first operand), columns in the source.
  struct Plane {
    let rows: Int
    let columns: Int
    let targetStride: Int
    let sourceStride: Int
  }

  /// Whether the two innermost loops exchange rows and columns between the first operand and the second.
  var isTransposition: Bool {
    let inner = sizes.count - 1
    return inner > 0 && first[inner] == 1 && second[inner - 1] == 1 && sizes[inner] > 3 && !sizes.contains(0)
  }

  /// Calls `body` with (offsets, plane) for each pair of innermost loops.
  func forEachPlane(_ body: (Steps, Plane) -> Void) {
    let inner = sizes.count - 1
    let plane = Plane(
      rows: sizes[inner - 1], columns: sizes[inner], targetStride: first[inner - 1],
      sourceStride: second[inner])
    var offsets: Steps = [0, 0]
    var position = Dimensions(repeating: 0, count: inner - 1)
    repeat { body(offsets, plane) } while advance(&position, &offsets)
  }
}
