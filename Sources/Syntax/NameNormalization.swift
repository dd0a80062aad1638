@_spi(_Unicode) import Swift

/// Names that look alike are one name: Python compares them in Unicode's normal form NFKC.
enum NameNormalization {
  /// The normal form of a name.
  static func normalized(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar.value >= 0x80, let replacement = compatibility[scalar.value] {
        scalars.append(contentsOf: replacement.unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: String(scalars)._nfc)
    return String(result)
  }

  /// The characters with a mapping; made when the first name beyond ASCII is read.
  private static let compatibility: [UInt32: String] = {
    var mappings: [UInt32: String] = [:]
    let table = compatibilityMappings.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for entry in table.split(separator: " ") {
      let sides = entry.split(separator: "=")
      let run = sides[0].split(separator: "+")
      let targets = sides[1].split(separator: "_").compactMap { UInt32($0, radix: 16) }
      guard let first = UInt32(run[0], radix: 16), let last = targets.last else { continue }
      for step in 0..<(run.count == 2 ? UInt32(run[1]) ?? 1 : 1) {
        let scalars = (targets.dropLast() + [last + step]).compactMap(Unicode.Scalar.init)
        mappings[first + step] = String(String.UnicodeScalarView(scalars))
      }
    }
    return mappings
  }()
}
