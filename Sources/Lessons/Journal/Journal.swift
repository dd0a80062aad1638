import Foundation
import Glibc

/// The record of everything that was entered in one lesson: a file to which lines are only ever added.
///
/// Each entry is a line of JSON, written in one piece and flushed to the disk before `append` returns, so
/// that neither
/// `kill -9` nor a power cut takes back an accepted step. A line that was cut short is passed over when
/// reading, and closed off before the next is written.
public final class Journal {
  public let path: String
  private let descriptor: CInt

  /// Opens the journal of a lesson, and makes it if there is none.
  public init(lesson: String, in folder: StateFolder) throws(StateProblem) {
    try folder.make()
    path = Self.path(of: lesson, in: folder)
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.problem(path) }
    Self.flushFolder(folder.path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func path(of lesson: String, in folder: StateFolder) -> String {
    "\(folder.path)/\(lesson).jsonl"
  }

  private static func problem(_ path: String) -> StateProblem {
    StateProblem(path: path, reason: String(cString: strerror(errno)))
  }

  /// A new file's name is on the disk once its folder is.
  private static func flushFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension Journal {
  /// Adds an entry. When it returns, the entry is on the disk.
  public func append(_ entry: JournalEntry) throws(StateProblem) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(entry) else {
      throw StateProblem(path: path, reason: "the entry cannot be written as JSON")
    }
    try write((endsTorn ? [0x0A] : []) + Array(json) + [0x0A])
    guard fsync(descriptor) == 0 else { throw Self.problem(path) }
  }

  /// Whether the last line was cut short.
  private var endsTorn: Bool {
    let length = lseek(descriptor, 0, SEEK_END)
    guard length > 0 else { return false }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, length - 1) == 1 && last != 0x0A
  }

  private func write(_ bytes: [UInt8]) throws(StateProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.problem(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// The entries of a lesson's journal since it was last begun anew; none when there is no journal.
  ///
  /// Lines that are not entries, such as one that was cut short, are passed over.
  public static func entries(of lesson: String, in folder: StateFolder) throws(StateProblem) -> [JournalEntry]
  {
    let path = path(of: lesson, in: folder)
    guard let bytes = try read(path) else { return [] }
    let decoder = JSONDecoder()
    var entries: [JournalEntry] = []
    for line in bytes.split(separator: 0x0A) {
      guard let entry = try? decoder.decode(JournalEntry.self, from: Data(line)), entry.lesson == lesson
      else {
        continue
      }
      if entry.event == .restarted { entries = [] } else { entries.append(entry) }
    }
    return entries
  }

  /// A file's bytes; nil when there is no such file.
  private static func read(_ path: String) throws(StateProblem) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw problem(path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(path) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
