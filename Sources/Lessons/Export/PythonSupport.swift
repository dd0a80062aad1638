import Foundation
import Library

/// What a lesson takes from `etude`, for a Python that has only PyTorch: the library's own modules, which are Python,
/// and the digits.
enum PythonSupport {
  /// - Returns: a program to run first; nil where the lesson does without `etude`.
  static func code(for lesson: Lesson) -> String? {
    guard lesson.text.contains("import etude") || lesson.text.contains("from etude") else { return nil }
    let modules = BundledModules.all.filter { $0.name.hasPrefix("etude") }.map { module in
      let source = Data(module.source).base64EncodedString()
      return "    \"\(module.name)\": \"\(source)\","
    }
    return """
      # What this lesson takes from Etude, for Python with PyTorch.
      import base64
      import sys
      import types

      import torch

      _sources = {
      \(modules.joined(separator: "\n"))
      }
      _digits = base64.b64decode("\(Data(BundledModules.digits).base64EncodedString())")
      _native = types.ModuleType("etude._C")
      _native.digits = lambda: torch.tensor(list(_digits), dtype=torch.uint8).reshape(-1, 65)


      class _Modules:
          # Finds the modules above when they are imported.
          def find_spec(self, name, path=None, target=None):
              if name not in _sources:
                  return None
              from importlib.machinery import ModuleSpec
              return ModuleSpec(name, self, is_package=any(other.startswith(name + ".") for other in _sources))

          def create_module(self, spec):
              return None

          def exec_module(self, module):
              if module.__name__ == "etude":
                  sys.modules["etude._C"] = module._C = _native
              exec(base64.b64decode(_sources[module.__name__]), module.__dict__)


      sys.meta_path.insert(0, _Modules())
      """
  }
}
