/// What a program gets to do when an object goes away: `__del__`, and the `finally` of a generator.
///
/// A Swift object can't be kept alive by its own `deinit`, so an heir that has taken over its state is what the
/// program's code sees.
enum Finalisation {
  /// Whether there is a program whose code could run. Guarded by the session lock.
  nonisolated(unsafe) static var isPossible = false

  /// Whether anything was made that has something to do when it goes away.
  nonisolated(unsafe) static var isAwaited = false

  /// Runs `body` for the heir of an object that is going away. What it raises goes no further, as in CPython.
  static func run(of heir: Object, _ body: () throws -> Void) {
    guard isPossible else { return }
    let machine = Machine.current
    let handled = machine.handled
    machine.handled = nil
    defer { machine.handled = handled }
    do { try body() } catch let error as PythonError {
      let subject = (try? Operators.repr(.object(heir))) ?? heir.type.name
      let message = (try? Operators.str(.object(error.exception))) ?? ""
      machine.errorOutput("Exception ignored in: \(subject)\n\(error.exception.type.name): \(message)\n")
    } catch {}
  }
}

extension Session {
  /// Ends a program: its variables go away, those whose names begin with one underscore first, and what waits for
  /// that gets to run.
  public func end() {
    _ = perform {
      guard Finalisation.isAwaited else { return }
      let globals = self.main.globals
      let names = globals.bound.map(\.name)
      func isPrivate(_ name: Symbol) -> Bool { name.text.hasPrefix("_") && !name.text.hasPrefix("__") }
      for name in names.filter(isPrivate) + names.filter({ !isPrivate($0) }) { globals[name] = nil }
    }
  }
}

/// An instance of a class that has `__del__`.
final class FinalisedObject: Object {
  private var isHeir = false

  override init() {
    super.init()
    Finalisation.isAwaited = true
  }

  deinit {
    guard !isHeir, let type = userType, let method = type.userSlot(.del) else { return }
    let heir = FinalisedObject()
    heir.isHeir = true
    heir.userType = type
    heir.attributes = attributes
    Finalisation.run(of: heir) { _ = try Operators.callMethod(method, heir) }
  }
}
