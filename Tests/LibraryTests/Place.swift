import Foundation
import Interpreter
import Library
import Reporting

/// The folders of these tests.
enum Place {
  static let here = URL(filePath: #filePath).deletingLastPathComponent()
  /// Files that others wrote: see `oracle/files.py`.
  static let files = here.appending(path: "files")
  /// Files that Etude wrote, and that others have read: see `oracle/read.py`.
  static let written = here.appending(path: "written")

  static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  /// Every file below a folder.
  static func all(_ folder: URL) -> [URL] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return paths.sorted().map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
  }
}

/// A program in a session that may use files, in the folder of those that others wrote.
struct Run {
  let output: String
  let failure: Session.Failure?

  init(_ program: String, name: String = "<test>", grants: Grants = Grants(files: true)) {
    Library.register()
    _ = FileManager.default.changeCurrentDirectoryPath(Place.files.path)
    let printed = Printed()
    var options = Session.Options { printed.text += $0 }
    options.grants = grants
    failure = Session(options).run(SourceText(name: name, text: program), mode: .script).failure
    output = printed.text
  }

  /// What a session printed so far; one thread at a time writes to it.
  private final class Printed: @unchecked Sendable {
    var text = ""
  }
}
