import Foundation
import Tensors

/// `.safetensors`: tensors by name behind a header in JSON
/// (https://huggingface.co/docs/safetensors/index#format).
public struct SafetensorsFile {
  /// In the order in which they lie in the file.
  public let tensors: [(name: String, tensor: Tensor)]
  /// Texts that go with them.
  public let metadata: [String: String]

  /// The header may have no more bytes than this.
  private static let headerLimit = 100_000_000

  private enum Item: Decodable {
    case tensor(Description)
    case texts([String: String])

    init(from decoder: any Decoder) throws {
      if let description = try? Description(from: decoder) {
        self = .tensor(description)
      } else {
        self = .texts(try [String: String](from: decoder))
      }
    }
  }

  private struct Description: Decodable {
    let dtype: String
    let shape: [Int]
    let offsets: [Int]

    private enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }
  }

  public init(_ bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    let count = try reader.size()
    guard count <= Self.headerLimit else { throw FormatError.content("its header is too long") }
    let header = Data(try reader.take(count))
    guard header.first == UInt8(ascii: "{"),
      let items = try? JSONDecoder().decode([String: Item].self, from: header)
    else { throw FormatError.content("its header is damaged") }
    var found: [(name: String, description: Description)] = []
    var texts: [String: String] = [:]
    for (name, item) in items {
      switch item {
      case .tensor(let description) where name != "__metadata__": found.append((name, description))
      case .texts(let pairs) where name == "__metadata__": texts = pairs
      default: throw FormatError.content("its header is damaged")
      }
    }
    metadata = texts
    tensors = try Self.read(found, from: &reader)
  }

  /// Reads the tensors, which must fill the file without gaps.
  private static func read(_ items: [(name: String, description: Description)], from reader: inout ByteReader)
    throws -> [(name: String, tensor: Tensor)]
  {
    let sorted = items.sorted {
      $0.description.offsets.lexicographicallyPrecedes($1.description.offsets)
    }
    var position = 0
    var result: [(name: String, tensor: Tensor)] = []
    for (name, description) in sorted {
      let offsets = description.offsets
      guard offsets.count == 2, offsets[0] == position, offsets[1] >= position else {
        throw FormatError.content("tensor \(name) is not where it should be")
      }
      guard let dtype = DType.allCases.first(where: { Self.name($0) == description.dtype }) else {
        throw FormatError.unsupported(
          "tensor \(name) is of the type \(description.dtype), which Etude does not have")
      }
      let data = try reader.take(offsets[1] - position)
      result.append((name, try Tensor.reading(data, description.shape, dtype)))
      position = offsets[1]
    }
    guard reader.remaining == 0 else { throw FormatError.content("something follows the tensors") }
    return result
  }

  /// The file of contiguous tensors, to the byte as the `safetensors` package writes it: by alignment, then by name.
  public static func write(_ tensors: [(name: String, tensor: Tensor)], metadata: [(String, String)])
    -> [UInt8]
  {
    let sorted = tensors.sorted {
      let (a, b) = (rank($0.tensor.dtype), rank($1.tensor.dtype))
      return a == b ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : a > b
    }
    var items: [String] = []
    if !metadata.isEmpty {
      let pairs = metadata.map { "\(quoted($0.0)):\(quoted($0.1))" }
      items.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
    }
    var position = 0
    for (name, tensor) in sorted {
      let end = position + tensor.count * tensor.dtype.itemSize
      let shape = tensor.sizes.map(String.init).joined(separator: ",")
      items.append(
        "\(quoted(name)):{\"dtype\":\"\(Self.name(tensor.dtype))\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(position),\(end)]}")
      position = end
    }
    var header = Array("{\(items.joined(separator: ","))}".utf8)
    header.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (8 - header.count % 8) % 8))
    var output = ByteWriter()
    output.little(UInt64(header.count))
    output.append(header)
    for (_, tensor) in sorted { tensor.withBytes { output.append($0) } }
    return output.bytes
  }

  private static func name(_ dtype: DType) -> String {
    switch dtype {
    case .bool: "BOOL"
    case .uint8: "U8"
    case .int32: "I32"
    case .int64: "I64"
    case .float32: "F32"
    case .float64: "F64"
    }
  }

  /// The place of a type in the package's order.
  private static func rank(_ dtype: DType) -> Int {
    switch dtype {
    case .bool: 0
    case .uint8: 1
    case .int32: 2
    case .float32: 3
    case .float64: 4
    case .int64: 5
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{c}": result += "\\f"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
