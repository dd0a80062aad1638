import Tensors

/// A function of the backward pass: from the gradients of an operation's results to those of its inputs.
public class Node {
  /// As PyTorch names it: `MulBackward0`; an operation composed of others names its last node.
  public internal(set) var name: String
  /// Where the gradient of each input goes; `nil` for an input that needs none.
  public internal(set) var edges: [Edge?]
  /// What the gradients of the results must look like.
  var outputs: [OutputLayout]
  /// Nodes made later come first in the backward pass.
  public let sequence: Int
  /// The last backward pass that reached this node, and its number in it: see ``NodeMarks``.
  var pass = 0
  var place = 0
  var hooks: [(output: Int, hook: GradientHook)] = []
  /// See the gradients of all results before the node runs, and those of the inputs too after it ran.
  var preHooks: [NodeHook] = []
  var postHooks: [NodeHook] = []
  /// The node that computed the variable anew after an in-place operation, for messages.
  var successor: String?
  /// Results of this node that keep the gradient which flows by.
  var retained: [Retained] = []

  struct Retained {
    weak var variable: Variable?
    let output: Int
  }

  /// The object that stands for the node in the language, kept by the language alone.
  public var languageObject: UnsafeMutableRawPointer?

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

  /// Whether the node is run though no gradient flowed to any of its results.
  var runsWithoutGradients: Bool { false }

  /// The gradients of the inputs, one for each edge, from those of the results; `nil` stands for zero.
  func apply(_ gradients: [Variable?]) throws -> [Variable?] { [] }

  /// Gives the node the name of the operation that it is the last part of.
  public func rename(_ name: String) { self.name = name }

  /// Lets the hooks see the gradients of the results, and replace them.
  func seen(_ gradients: [Variable?]) throws -> [Variable?] {
    var gradients = gradients
    for (output, hook) in hooks {
      if let gradient = gradients[output] { gradients[output] = try hook.body(gradient) ?? gradient }
    }
    for hook in preHooks { gradients = try hook.body(gradients, gradients) ?? gradients }
    return gradients
  }

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

  public init(node: Node, output: Int) {
    self.node = node
    self.output = output
  }
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
