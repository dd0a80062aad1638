import Tensors

/// A function of the backward pass: from the gradients of an operation's results to those of its inputs.
public class Node {
  /// As PyTorch names it: `MulBackward0`; an operation composed of others names its last node.
  public internal(set) var name: String
  /// Where the gradient of each input goes; `nil` for an input that needs none.
  public internal(set) var edges: [Edge?]
  /// The nodes that the gradients of the inputs go to, as `grad_fn.next_functions` shows them.
  public var nextNodes: [Node?] { edges.map { $0?.node } }
  /// What the gradients of the results must look like.
  var outputs: [OutputLayout]
  /// Nodes made later come first in the backward pass.
  let sequence: Int
  /// The last backward pass that reached this node, and its number in it: see ``NodeMarks``.
  var pass = 0
  var place = 0
  var hooks: [(output: Int, hook: GradientHook)] = []
  /// The node that computed the variable anew after an in-place operation, for messages.
  var successor: String?
  /// Results of this node that keep the gradient which flows by.
  var retained: [Retained] = []

  struct Retained {
    weak var variable: Variable?
    let output: Int
  }

  nonisolated(unsafe) private static var lastSequence = 0

  init(name: String, edges: [Edge?], outputs: [OutputLayout], sequence: Int? = nil) {
    self.name = name
    self.edges = edges
    self.outputs = outputs
    Self.lastSequence += 1
    self.sequence = sequence ?? Self.lastSequence
  }

  /// The name in messages about saved variables, without `Backward0`: for a variable that was an input, that of the
  /// node which computes it now.
  func nameInMessages(ofInput: Bool) -> String {
    let name = ofInput ? successor ?? name : name
    guard let end = name.start(of: "Backward") else { return name }
    return String(name[..<end])
  }

  /// The gradients of the inputs, one for each edge, from those of the results; `nil` stands for zero.
  func apply(_ gradients: [Variable?]) throws -> [Variable?] { [] }

  /// Lets go of what was saved for the backward pass.
  func release() {}

  /// Hands over the nodes that this one keeps alive, when it is about to go.
  func takeDependencies(_ nodes: inout [Node]) {
    for edge in edges { if let edge { nodes.append(edge.node) } }
    edges = []
  }

  deinit {
    // A long chain of nodes would otherwise be freed by as deep a recursion.
    var orphans: [Node] = []
    takeDependencies(&orphans)
    while var node = orphans.popLast() {
      if isKnownUniquelyReferenced(&node) { node.takeDependencies(&orphans) }
    }
  }
}

/// One input of a node: where a gradient goes.
public struct Edge {
  public let node: Node
  /// Which of the node's results the gradient is of.
  public let output: Int
}

/// The sizes and the dtype of a result.
struct OutputLayout {
  let sizes: Dimensions
  let dtype: DType

  init(_ tensor: Tensor) {
    sizes = tensor.sizes
    dtype = tensor.dtype
  }
}

extension String {
  /// Where `word` begins.
  fileprivate func start(of word: String) -> Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
