/// The parameters of an operation, read from a signature as Python writes it:
/// `sum(input, dim=None, keepdim=False, *, dtype=None)`.
public struct Signature: Sendable {
  public struct Parameter: Sendable {
    public let name: String
    /// The text of the default value; `nil` when the parameter must be given.
    public let defaultText: String?
    public let isKeywordOnly: Bool
    /// Whether the parameter takes all remaining positional arguments: `*shape`.
    public let isStarred: Bool
  }

  public let text: String
  public let name: String
  public let parameters: [Parameter]

  public init(_ text: String) {
    self.text = text
    let open = text.firstIndex(of: "(") ?? text.endIndex
    name = String(text[..<open])
    var parameters: [Parameter] = []
    var isKeywordOnly = false
    for part in Self.split(text[open...].dropFirst().dropLast()) {
      if part == "*" {
        isKeywordOnly = true
        continue
      }
      let isStarred = part.hasPrefix("*")
      let sides = part.split(separator: "=", maxSplits: 1)
      parameters.append(
        Parameter(
          name: String((sides.first ?? "").drop { $0 == "*" }),
          defaultText: sides.count > 1 ? String(sides[1]) : isStarred ? "()" : nil,
          isKeywordOnly: isKeywordOnly, isStarred: isStarred))
      if isStarred { isKeywordOnly = true }
    }
    self.parameters = parameters
  }

  /// The parts between the commas that no bracket encloses.
  private static func split(_ text: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var depth = 0
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == "," && depth == 0 {
        parts.append(current)
        current = ""
      } else if !(character == " " && current.isEmpty) {
        current.append(character)
      }
    }
    if !current.isEmpty { parts.append(current) }
    return parts
  }

  /// The value of a default's text: a literal of the language.
  public static func value(of text: String) -> Argument {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "inf": return .float(.infinity)
    default: break
    }
    if text.hasPrefix("'") || text.hasPrefix("\"") { return .string(String(text.dropFirst().dropLast())) }
    if text.hasPrefix("(") || text.hasPrefix("[") {
      return .list(split(text.dropFirst().dropLast()).map(value))
    }
    if let int = Int(text) { return .int(int) }
    if let float = Double(text) { return .float(float) }
    return .none
  }

  /// The arguments for `positional` and defaults after them, as the samples of an operation are written.
  public func filled(_ positional: [Argument], _ keywords: [String: Argument] = [:]) -> [Argument] {
    var arguments: [Argument] = []
    for (index, parameter) in parameters.enumerated() {
      if let value = keywords[parameter.name] {
        arguments.append(value)
      } else if parameter.isStarred {
        arguments.append(.list(Array(positional.dropFirst(index))))
      } else if index < positional.count && !parameter.isKeywordOnly {
        arguments.append(positional[index])
      } else {
        arguments.append(parameter.defaultText.map(Self.value) ?? .none)
      }
    }
    return arguments
  }
}
