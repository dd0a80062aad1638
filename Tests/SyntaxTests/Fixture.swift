import Foundation
import Syntax

/// What the scripts of `oracle/` recorded, and the programs that go with it.
enum Fixture {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "fixtures")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The names, without extension, of the files of a folder that have an extension.
  static func names(_ folder: String, _ fileExtension: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.folder.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix("." + fileExtension) }
      .map { String($0.dropLast(fileExtension.count + 1)) }
      .sorted()
  }

  /// The rows of a file with one JSON object per line.
  static func rows<Row: Decodable>(_ name: String) throws -> [Row] {
    let lines = try bytes(name).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(Row.self, from: Data($0)) }
  }

  /// How many times the usual number of random programs is tried.
  static let effort = ProcessInfo.processInfo.environment["FUZZ"].flatMap { Int($0) }

  /// Compares a text with a recorded one; with `RECORD=1` in the environment it records it instead.
  static func matches(_ text: String, _ name: String) throws -> Bool {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return try text == Self.text(name)
  }
}
