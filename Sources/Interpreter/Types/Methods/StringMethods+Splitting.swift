/// `split`, `join`, `partition`, `strip` and their like.
extension StringMethods {
  static func populateSplitting(_ type: TypeObject) {
    type.method("split(self, sep=None, maxsplit=-1)", "The words of the string, or the parts between sep.") {
      try split($0, fromRight: false)
    }
    type.method("rsplit(self, sep=None, maxsplit=-1)", "Like split, from the right where maxsplit is given.")
    {
      try split($0, fromRight: true)
    }
    type.method("splitlines(self, keepends=False)", "The lines of the string.") {
      .list(StringSplitting.lines(try text($0), keepEnds: try $0.bool(1)))
    }
    type.method("partition(self, sep, /)", "What comes before sep, sep, and what comes after.") { arguments in
      let string = try string(arguments)
      let parts = try StringSplitting.partition(string, by: try argument(arguments, 1).text, last: false)
      return .tuple(parts ?? [.string(string.text), .string(""), .string("")])
    }
    type.method("rpartition(self, sep, /)", "Like partition, at the last occurrence.") { arguments in
      let string = try string(arguments)
      let parts = try StringSplitting.partition(string, by: try argument(arguments, 1).text, last: true)
      return .tuple(parts ?? [.string(""), .string(""), .string(string.text)])
    }
    type.method("join(self, iterable, /)", "Concatenates strings, with this one in between.") {
      .string(try join(try text($0), $0[1]))
    }
    type.method("strip(self, chars=None, /)", "Without white space, or chars, at both ends.") {
      unchanged($0, try strip($0, left: true, right: true))
    }
    type.method("lstrip(self, chars=None, /)", "Without white space, or chars, at the beginning.") {
      unchanged($0, try strip($0, left: true, right: false))
    }
    type.method("rstrip(self, chars=None, /)", "Without white space, or chars, at the end.") {
      unchanged($0, try strip($0, left: false, right: true))
    }
  }

  private static func split(_ arguments: BoundArguments, fromRight: Bool) throws -> Value {
    let string = try string(arguments)
    let given = try arguments.int(2)
    let limit = given < 0 ? Int.max : given
    guard let separator = arguments.optional(1) else {
      return .list(
        fromRight
          ? StringSplitting.wordsFromRight(string, limit: limit) : StringSplitting.words(string, limit: limit)
      )
    }
    guard let separator = separator.cast(StringObject.self) else {
      throw PythonError.type("must be str or None, not \(separator.type.name)")
    }
    return .list(
      try fromRight
        ? StringSplitting.partsFromRight(string, by: separator.text, limit: limit)
        : StringSplitting.parts(string, by: separator.text, limit: limit))
  }

  private static func join(_ separator: String, _ iterable: Value) throws -> String {
    var result = ""
    for (index, item) in try Operators.items(of: iterable, orElse: "can only join an iterable").enumerated() {
      guard let string = item.cast(StringObject.self) else {
        throw PythonError.type("sequence item \(index): expected str instance, \(item.type.name) found")
      }
      if index > 0 { result += separator }
      result += string.text
      if result.utf8.count > StringObject.largest { throw PythonError(Types.memoryError, "") }
    }
    return result
  }

  private static func strip(_ arguments: BoundArguments, left: Bool, right: Bool) throws -> String {
    let doomed: (Unicode.Scalar) -> Bool
    if let chars = arguments.optional(1) {
      guard let chars = chars.cast(StringObject.self) else {
        throw PythonError.type("\(arguments.function.name) arg must be None or str")
      }
      let set = Set(chars.text.unicodeScalars)
      doomed = { set.contains($0) }
    } else {
      doomed = CharacterClass.isSpace
    }
    let scalars = try text(arguments).unicodeScalars
    var (start, end) = (scalars.startIndex, scalars.endIndex)
    if left { while start < end, doomed(scalars[start]) { start = scalars.index(after: start) } }
    while right, start < end {
      let before = scalars.index(before: end)
      guard doomed(scalars[before]) else { break }
      end = before
    }
    return String(scalars[start..<end])
  }
}
