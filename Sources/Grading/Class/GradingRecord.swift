import Foundation
import Glibc

/// What has been graded so far, on disk: a line of JSON each, written as soon as a submission is done, so that a run that
/// was interrupted goes on where it was.
public final class GradingRecord {
  public struct Problem: Error, CustomStringConvertible { public let description: String }

  /// What must be the same for two runs to give the same points.
  struct Header: Codable, Equatable {
    let lesson: UInt64
    let seed: UInt64
    let limits: GradingLimits
  }

  private struct Entry: Codable {
    let name: String
    let contents: UInt64
    let report: SubmissionReport
  }

  private let descriptor: Int32
  private var entries: [String: Entry] = [:]

  /// The seed of a record that exists; nil for a new one.
  public static func seed(of path: String) -> UInt64? { lines(of: path).first.flatMap(header)?.seed }

  /// Opens a record, or begins one.
  ///
  /// - Throws: why it can't be gone on with: it is another grading's, or can't be written.
  init(_ path: String, header: Header) throws(Problem) {
    let lines = Self.lines(of: path)
    if let first = lines.first, Self.header(first) != header {
      throw Problem(
        description: "\(path) is the record of another grading: its lesson, seed or limits differ")
    }
    // A line that was cut off is graded again.
    for line in lines.dropFirst() {
      if let entry = try? JSONDecoder().decode(Entry.self, from: line) { entries[entry.name] = entry }
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(description: "\(path): \(String(cString: strerror(errno)))") }
    if lines.isEmpty { append(header) } else { write(Data("\n".utf8)) }
  }

  deinit { close(descriptor) }

  func report(of name: String, contents: [UInt8]) -> SubmissionReport? {
    guard let entry = entries[name], entry.contents == Self.digest(contents) else { return nil }
    return entry.report
  }

  func add(_ report: SubmissionReport, contents: [UInt8]) {
    append(Entry(name: report.name, contents: Self.digest(contents), report: report))
  }

  private func append(_ value: some Encodable) {
    guard let line = try? JSONEncoder().encode(value) else { return }
    write(line + Data("\n".utf8))
    fsync(descriptor)
  }

  private func write(_ data: Data) {
    data.withUnsafeBytes { _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  private static func lines(of path: String) -> [Data] {
    (FileManager.default.contents(atPath: path) ?? Data()).split(separator: UInt8(ascii: "\n")).map {
      Data($0)
    }
  }

  private static func header(_ line: Data) -> Header? { try? JSONDecoder().decode(Header.self, from: line) }

  /// FNV-1a, of 64 bits.
  static func digest(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
