import Tensors

/// One backward pass: runs the nodes that the roots reach, each when all the gradients of its results have come.
///
/// Iterative, so that the depth of a graph is bounded by memory alone. As in PyTorch, of the nodes that are ready the
/// one made last runs first; the order of additions, and with it the rounding, depends on it.
struct Engine {
  private struct Task {
    var pending = 0
    /// One for each result of the node; empty until the first arrives.
    var gradients: [Variable?] = []
    /// Which gradients, by bit, are sums made here, which nobody else has seen.
    var sums: UInt64 = 0
  }

  /// A place whose gradient is asked for, in place of accumulating at leaves.
  struct Capture {
    let edge: Edge
    var gradient: Variable?
  }

  private let keepGraph: Bool
  private let createGraph: Bool
  private var tasks: [Task] = []
  private var marks = NodeMarks()
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
    marks.begin()
    defer { marks.end() }
    countDependencies(roots.map(\.edge.node))
    if !captures.isEmpty { findNeeded(roots.map(\.edge.node)) }
    try GradientMode.with(createGraph) {
      for root in roots { try deliver(root.gradient, to: root.edge, countsDown: false) }
      var seen = Set<ObjectIdentifier>()
      for root in roots where roots.count == 1 || seen.insert(ObjectIdentifier(root.edge.node)).inserted {
        if let place = marks[root.edge.node], tasks[place].pending == 0 { ready.push(root.edge.node) }
      }
      while let node = ready.pop() { try execute(node) }
    }
    return captures.map(\.gradient)
  }

  private mutating func countDependencies(_ roots: [Node]) {
    var stack: [Node] = []
    func visit(_ node: Node) -> Int {
      if let place = marks[node] { return place }
      marks[node] = tasks.count
      tasks.append(Task())
      stack.append(node)
      return tasks.count - 1
    }
    for root in roots { _ = visit(root) }
    while let node = stack.popLast() {
      for edge in node.edges {
        if let edge { tasks[visit(edge.node)].pending += 1 }
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
    guard let place = marks[node] else { return }
    var gradients = tasks[place].gradients
    tasks[place].gradients = []
    if gradients.isEmpty { gradients = Array(repeating: nil, count: node.outputs.count) }
    gradients = try node.seen(gradients)
    for retained in node.retained {
      if let gradient = gradients[retained.output] {
        retained.variable?.autogradState.gradient = createGraph ? gradient : gradient.detached()
      }
    }
    for index in captures.indices where captures[index].edge.node === node {
      captures[index].gradient = gradients[captures[index].edge.output]
    }
    let isWanted = needed.map { $0.contains(id) } ?? (accumulates || !(node is AccumulateGradient))
    guard isWanted, node.runsWithoutGradients || gradients.contains(where: { $0 != nil }) else {
      return try forward(node, [])
    }
    var results = try node.apply(gradients)
    if AnomalyDetection.isEnabled { try AnomalyDetection.check(results, of: node) }
    for hook in node.postHooks { results = try hook.body(results, gradients) ?? results }
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
    guard let place = marks[edge.node] else { return }
    if let gradient {
      let fitted = try fit(gradient, to: edge.node.outputs[edge.output])
      if tasks[place].gradients.isEmpty {
        tasks[place].gradients = Array(repeating: nil, count: edge.node.outputs.count)
      }
      if let sum = tasks[place].gradients[edge.output] {
        let bit: UInt64 = 1 << UInt64(edge.output & 63)
        if !createGraph, edge.output < 64, tasks[place].sums & bit != 0 {
          try Torch.add.inPlace(sum, .variable(fitted))
        } else {
          tasks[place].gradients[edge.output] = try Torch.add(sum, fitted)
          tasks[place].sums |= bit
        }
      } else {
        tasks[place].gradients[edge.output] = fitted
      }
    }
    guard countsDown else { return }
    tasks[place].pending -= 1
    if tasks[place].pending == 0 { ready.push(edge.node) }
  }

  /// Sums a gradient over the dimensions in which its variable was broadcast, and converts it to its dtype.
  private func fit(_ gradient: Variable, to layout: OutputLayout) throws -> Variable {
    var result = gradient
    if result.sizes != layout.sizes { result = try Torch.sumToSize(result, layout.sizes) }
    if result.dtype != layout.dtype { result = try Torch.to(result, dtype: layout.dtype) }
    return result
  }
}
