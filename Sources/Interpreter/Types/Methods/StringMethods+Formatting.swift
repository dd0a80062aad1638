/// `center`, `zfill`, `expandtabs`, `format` and their like.
extension StringMethods {
  static func populatePadding(_ type: TypeObject) {
    type.method("center(self, width, fillchar=' ', /)", "Centered in a string of the width.") { arguments in
      try pad(arguments) { missing, width in
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    }
    type.method("ljust(self, width, fillchar=' ', /)", "Left-justified in a string of the width.") {
      try pad($0) { missing, _ in (0, missing) }
    }
    type.method("rjust(self, width, fillchar=' ', /)", "Right-justified in a string of the width.") {
      try pad($0) { missing, _ in (missing, 0) }
    }
    type.method("zfill(self, width, /)", "Zeros on the left, behind a sign, to fill the width.") {
      arguments in
      let (string, width) = (try string(arguments), try arguments.int(1))
      let missing = try checkedPadding(width, string.count)
      if missing <= 0 { return unchanged(arguments, string.text) }
      let zeros = String(repeating: "0", count: missing)
      if let first = string.text.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        return .string(string.bytes(0, 1) + zeros + string.bytes(1, string.text.utf8.count))
      }
      return .string(zeros + string.text)
    }
    type.method("expandtabs(self, tabsize=8)", "A copy with the tabs expanded to spaces.") { arguments in
      guard let size = Int32(exactly: try arguments.int(1)) else {
        throw PythonError.overflow("Python int too large to convert to C int")
      }
      return .string(try expandTabs(try text(arguments), Int(size)))
    }
  }

  private static func pad(_ arguments: BoundArguments, _ sides: (Int, Int) -> (left: Int, right: Int)) throws
    -> Value
  {
    let (string, width) = (try string(arguments), try arguments.int(1))
    guard let fill = arguments[2].cast(StringObject.self) else {
      throw PythonError.type(
        "The fill character must be a unicode character, not \(arguments[2].type.name)")
    }
    guard fill.count == 1 else {
      throw PythonError.type("The fill character must be exactly one character long")
    }
    let missing = try checkedPadding(width, string.count)
    if missing <= 0 { return unchanged(arguments, string.text) }
    let (left, right) = sides(missing, width)
    return .string(
      String(repeating: fill.text, count: left) + string.text + String(repeating: fill.text, count: right))
  }

  private static func checkedPadding(_ width: Int, _ count: Int) throws -> Int {
    if width > StringObject.largest { throw PythonError(Types.memoryError, "") }
    return width <= count ? 0 : width - count
  }

  private static func expandTabs(_ text: String, _ size: Int) throws -> String {
    let longest = text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? max(size, 0) : 1) }
    guard longest <= StringObject.largest else { throw PythonError(Types.memoryError, "") }
    var result = String.UnicodeScalarView()
    var column = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t":
        guard size > 0 else { continue }
        let missing = size - column % size
        column += missing
        for _ in 0..<missing { result.append(" ") }
      case "\n", "\r":
        column = 0
        result.append(scalar)
      default:
        column += 1
        result.append(scalar)
      }
    }
    return String(result)
  }

  static func populateFormatting(_ type: TypeObject) {
    type.method("format(self, *args, **kwargs)", "Fills the fields in braces with the arguments.") {
      arguments in
      let named = arguments.keywords(2)
      var formatter = TemplateFormat(positional: arguments.variadic(1)) { name in
        guard let value = named[Symbol(name)] else { throw PythonError.key(.string(name)) }
        return value
      }
      return .string(try formatter.format(try text(arguments)))
    }
    type.method("format_map(self, mapping, /)", "Like format, with the fields looked up in a mapping.") {
      arguments in
      let mapping = arguments[1]
      var formatter = TemplateFormat(positional: nil) { try Operators.getItem(mapping, .string($0)) }
      return .string(try formatter.format(try text(arguments)))
    }
  }
}
