/// `torch.autograd.graph.saved_tensors_hooks`: what is saved for the backward pass goes through the program's hands.
public struct SavedTensorHooks {
  let pack: (Variable) throws -> AnyObject
  let unpack: (AnyObject) throws -> Variable

  public init(
    pack: @escaping (Variable) throws -> AnyObject, unpack: @escaping (AnyObject) throws -> Variable
  ) {
    self.pack = pack
    self.unpack = unpack
  }

  /// The hooks in force, the innermost last.
  nonisolated(unsafe) public static var stack: [SavedTensorHooks] = []

  static var current: SavedTensorHooks? { stack.last }
}

/// A saved variable as the program packed it.
final class PackedVariable {
  private let content: Result<AnyObject, any Error>
  private let hooks: SavedTensorHooks

  init(_ variable: Variable, _ hooks: SavedTensorHooks) {
    self.hooks = hooks
    // What packing computes is not recorded, and packs nothing itself.
    let stack = SavedTensorHooks.stack
    SavedTensorHooks.stack = []
    defer { SavedTensorHooks.stack = stack }
    content = GradientMode.with(false) { Result { try hooks.pack(variable) } }
  }

  func unpack() throws -> Variable { try hooks.unpack(try content.get()) }
}
