import Foundation

/// The folders of fixtures beside the tests.
enum Fixtures {
  /// With `ETUDE_RECORD` in the environment the tests write what they now see, for the author to review.
  static let isRecording = ProcessInfo.processInfo.environment["ETUDE_RECORD"] != nil

  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
  }

  /// The names of a folder's files with this extension, without it, in order.
  static func names(in folder: String, extension suffix: String = "md") -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: self.folder(folder).path)) ?? []
    return files.filter { $0.hasSuffix("." + suffix) }.map { String($0.dropLast(suffix.count + 1)) }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder(path))) }

  /// The expected text of a file, after it was written anew if the tests are recording.
  static func expected(_ path: String, now text: String) throws -> String {
    let url = folder(path)
    if isRecording { try text.write(to: url, atomically: true, encoding: .utf8) }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
