/// An import of what Etude does not have: what there is instead.
enum ModuleRemark: Remark {
  static func remark(on situation: Situation) -> Teaching? {
    guard situation.isA(Types.importError),
      let name = situation.part(after: "No module named '", before: "'"),
      let instead = instead[String(name.prefix { $0 != "." })]
    else { return nil }
    var teaching = Teaching()
    teaching.hints = [instead]
    return teaching
  }

  private static let drawing = "`etude` draws: `etude.plot`, `etude.imshow`, `etude.hist`."
  private static let files = "Programs here have no files, processes or network of their own."

  private static let instead = [
    "numpy": "`torch` has tensors and nearly all of NumPy's functions.",
    "pandas": "`torch` and the built-in `statistics` and `collections` go a long way.",
    "matplotlib": drawing, "seaborn": drawing, "PIL": drawing,
    "torchvision": "`etude.data` reads the data sets; `etude.models` has the networks.",
    "tensorflow": "`torch` is here; `etude.GradientTape` records as TensorFlow's does.",
    "keras": "`torch.nn` has the layers.", "sklearn": "`torch` and `etude.data` have what the lessons need.",
    "d2l": "`etude` has its networks and data sets under their usual names.",
    "os": files, "pathlib": files, "subprocess": files, "socket": files, "shutil": files,
    "threading": "One program runs at a time; the tensors use all cores by themselves.",
    "multiprocessing": "One program runs at a time; the tensors use all cores by themselves.",
    "asyncio": "Etude has no `async` and `await`.",
  ]
}
