/// `len`, `iter` and the others that deal with containers.
extension Builtins {
  static var iteration: [NativeFunction] {
    [
      NativeFunction("len(obj, /)", doc: "Returns the number of items in a container.") {
        .int(try Operators.length($0[0]))
      }
    ]
  }
}
