import Interpreter
import Operations
import Tensors

/// `tensor.grad_fn`: a node of the graph as an object of the language. Its class has the operation's name.
final class NodeObject: Object {
  override class var nativeType: TypeObject { definition }
  let node: Node

  private init(_ node: Node) {
    self.node = node
    super.init()
    userType = NodeObject.type(node.name)
    node.languageObject = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if node.languageObject == Unmanaged.passUnretained(self).toOpaque() { node.languageObject = nil }
  }

  /// The object of a node: the context of a custom function, or one made now if there is none.
  static func of(_ node: Node) -> Object {
    if let custom = node as? CustomNode, let context = custom.function as? FunctionContext { return context }
    if let known = node.languageObject {
      return Unmanaged<NodeObject>.fromOpaque(known).takeUnretainedValue()
    }
    return NodeObject(node)
  }

  /// The node behind an object that `of` made.
  static func node(_ value: Value) throws -> Node {
    if let object = value.cast(NodeObject.self) { return object.node }
    if let node = value.cast(FunctionContext.self)?.node { return node }
    throw PythonError.type("expected a node of the graph, got '\(value.type.name)'")
  }

  override func repr() throws -> String { "<\(node.name) object at \(address)>" }

  nonisolated(unsafe) private static var types: [String: TypeObject] = [:]

  private static func type(_ name: String) -> TypeObject {
    if let known = types[name] { return known }
    let made = TypeObject(name, base: definition)
    types[name] = made
    return made
  }

  nonisolated(unsafe) static let definition = TypeObject(
    "Node", module: "torch.autograd.graph", base: Types.object, populate: addMembers)

  /// What all nodes have, those of custom functions among them.
  static func addMembers(to type: TypeObject) {
    type.method("name(self)", "The operation's name.") { arguments in
      let node = try node(arguments[0])
      return .string(node is AccumulateGradient ? "torch::autograd::AccumulateGrad" : node.name)
    }
    type.method("_sequence_nr(self)", "A number that grows from node to node.") {
      .int(try node($0[0]).sequence)
    }
    type.property(
      "next_functions", "The operations that made the inputs, and which of their results each is."
    ) { value in
      .tuple(
        try node(value).edges.map { edge in
          guard let edge else { return .tuple([.none, .int(0)]) }
          return .tuple([.object(NodeObject.of(edge.node)), .int(edge.output)])
        })
    }
    type.property("metadata", "A dict for the program's own notes on the node.") { value in
      guard case .object(let object) = value else { return .none }
      let notes = object.attributes ?? DictObject()
      object.attributes = notes
      return .object(notes)
    }
    type.property("variable", "The leaf that an AccumulateGrad node adds to.") { value in
      guard let leaf = try (node(value) as? AccumulateGradient)?.variable else {
        throw PythonError.attribute("'\(value.type.name)' object has no attribute 'variable'")
      }
      return .object(TensorObject.of(leaf))
    }
    type.method(
      "register_prehook(self, fn)",
      "Calls `fn(grad_outputs)` before the node runs; a tuple that it returns takes their place."
    ) { arguments in
      let (node, function) = (try node(arguments[0]), arguments[1])
      let hook = NodeHook { gradients, _ in
        try replacement(Operators.call(function, [tuple(gradients)]))
      }
      node.registerBefore(hook)
      return .object(HookHandle { node.remove(hook) })
    }
    type.method(
      "register_hook(self, fn)",
      "Calls `fn(grad_inputs, grad_outputs)` after the node ran; a tuple that it returns takes the former's place."
    ) { arguments in
      let (node, function) = (try node(arguments[0]), arguments[1])
      let hook = NodeHook { gradients, outer in
        try replacement(Operators.call(function, [tuple(gradients), tuple(outer)]))
      }
      node.registerAfter(hook)
      return .object(HookHandle { node.remove(hook) })
    }
  }

  private static func tuple(_ gradients: [Variable?]) -> Value {
    .tuple(gradients.map { $0.map { .object(TensorObject.of($0)) } ?? .none })
  }

  private static func replacement(_ result: Value) throws -> [Variable?]? {
    if result.isNone { return nil }
    if result.cast(TensorObject.self) != nil { return [try result.variable()] }
    return try Operators.items(of: result).map { $0.isNone ? nil : try $0.variable() }
  }
}
