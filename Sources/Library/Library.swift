// The Library floor: where the language meets the tensors.
//
//   Binding   tensors as objects of the language; every operation bound from its definition
//   Files     paths and streams, what is wrong with them, and the formats that the language's modules read and write
//   Pickle    the files of torch.save: tensors and containers of them, and nothing that a file could have run
//   Etude     the parts of `etude` that are native: data inside the binary
//   Gradients nodes of the graph, custom functions and hooks as objects of the language
//   Teaching  what helps with an error in the use of tensors
//   Torch     the parts of `torch` that are no operations: dtypes, sizes, gradients' switches, files
//   modules   layers, losses, optimisers, loaders, networks: written in the language, inside the binary

import Interpreter

/// Makes the torch family and `etude` known to `import`.
public enum Library {
  nonisolated(unsafe) private static var isRegistered = false

  /// To be called once before the first session; further calls do nothing.
  public static func register() {
    if isRegistered { return }
    isRegistered = true
    Remarks.add([
      BroadcastRemark.self, MatrixRemark.self, LayerRemark.self, ReshapeRemark.self, JoinRemark.self,
      TensorIndexRemark.self, DTypeRemark.self, GradientRemark.self, ScalarRemark.self, TensorLabels.self,
    ])
    TorchModule.register()
    TorchSettings.register()
    EtudeModule.register()
    BundledModules.register()
  }
}
