/// The attributes of modules.
enum ModuleMethods {
  static func populate(_ type: TypeObject) {
    type.property(
      "__dict__",
      get: { value in
        let dict = DictObject()
        for (name, value) in value.cast(ModuleObject.self)?.globals.bound ?? [] { dict[name] = value }
        return .object(dict)
      })
  }
}
