import Foundation
import Glibc

/// A submission where it lies.
public struct SubmissionFile: Sendable {
  public let path: String
  /// The name in the report.
  public let name: String

  /// The largest file that is read, in bytes.
  static let maximumLength = 8 << 20

  public struct Problem: Error, Sendable {
    public let message: String
  }

  /// The file's contents. A link is not followed: it may lead to another's submission, or to the solution.
  func read() -> Result<[UInt8], Problem> {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = errno == ELOOP ? "it is a symbolic link" : String(cString: strerror(errno))
      return .failure(Problem(message: "can't be read: \(reason)"))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(Problem(message: "is not a regular file"))
    }
    guard status.st_size <= SubmissionFile.maximumLength else {
      return .failure(Problem(message: "is larger than \(SubmissionFile.maximumLength >> 20) MiB"))
    }
    var contents = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < contents.count {
      let count = contents.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    return .success(Array(contents[..<filled]))
  }

  /// The submissions that paths name: files themselves, folders' Markdown files, and files a folder deeper, one
  /// folder a student.
  ///
  /// - Throws: `Problem` for a path that is not there.
  public static func find(_ paths: [String]) throws(Problem) -> [SubmissionFile] {
    var found: [SubmissionFile] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Problem(message: "there is no file or folder '\(path)'")
      }
      if isFolder.boolValue {
        found += contents(of: path, prefix: "")
      } else {
        found.append(SubmissionFile(path: path, name: (path as NSString).lastPathComponent))
      }
    }
    return found
  }

  private static func contents(of folder: String, prefix: String) -> [SubmissionFile] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    var found: [SubmissionFile] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR, prefix.isEmpty {
        let inside = contents(of: path, prefix: name + "/")
        // A student who handed in nothing to grade gets a row all the same.
        found += inside.isEmpty ? [SubmissionFile(path: path, name: name)] : inside
      } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        found.append(SubmissionFile(path: path, name: prefix + name))
      }
    }
    return found
  }
}
