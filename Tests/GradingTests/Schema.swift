import Foundation

/// As much of JSON Schema as the schemas beside the tests use.
struct Schema {
  private let rules: [String: Any]

  private init(_ rules: [String: Any]) { self.rules = rules }

  init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schemas/\(name).json")
    rules = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// What in a document is against the rules.
  func faults(in text: String) throws -> [String] {
    faults(in: try JSONSerialization.jsonObject(with: Data(text.utf8)), at: "$")
  }

  private func faults(in value: Any, at path: String) -> [String] {
    if let allowed = rules["enum"] as? [AnyHashable] {
      return (value as? AnyHashable).map { allowed.contains($0) } == true
        ? [] : ["\(path): \(value) is not allowed"]
    }
    switch rules["type"] as? String {
    case "object":
      guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
      return faults(in: object, at: path)
    case "array":
      guard let array = value as? [Any] else { return ["\(path) is no array"] }
      guard let items = (rules["items"] as? [String: Any]).map(Schema.init) else { return [] }
      return array.enumerated().flatMap { items.faults(in: $1, at: "\(path)[\($0)]") }
    case "string": return value is String ? [] : ["\(path) is no string"]
    case "number": return value is NSNumber ? [] : ["\(path) is no number"]
    default: return []
    }
  }

  private func faults(in object: [String: Any], at path: String) -> [String] {
    let properties = rules["properties"] as? [String: [String: Any]] ?? [:]
    var found = (rules["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
      "\(path).\($0) is missing"
    }
    for (name, value) in object {
      if let property = properties[name] {
        found += Schema(property).faults(in: value, at: "\(path).\(name)")
      } else if rules["additionalProperties"] as? Bool == false {
        found.append("\(path).\(name) is unknown")
      }
    }
    return found
  }
}
