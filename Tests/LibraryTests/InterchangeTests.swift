import Foundation
import Interpreter
import Testing

@testable import Library

/// Files go both ways between Etude and PyTorch, NumPy, safetensors and torchvision.
@Suite(.serialized) struct InterchangeTests {
  static let programs = Place.all(Place.here.appending(path: "programs")).filter { $0.pathExtension == "py" }

  @Test(arguments: programs) func readsWhatOthersWrote(_ program: URL) throws {
    let expected = try String(
      contentsOf: program.deletingPathExtension().appendingPathExtension("out"), encoding: .utf8)
    let run = Run(try String(contentsOf: program, encoding: .utf8), name: program.lastPathComponent)
    #expect(run.failure?.lastLine == nil)
    #expect(run.output == expected)
  }

  /// Each writes a file to the path `place`.
  static let writers = [
    "tensors.pt": """
    x = torch.arange(6.).reshape(2, 3)
    torch.save({"x": x, "row": x[1], "turned": x.T, "flags": torch.tensor([True, False]), "empty": torch.zeros(0, 2),
                "parameter": nn.Parameter(torch.ones(2)), "wanted": torch.ones(1, requires_grad=True)}, place)
    """,
    "values.pt": """
    box = [1, "two"]
    torch.save([None, True, 0, 255, 256, 70000, -1, 2 ** 40, -2 ** 62, 0.1, "é🙂", (), (1,), (1, 2, 3, 4), box, box, {},
                {"a": [{}], 3: (1, 2)}, {7}, torch.float64, torch.Size([2, 3]), torch.device("cpu"),
                OrderedDict(b=1, a=2)] + [f"text {i}" for i in range(300)], place)
    """,
    "state.pt": """
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5, momentum=0.9)
    net(torch.arange(12.).reshape(4, 3)).square().sum().backward()
    optimizer.step()
    torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict()}, place)
    """,
    "grid.npy": "etude.save_npy(place, torch.arange(6.).reshape(2, 3).T)",
    "long.npy": "etude.save_npy(place, torch.arange(3))",
    "scalar.npy": "etude.save_npy(place, torch.tensor(True))",
    "arrays.npz": "etude.save_npz(place, a=torch.arange(3, dtype=torch.int32), b=torch.ones(2, 2).double())",
    "tensors.safetensors": """
    save_file({"weight": torch.arange(6.).reshape(2, 3), "bias": torch.ones(2, dtype=torch.float64),
               "flags": torch.tensor([True]), "count": torch.tensor(3), "ints": torch.arange(3, dtype=torch.int32),
               "bytes": torch.arange(3, dtype=torch.uint8)}, place, metadata={"made by": '"us"\\n'})
    """,
  ]

  /// What Etude writes is, to the byte, what `oracle/read.py` has read. With ETUDE_WRITE_FILES=1 the files are written
  /// anew; then `read.py` is to be run.
  @Test(arguments: writers.keys.sorted()) func writesWhatOthersRead(_ name: String) throws {
    let program = """
      import torch, etude
      from collections import OrderedDict
      from safetensors.torch import save_file
      from torch import nn
      place = "\(NSTemporaryDirectory())/etude-\(name)"
      \(Self.writers[name] ?? "")
      """
    #expect(Run(program).failure?.lastLine == nil)
    let file = URL(filePath: "\(NSTemporaryDirectory())/etude-\(name)")
    defer { try? FileManager.default.removeItem(at: file) }
    let kept = Place.written.appending(path: name)
    if ProcessInfo.processInfo.environment["ETUDE_WRITE_FILES"] != nil {
      try Data(contentsOf: file).write(to: kept)
    }
    #expect(try Place.bytes(file) == Place.bytes(kept))
  }

  @Test func readsArrays() {
    let run = Run(
      """
      import etude
      for name in ["grid", "fortran", "scalar", "flags"]:
          tensor = etude.load_npy(name + ".npy")
          print(name, tensor.tolist(), tensor.dtype, tensor.stride())
      print(etude.load_npz("arrays.npz"), str(etude.load_npz("arrays.npz")) == str(etude.load_npz("packed.npz")))
      """)
    #expect(
      run.output == """
        grid [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]] torch.float32 (3, 1)
        fortran [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]] torch.float64 (1, 2)
        scalar 7 torch.int64 ()
        flags [True, False] torch.bool (1,)
        {'weight': tensor([[0, 1],
                [2, 3]], dtype=torch.int32), 'bias': tensor([1, 1], dtype=torch.uint8)} True

        """)
  }

  @Test(arguments: [
    (
      "torch.load('half.pt')",
      "NotImplementedError: the file has tensors of a type that Etude lacks (torch.HalfStorage)"
    ),
    ("torch.load('empty.pt')", "EOFError: Ran out of input"),
    ("torch.load('pickle.pt')", "UnpicklingError: Weights only load failed. It is no file of torch.save()."),
    (
      "etude.load_npy('objects.npy')",
      "NotImplementedError: can't read 'objects.npy': its elements are of the type '|O', which Etude does not have"
    ),
    ("etude.load_npy('tensors.pt')", "ValueError: can't read 'tensors.pt': it is no .npy file"),
    (
      "load_file('half.safetensors')",
      "NotImplementedError: can't read 'half.safetensors': tensor half is of the type F16, which Etude does not have"
    ),
    (
      "torch.save(nn.Linear(1, 1), 'never')",
      "NotImplementedError: torch.save() writes tensors, numbers, strings, lists, tuples, dicts and sets; not 'Linear'"
    ),
    ("torch.save(1, 5)", "TypeError: torch.save() takes a path or an io.BytesIO, not 'int'"),
    (
      "a = []; a.append(a); x = a\nfor i in range(600): x = [x]\ntorch.save(x, 'never')",
      "RecursionError: maximum recursion depth exceeded while pickling an object"
    ),
  ]) func saysWhatIsWrong(_ statement: String, _ message: String) {
    let run = Run(
      "import torch, etude\nfrom torch import nn\nfrom safetensors.torch import load_file\n\(statement)")
    #expect(run.failure?.lastLine == message)
  }

  @Test(arguments: [
    "torch.save(1, 'never')", "torch.load('values.pt')", "etude.load_npy('grid.npy')",
    "etude.data.mnist(folder='mnist')",
    "load_file('tensors.safetensors')", "etude.save_npz('never', a=torch.ones(1))",
  ]) func reachesNoFilesWithoutTheRight(_ statement: String) {
    let run = Run(
      "import torch, etude\nfrom safetensors.torch import load_file\n\(statement)", grants: .none)
    #expect(run.failure?.exceptionType == "PermissionError")
    let kept = Run(
      "import io, torch\nb = io.BytesIO()\ntorch.save([1], b)\nb.seek(0)\nprint(torch.load(b))", grants: .none
    )
    #expect(kept.output == "[1]\n")
  }
}
