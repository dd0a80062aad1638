import Syntax
import Testing

@testable import Lessons

/// A forbidden name is found under whatever alias, and is not seen where it is not.
@Suite struct NameUseTests {
  private func uses(_ name: String, _ code: String, after context: String = "") throws -> Int {
    let tree = try Parser.parse(SourceText(name: "answer", text: code))
    let before = try Parser.parse(SourceText(name: "before", text: context))
    return NameUses(tree, after: [before]).uses(of: name).count
  }

  @Test(arguments: [
    "F.batch_norm(X)",
    "import torch.nn.functional as fun\nfun.batch_norm(X)",
    "from torch.nn.functional import batch_norm as bn",
    "from torch.nn import functional\nx = functional.batch_norm",
    "from torch.nn.functional import *\nbatch_norm(X)",
    "G = F\nH = G\ny = H.batch_norm(X)",
    "a, b = 1, torch.nn\nb.functional.batch_norm(X)",
    "def f(X):\n    return [g(X) for g in [torch.nn.functional.batch_norm]]",
    "(G := F).relu\nG.batch_norm",
    "getattr(F, 'batch_norm')(X)",
    "getattr(F, 'batch' + '_norm')(X)",
    "torch.batch_norm(X)",
    "print(f'{F.batch_norm(X)}')",
    "class A:\n    @property\n    def f(self, g=F.batch_norm):\n        return g",
    "match x:\n    case 1 if F.batch_norm: pass",
    "try:\n    pass\nexcept ValueError:\n    with a as b:\n        lambda: F.batch_norm",
  ])
  func findsAForbiddenName(_ code: String) throws {
    #expect(try uses("F.batch_norm", code) > 0)
  }

  @Test(arguments: [
    "batch_norm = 1\nbatch_norm", "x = 'F.batch_norm'", "# F.batch_norm", "self.batch_norm(X)",
    "F.relu(X)", "def batch_norm(X):\n    return X", "getattr(layer, name)",
  ])
  func passesOverWhatOnlyLooksLikeIt(_ code: String) throws {
    #expect(try uses("F.batch_norm", code) == 0)
  }

  @Test func knowsTheImportsOfEarlierCells() throws {
    #expect(try uses("nn.BatchNorm2d", "layers.BatchNorm2d(3)", after: "import torch.nn as layers") == 1)
    #expect(try uses("nn.BatchNorm2d", "layers.BatchNorm2d(3)", after: "layers = []") == 0)
  }

  @Test func findsMethodsAndBuiltIns() throws {
    #expect(try uses("Tensor.var", "X.var(dim=0)") == 1)
    #expect(try uses("Tensor.var", "getattr(X, 'var')(dim=0)") == 1)
    #expect(try uses("Tensor.var", "torch.var(X)") == 0)
    #expect(try uses("sum", "y = sum(x)") == 1)
  }
}
