/// The built-in names.
enum Builtins {
  /// The built-in names, functions before exceptions.
  static var names: [String] {
    table.keys.map(\.text).sorted {
      ($0.first?.isUppercase == true ? 1 : 0, $0) < ($1.first?.isUppercase == true ? 1 : 0, $1)
    }
  }

  /// Every built-in name with its value; code finds them where a module has no variable of the name.
  nonisolated(unsafe) static let table: [Symbol: Value] = {
    var table: [Symbol: Value] = [:]
    for type in types + Types.exceptions + absentTypes { table[Symbol(type.name)] = .object(type) }
    table["IOError"] = .object(Types.osError)
    table["EnvironmentError"] = .object(Types.osError)
    table["NotImplemented"] = .notImplemented
    table["Ellipsis"] = .ellipsis
    table["__debug__"] = .bool(true)
    for function in functions { table[Symbol(function.name)] = .object(function) }
    return table
  }()

  private static var types: [TypeObject] {
    [
      Types.object, Types.type, Types.int, Types.bool, Types.float, Types.str, Types.list, Types.tuple,
      Types.dict, Types.set, Types.frozenSet, Types.range, Types.slice, Types.property,
      Types.staticMethod, Types.classMethod, Types.superType, Types.zip, Types.map, Types.filter,
      Types.enumerate, Types.reversed,
    ]
  }

  private static var functions: [NativeFunction] {
    iteration + reductions + numbers + text + attributes + classes + scopes + ending + absentFunctions
  }
}
