/// The built-in names of Python that Etude leaves out: using one is an error that says so.
extension Builtins {
  static var absentFunctions: [NativeFunction] {
    let reasons = [
      ("eval", "evaluates no text at run time"), ("exec", "runs no text at run time"),
      ("compile", "compiles no text at run time"), ("open", "opens no files"),
      ("breakpoint", "has no debugger"),
      ("aiter", "has no asynchronous code"), ("anext", "has no asynchronous code"),
    ]
    return reasons.map { name, reason in
      NativeFunction("\(name)(*args, **kwargs)", doc: "Not in Etude, which \(reason).") { _ in
        throw PythonError.notImplemented("Etude has no \(name)(): it \(reason)")
      }
    }
  }

  /// Classes that exist so that `isinstance(x, complex)` has its answer, and can't be called.
  static var absentTypes: [TypeObject] {
    ["complex", "bytes", "bytearray", "memoryview"].map { name in
      TypeObject(name, base: Types.object, doc: "Not in Etude.") { _, _ in
        throw PythonError.notImplemented("Etude has no \(name)")
      }
    }
  }
}
