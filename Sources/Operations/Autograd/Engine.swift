import Tensors

/// One backward pass: runs the nodes that the roots reach, each when all the gradients of its results have come.
///
/// Iterative, so that the depth of a graph is bounded by memory alone. As in PyTorch, of the nodes that are ready the
/// one made last runs first; the order of additions, and with it the rounding, depends on it.
struct Engine {
  private struct Task {
    var pending = 0
    var gradients: [Variable?]
  }

  /// A place whose gradient is asked for, in place of accumulating at leaves.
  struct Capture {
    let edge: Edge
    var gradient: Variable?
  }

  private let keepGraph: Bool
  private let createGraph: Bool
  private var tasks: [ObjectIdentifier: Task] = [:]
  private var ready = ReadyNodes()
  private var captures: [Capture]
  private let accumulates: Bool
  /// When only some gradients are asked for: the nodes that lead to them.
  private var needed: Set<ObjectIdentifier>?

  init(keepGraph: Bool, createGraph: Bool, captures: [Capture] = [], accumulates: Bool) {
    self.keepGraph = keepGraph
    self.createGraph = createGraph
    self.captures = captures
    self.accumulates = accumulates
  }

  /// Sends each root's gradient back through the graph.
  /// - Returns: the gradients of the captures; `nil` for those that no root depends on.
  mutating func run(from roots: [(edge: Edge, gradient: Variable)]) throws -> [Variable?] {
    countDependencies(roots.map(\.edge.node))
    if !captures.isEmpty { findNeeded(roots.map(\.edge.node)) }
    try GradientMode.with(createGraph) {
      for root in roots { try deliver(root.gradient, to: root.edge, countsDown: false) }
      var seen = Set<ObjectIdentifier>()
      for root in roots where seen.insert(ObjectIdentifier(root.edge.node)).inserted {
        if tasks[ObjectIdentifier(root.edge.node)]?.pending == 0 { ready.push(root.edge.node) }
      }
      while let node = ready.pop() { try execute(node) }
    }
    return captures.map(\.gradient)
  }

  private mutating func countDependencies(_ roots: [Node]) {
    var stack: [Node] = []
    func visit(_ node: Node) {
      let id = ObjectIdentifier(node)
      guard tasks[id] == nil else { return }
      tasks[id] = Task(gradients: Array(repeating: nil, count: node.outputs.count))
      stack.append(node)
    }
    for root in roots { visit(root) }
    while let node = stack.popLast() {
      for edge in node.edges {
        guard let edge else { continue }
        visit(edge.node)
        tasks[ObjectIdentifier(edge.node)]?.pending += 1
      }
    }
  }

  /// Marks the nodes from which a capture can be reached, in one walk after all of a node's inputs.
  private mutating func findNeeded(_ roots: [Node]) {
    let targets = Set(captures.map { ObjectIdentifier($0.edge.node) })
    var leading = Set<ObjectIdentifier>()
    var visited = Set<ObjectIdentifier>()
    var stack: [(node: Node, isLeaving: Bool)] = roots.map { ($0, false) }
    while let (node, isLeaving) = stack.popLast() {
      let id = ObjectIdentifier(node)
      if isLeaving {
        let leads = node.edges.contains { edge in
          guard let edge else { return false }
          let next = ObjectIdentifier(edge.node)
          return targets.contains(next) || leading.contains(next)
        }
        if leads { leading.insert(id) }
      } else if visited.insert(id).inserted {
        stack.append((node, true))
        for edge in node.edges { if let edge { stack.append((edge.node, false)) } }
      }
    }
    needed = leading
  }

  private mutating func execute(_ node: Node) throws {
    let id = ObjectIdentifier(node)
    guard var gradients = tasks.removeValue(forKey: id)?.gradients else { return }
    for (output, hook) in node.hooks {
      if let gradient = gradients[output] { gradients[output] = try hook.body(gradient) ?? gradient }
    }
    for retained in node.retained {
      if let gradient = gradients[retained.output] {
        retained.variable?.autogradState.gradient = createGraph ? gradient : gradient.detached()
      }
    }
    for index in captures.indices where captures[index].edge.node === node {
      captures[index].gradient = gradients[captures[index].edge.output]
    }
    let isWanted = needed.map { $0.contains(id) } ?? (accumulates || !(node is AccumulateGradient))
    guard isWanted, gradients.contains(where: { $0 != nil }) else { return try forward(node, []) }
    let results = try node.apply(gradients)
    if !keepGraph { node.release() }
    try forward(node, results)
  }

  /// Gives each input of `node` its gradient, and makes those ready that have all.
  private mutating func forward(_ node: Node, _ gradients: [Variable?]) throws {
    for (index, edge) in node.edges.enumerated() {
      guard let edge else { continue }
      try deliver(index < gradients.count ? gradients[index] : nil, to: edge, countsDown: true)
    }
  }

  private mutating func deliver(_ gradient: Variable?, to edge: Edge, countsDown: Bool) throws {
    let id = ObjectIdentifier(edge.node)
    if let gradient, tasks[id] != nil {
      let fitted = try fit(gradient, to: edge.node.outputs[edge.output])
      if let sum = tasks[id]?.gradients[edge.output] {
        tasks[id]?.gradients[edge.output] = try Torch.add(sum, fitted)
      } else {
        tasks[id]?.gradients[edge.output] = fitted
      }
    }
    guard countsDown, let pending = tasks[id]?.pending else { return }
    tasks[id]?.pending = pending - 1
    if pending == 1 { ready.push(edge.node) }
  }

  /// Sums a gradient over the dimensions in which its variable was broadcast, and converts it to its dtype.
  private func fit(_ gradient: Variable, to layout: OutputLayout) throws -> Variable {
    var result = gradient
    if result.sizes != layout.sizes { result = try Torch.sumToSize(result, layout.sizes) }
    if result.dtype != layout.dtype { result = try Torch.to(result, dtype: layout.dtype) }
    return result
  }
}

/// The nodes that can run, the one made last first: a binary heap.
private struct ReadyNodes {
  private var heap: [Node] = []

  mutating func push(_ node: Node) {
    heap.append(node)
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2].sequence < heap[child].sequence {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Node? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var largest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].sequence > heap[largest].sequence { largest = child }
      }
      if largest == parent { return first }
      heap.swapAt(parent, largest)
      parent = largest
    }
  }
}
