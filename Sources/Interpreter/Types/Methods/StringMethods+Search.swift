/// `find`, `count`, `replace`, `startswith` and their like.
extension StringMethods {
  static func populateSearch(_ type: TypeObject) {
    let range = "(self, sub, start=None, end=None, /)"
    type.method("find" + range, "The lowest index where sub is found, -1 if it is not.") {
      .int(try find($0, last: false) ?? -1)
    }
    type.method("rfind" + range, "The highest index where sub is found, -1 if it is not.") {
      .int(try find($0, last: true) ?? -1)
    }
    for (name, last) in [("index", false), ("rindex", true)] {
      type.method(name + range, "The index where sub is found; ValueError if it is not.") { arguments in
        guard let found = try find(arguments, last: last) else {
          throw PythonError.value("substring not found")
        }
        return .int(found)
      }
    }
    type.method("count" + range, "Number of occurrences of sub that don't overlap.") { .int(try count($0)) }
    type.method("startswith(self, prefix, start=None, end=None, /)", "Whether the string begins with prefix.")
    {
      .bool(try affix($0, atStart: true))
    }
    type.method("endswith(self, suffix, start=None, end=None, /)", "Whether the string ends with suffix.") {
      .bool(try affix($0, atStart: false))
    }
    type.method("replace(self, old, new, count=-1, /)", "A copy with all occurrences of old replaced by new.")
    {
      .string(try replace($0))
    }
    type.method("removeprefix(self, prefix, /)", "The string without the prefix, if it has it.") {
      arguments in
      let (string, prefix) = (try string(arguments), try arguments.affixArgument())
      guard try isAffix(prefix, string, 0, string.text.utf8.count, atStart: true) else {
        return unchanged(arguments, string.text)
      }
      return .string(string.bytes(prefix.text.utf8.count, string.text.utf8.count))
    }
    type.method("removesuffix(self, suffix, /)", "The string without the suffix, if it has it.") {
      arguments in
      let (string, suffix) = (try string(arguments), try arguments.affixArgument())
      guard try isAffix(suffix, string, 0, string.text.utf8.count, atStart: false) else {
        return unchanged(arguments, string.text)
      }
      return .string(string.bytes(0, string.text.utf8.count - suffix.text.utf8.count))
    }
    type.staticMethod("maketrans(x, y=?, z=?, /)", "A table for translate().") {
      try Translation.table($0[0], $0.isGiven(1) ? $0[1] : nil, $0.isGiven(2) ? $0[2] : nil)
    }
    type.method("translate(self, table, /)", "Replaces each character by what the table maps it to.") {
      .string(try Translation.translate(try text($0), $0[1]))
    }
  }

  /// The byte offsets of arguments 2 and 3; nil where start lies behind the end.
  private static func range(_ arguments: BoundArguments, _ string: StringObject) throws -> (Int, Int)? {
    guard arguments.optional(2) != nil || arguments.optional(3) != nil else {
      return (0, string.text.utf8.count)
    }
    func bound(_ index: Int, _ fallback: Int) throws -> Int {
      guard let value = arguments.optional(index) else { return fallback }
      guard let position = try Operators.indexIfPossible(value) else {
        throw PythonError.type("slice indices must be integers or None or have an __index__ method")
      }
      return position < 0 ? max(0, position + string.count) : position
    }
    let start = try bound(2, 0)
    let end = min(string.count, try bound(3, string.count))
    if start > end || start > string.count { return nil }
    return (string.utf8Offset(start), string.utf8Offset(end))
  }

  private static func find(_ arguments: BoundArguments, last: Bool) throws -> Int? {
    let string = try string(arguments)
    let range = try range(arguments, string)
    let sub = try argument(arguments, 1)
    guard let (start, end) = range else { return nil }
    let offset = string.text.withBytes { text in
      sub.text.withBytes { sub -> Int? in
        let part = UnsafeBufferPointer(rebasing: text[0..<end])
        guard last else { return ByteSearch.first(sub, in: part, from: start) }
        return ByteSearch.last(sub, in: part, before: end).flatMap { $0 >= start ? $0 : nil }
      }
    }
    return offset.map { string.position(ofByte: $0) }
  }

  private static func count(_ arguments: BoundArguments) throws -> Int {
    let string = try string(arguments)
    let range = try range(arguments, string)
    let sub = try argument(arguments, 1)
    guard let (start, end) = range else { return 0 }
    if sub.text.isEmpty { return string.position(ofByte: end) - string.position(ofByte: start) + 1 }
    return string.text.withBytes { text in
      sub.text.withBytes { ByteSearch.all($0, in: UnsafeBufferPointer(rebasing: text[start..<end])).count }
    }
  }

  // MARK: Prefixes and suffixes

  private static func affix(_ arguments: BoundArguments, atStart: Bool) throws -> Bool {
    let string = try string(arguments)
    let range = try range(arguments, string)
    let candidates: [Value]
    if let tuple = arguments[1].cast(TupleObject.self) {
      candidates = tuple.items
    } else if arguments[1].cast(StringObject.self) != nil {
      candidates = [arguments[1]]
    } else {
      throw PythonError.type(
        "\(arguments.function.name) first arg must be str or a tuple of str, not \(arguments[1].type.name)")
    }
    guard let (start, end) = range else { return false }
    return try candidates.contains { candidate in
      guard let affix = candidate.cast(StringObject.self) else {
        throw PythonError.type(
          "tuple for \(arguments.function.name) must only contain str, not \(candidate.type.name)")
      }
      return try isAffix(affix, string, start, end, atStart: atStart)
    }
  }

  private static func isAffix(
    _ affix: StringObject, _ string: StringObject, _ start: Int, _ end: Int, atStart: Bool
  ) throws -> Bool {
    let width = affix.text.utf8.count
    guard width <= end - start else { return false }
    let offset = atStart ? start : end - width
    return string.text.withBytes { text in
      affix.text.withBytes { $0.elementsEqual(text[offset..<(offset + width)]) }
    }
  }

  // MARK: Replacing

  private static func replace(_ arguments: BoundArguments) throws -> String {
    let string = try string(arguments)
    func part(_ index: Int) throws -> String {
      if let string = arguments[index].cast(StringObject.self) { return string.text }
      throw PythonError.type(
        "replace() argument \(index) must be str, not \(arguments[index].givenTypeName)")
    }
    let (old, new) = (try part(1), try part(2))
    let given = try arguments.int(3)
    let limit = given < 0 ? Int.max : given
    if old.isEmpty { return interleaved(string.text, new, limit) }
    let offsets = string.text.withBytes { text in old.withBytes { ByteSearch.all($0, in: text, limit: limit) }
    }
    if offsets.isEmpty { return string.text }
    var result = ""
    var start = 0
    for offset in offsets {
      result += string.bytes(start, offset)
      result += new
      start = offset + old.utf8.count
    }
    return result + string.bytes(start, string.text.utf8.count)
  }

  private static func interleaved(_ text: String, _ new: String, _ limit: Int) -> String {
    var result = ""
    var left = limit
    for scalar in text.unicodeScalars {
      if left > 0 {
        result += new
        left -= 1
      }
      result.unicodeScalars.append(scalar)
    }
    return left > 0 ? result + new : result
  }
}

extension BoundArguments {
  fileprivate func affixArgument() throws -> StringObject {
    if let string = self[1].cast(StringObject.self) { return string }
    throw PythonError.type("\(function.name)() argument must be str, not \(self[1].type.name)")
  }
}
