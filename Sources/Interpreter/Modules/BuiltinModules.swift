/// The modules that come with the language itself.
enum BuiltinModules {
  nonisolated(unsafe) private static var isRegistered = false

  /// Makes them known to `import`, once.
  static func register() {
    if isRegistered { return }
    isRegistered = true
    Imports.register("builtins") { module in
      for (name, value) in Builtins.table { module[name] = value }
      module.isReadOnly = true
    }
    MathModule.register()
    ItertoolsModule.register()
    OperatorModule.register()
    BisectModule.register()
    SourceModules.register(nativeParts: [
      "heapq": HeapModule.populate, "functools": FunctoolsModule.populate,
      "collections": CollectionsModule.populate, "random": RandomModule.populate,
      "dataclasses": DataclassesModule.populate, "sys": SystemModule.populate, "re": RegexModule.populate,
      "time": TimeModule.populate, "inspect": InspectModule.populate,
      "io": { $0["BytesIO"] = .object(BytesStream.definition) },
    ])
  }
}
