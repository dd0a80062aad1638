import Foundation

/// A lesson as a Jupyter notebook (nbformat 4.5, https://nbformat.readthedocs.io), whose cells run on PyTorch.
public struct Notebook: Encodable {
  private let cells: [Cell]
  private let metadata = Metadata()
  private let nbformat = 4
  private let nbformatMinor = 5

  private struct Cell: Encodable {
    let cellType: String
    let id: String
    let source: [String]
    /// Code cells have both, whatever is in them; others have neither.
    let outputs: [String]?

    enum Key: String, CodingKey { case cellType, id, metadata, source, outputs, executionCount }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(cellType, forKey: .cellType)
      try container.encode(id, forKey: .id)
      try container.encode([String: String](), forKey: .metadata)
      try container.encode(source, forKey: .source)
      guard let outputs else { return }
      try container.encode(outputs, forKey: .outputs)
      try container.encodeNil(forKey: .executionCount)
    }
  }

  private struct Metadata: Encodable {
    let kernelspec = ["display_name": "Python 3", "language": "python", "name": "python3"]
    let languageInfo = ["name": "python"]
  }

  /// - Returns: the notebook's file.
  public static func write(_ lesson: Lesson, withSolutions: Bool) throws -> String {
    var passages = lesson.passages(withSolutions: withSolutions)
    if let support = PythonSupport.code(for: lesson) { passages.insert(.code(support), at: 0) }
    let cells = passages.enumerated().map { index, passage in
      switch passage {
      case .markdown(let text):
        Cell(cellType: "markdown", id: "cell-\(index)", source: lines(text), outputs: nil)
      case .code(let text): Cell(cellType: "code", id: "cell-\(index)", source: lines(text), outputs: [])
      }
    }
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Notebook(cells: cells)), as: UTF8.self) + "\n"
  }

  /// Each line with its line break, as the format has it.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
    if let last = lines.popLast() { lines.append(String(last.dropLast())) }
    return lines
  }
}
