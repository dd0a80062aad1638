/// The modules that come with the language itself.
enum BuiltinModules {
  nonisolated(unsafe) private static var isRegistered = false

  /// Makes them known to `import`, once.
  static func register() {
    if isRegistered { return }
    isRegistered = true
    TimeModule.register()
  }
}
