import Formats
import Foundation
import Testing

@testable import Console

/// `etude data get` against a server on loopback.
@Suite(.serialized) struct DownloadTests {
  private let folder = Program.stateFolder() + "/data/set"
  private static let contents = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }

  private func set(_ server: FileServer, digest: String = MD5.digest(contents)) -> DataSet {
    DataSet(
      name: "set", title: "A set", sources: ["http://127.0.0.1:\(server.port)/"],
      files: [DataSet.File(name: "pictures.bin", digest: digest)])
  }

  private func fetched() throws -> [UInt8] { try DiskFile.read("\(folder)/pictures.bin") }

  @Test func fetchesAndChecks() throws {
    let server = try #require(FileServer(Self.contents))
    try Download(set(server), into: folder, from: nil).run()
    #expect(try fetched() == Self.contents)
    #expect(!DiskFile.exists("\(folder)/pictures.bin.part"))
    // What is there is not fetched again.
    try Download(set(server), into: folder, from: nil).run()
    #expect(server.requests.count == 1)
  }

  @Test func goesOnWhereItEnded() throws {
    let server = try #require(FileServer(Self.contents, cutAfter: 100_000))
    #expect(throws: CommandProblem.self) { try Download(set(server), into: folder, from: nil).run() }
    #expect(!DiskFile.exists("\(folder)/pictures.bin"))
    try Download(set(server), into: folder, from: nil).run()
    #expect(try fetched() == Self.contents)
    #expect(server.requests.map(\.start) == [0, 100_000])
  }

  @Test func startsAnewWhereTheServerKnowsNoRanges() throws {
    let server = try #require(FileServer(Self.contents, cutAfter: 100_000, knowsRanges: false))
    #expect(throws: CommandProblem.self) { try Download(set(server), into: folder, from: nil).run() }
    try Download(set(server), into: folder, from: nil).run()
    #expect(try fetched() == Self.contents)
  }

  @Test func keepsNoDamagedFile() throws {
    let server = try #require(FileServer(Self.contents))
    let digest = String(repeating: "0", count: 32)
    let problem = #expect(throws: CommandProblem.self) {
      try Download(set(server, digest: digest), into: folder, from: nil).run()
    }
    #expect(problem?.message.contains("the file is damaged, or another one (MD5") == true)
    #expect(!DiskFile.exists("\(folder)/pictures.bin"))
    #expect(!DiskFile.exists("\(folder)/pictures.bin.part"))
  }

  @Test func triesEachSource() throws {
    let server = try #require(FileServer(Self.contents))
    let known = set(server)
    let two = DataSet(
      name: "set", title: "A set", sources: ["http://127.0.0.1:\(server.port)/nowhere/"] + known.sources,
      files: known.files)
    try Download(two, into: folder, from: nil).run()
    #expect(try fetched() == Self.contents)
    let problem = #expect(throws: CommandProblem.self) {
      try Download(two, into: folder + "2", from: "http://127.0.0.1:\(server.port)/nowhere").run()
    }
    #expect(problem?.message.contains("404") == true)
  }

  @Test func namesTheDataSets() {
    let run = Program.run(["data", "get", "nist"])
    #expect(run.status == 2)
    #expect(run.error == "etude: there is no data set nist; there are: mnist, fashion_mnist, cifar10\n")
  }
}
