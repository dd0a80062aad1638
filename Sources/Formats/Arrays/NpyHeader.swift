/// What an `.npy` file says of its array, in a Python dict of three entries:
/// `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }`.
struct NpyHeader {
  private(set) var descriptor = ""
  private(set) var isFortranOrder = false
  private(set) var shape: [Int] = []

  private var rest: Substring.UTF8View

  init(_ text: String) throws(FormatError) {
    rest = text[...].utf8
    try expect("{")
    var missing: Set = ["descr", "fortran_order", "shape"]
    while !accept("}") {
      let key = try string()
      try expect(":")
      guard missing.remove(key) != nil else { throw Self.misfit }
      switch key {
      case "descr": descriptor = try string()
      case "fortran_order": isFortranOrder = try boolean()
      default: shape = try tuple()
      }
      if !accept(",") {
        try expect("}")
        break
      }
    }
    guard missing.isEmpty else { throw Self.misfit }
  }

  private static let misfit = FormatError.content("its header is damaged, or describes no plain array")

  private mutating func accept(_ word: String) -> Bool {
    while let next = rest.first, next == UInt8(ascii: " ") { rest.removeFirst() }
    guard rest.starts(with: word.utf8) else { return false }
    rest.removeFirst(word.utf8.count)
    return true
  }

  private mutating func expect(_ word: String) throws(FormatError) {
    guard accept(word) else { throw Self.misfit }
  }

  private mutating func string() throws(FormatError) -> String {
    try expect("'")
    guard let end = rest.firstIndex(of: UInt8(ascii: "'")) else { throw Self.misfit }
    defer { rest = rest[rest.index(after: end)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private mutating func boolean() throws(FormatError) -> Bool {
    if accept("True") { return true }
    try expect("False")
    return false
  }

  private mutating func tuple() throws(FormatError) -> [Int] {
    try expect("(")
    var sizes: [Int] = []
    while !accept(")") {
      let digits = rest.drop { $0 == UInt8(ascii: " ") }.prefix { (48...57).contains($0) }
      guard let size = Int(String(decoding: digits, as: UTF8.self)), sizes.count < 64 else {
        throw Self.misfit
      }
      sizes.append(size)
      rest = rest[digits.endIndex...]
      if !accept(",") {
        try expect(")")
        break
      }
    }
    return sizes
  }
}
