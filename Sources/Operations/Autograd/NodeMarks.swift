/// For each node that a backward pass reaches, a number: its place among the tasks of the pass.
///
/// The numbers are kept in the nodes themselves, under the number of the pass. A pass inside of another one (a gradient
/// that calls `backward`) may meet the same nodes, and keeps its numbers in a table instead.
struct NodeMarks {
  nonisolated(unsafe) private static var lastPass = 0
  nonisolated(unsafe) private static var running = 0

  private var pass = 0
  private var table: [ObjectIdentifier: Int]?

  mutating func begin() {
    Self.lastPass += 1
    pass = Self.lastPass
    table = Self.running > 0 ? [:] : nil
    Self.running += 1
  }

  func end() { Self.running -= 1 }

  subscript(node: Node) -> Int? {
    get {
      if let table { return table[ObjectIdentifier(node)] }
      return node.pass == pass ? node.place : nil
    }
    set {
      if table != nil {
        table?[ObjectIdentifier(node)] = newValue
      } else if let newValue {
        (node.pass, node.place) = (pass, newValue)
      }
    }
  }
}
