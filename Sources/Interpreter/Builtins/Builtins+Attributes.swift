/// `getattr`, `hasattr`, `dir` and the others that look into objects.
extension Builtins {
  static var attributes: [NativeFunction] {
    [
      NativeFunction(
        "getattr(object, name, default=?, /)", doc: "Returns the attribute of a name, or the default."
      ) { arguments in
        let name = try attributeName(arguments)
        guard arguments.isGiven(2) else { return try Operators.getAttribute(arguments[0], name) }
        return try Operators.attributeOrNil(arguments[0], name) ?? arguments[2]
      },
      NativeFunction("hasattr(object, name, /)", doc: "Returns whether there is an attribute of the name.") {
        .bool(try Operators.attributeOrNil($0[0], try attributeName($0)) != nil)
      },
      NativeFunction("setattr(object, name, value, /)", doc: "Sets the attribute of a name.") {
        try Operators.setAttribute($0[0], try attributeName($0), $0[2])
        return .none
      },
      NativeFunction("delattr(object, name, /)", doc: "Deletes the attribute of a name.") {
        try Operators.deleteAttribute($0[0], try attributeName($0))
        return .none
      },
      NativeFunction("hash(obj, /)", doc: "Returns the hash: equal values have equal ones.") {
        .int(try Operators.hash($0[0]))
      },
      NativeFunction("id(obj, /)", doc: "Returns a number that no other living object has.") {
        .int(identity($0[0]))
      },
      NativeFunction("callable(obj, /)", doc: "Returns whether the object can be called.") {
        .bool(Operators.isCallable($0[0]))
      },
    ]
  }

  private static func attributeName(_ arguments: BoundArguments) throws -> Symbol {
    guard let name = arguments[1].cast(StringObject.self) else {
      throw PythonError.type("attribute name must be string, not '\(arguments[1].type.name)'")
    }
    return name.symbol ?? Symbol(name.text)
  }

  private static func identity(_ value: Value) -> Int {
    switch value {
    case .object(let object): Int(bitPattern: ObjectIdentifier(object))
    case .int(let number): number &* 32 &+ 0x7f00_0000_0000
    case .float(let number): Int(truncatingIfNeeded: number.bitPattern) &* 16 &+ 8
    case .bool(let flag): flag ? 0x7e00_0010 : 0x7e00_0030
    case .none, .unbound: 0x7e00_0050
    case .ellipsis: 0x7e00_0070
    case .notImplemented: 0x7e00_0090
    }
  }
}
