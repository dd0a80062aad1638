import Formats
import Foundation
import Interpreter
import Testing

@testable import Library

/// Files that are cut short, or in which bytes are other bytes, end in an error or in values; nothing else happens.
@Suite(.serialized) struct DamageTests {
  static let torchFiles = ["tensors.pt", "values.pt", "state.pt", "legacy.pt", "command.pt", "module.pt"]

  @Test(arguments: torchFiles) func survivesDamagedTorchFiles(_ name: String) throws {
    Library.register()
    let bytes = try Place.bytes(Place.files.appending(path: name))
    let session = Session(Session.Options { _ in })
    let outcome = session.perform {
      for damaged in Damage(of: bytes, seed: 7) {
        guard let value = try? TorchFile.read(damaged, takesAnyDevice: true) else { continue }
        _ = try? Operators.repr(value)
      }
    }
    #expect(outcome.isFinished)
  }

  /// The pickle itself, which within the archive a checksum protects.
  @Test(arguments: ["tensors.pt", "values.pt", "state.pt"]) func survivesDamagedPickles(_ name: String) throws
  {
    Library.register()
    let archive = try ZipArchive(try Place.bytes(Place.files.appending(path: name)))
    let entry = try #require(archive.entries.first { $0.name.hasSuffix("data.pkl") })
    let pickle = Array(try archive.contents(entry))
    let outcome = Session(Session.Options { _ in }).perform {
      for damaged in Damage(of: pickle, seed: 8) {
        let objects = PickleObjects(takesAnyDevice: true) { _, _, count in
          guard count < 1 << 20 else { throw FormatError(.content, "there is not so much") }
          return try .allocate(byteCount: count)
        }
        var reader = PickleReader(damaged[...], objects)
        guard let value = try? reader.read() else { continue }
        _ = try? Operators.repr(value)
      }
    }
    #expect(outcome.isFinished)
  }

  /// Containers within containers, as deep as a file of some size can ask for.
  @Test func survivesDeepPickles() throws {
    Library.register()
    let lists = [UInt8](repeating: 0x5D, count: 200_000) + [UInt8](repeating: 0x61, count: 199_999)
    let tuples = [0x29] + [UInt8](repeating: 0x85, count: 400_000)
    let outcome = Session(Session.Options { _ in }).perform {
      for pickle in [lists, tuples] {
        let objects = PickleObjects(takesAnyDevice: true) { _, _, _ in throw FormatError(.content, "") }
        var reader = PickleReader(([0x80, 2] + pickle + [0x2E])[...], objects)
        let value = try reader.read()
        _ = try? Operators.hash(value)
        _ = try? PickleWriter(value)
      }
    }
    #expect(outcome.isFinished)
  }

  @Test(arguments: ["grid.npy", "fortran.npy", "packed.npz", "tensors.safetensors"])
  func survivesDamagedArrays(_ name: String) throws {
    let bytes = try Place.bytes(Place.files.appending(path: name))
    for damaged in Damage(of: bytes, seed: 9) {
      switch name.split(separator: ".")[1] {
      case "npy": _ = try? NpyFile.read(damaged[...])
      case "npz": _ = try? NpyFile.readArchive(damaged)
      default: _ = try? SafetensorsFile(damaged)
      }
    }
  }

  @Test(arguments: ["mnist/train-images-idx3-ubyte.gz", "MNIST/raw/train-labels-idx1-ubyte"])
  func survivesDamagedPictures(_ name: String) throws {
    for damaged in Damage(of: try Place.bytes(Place.files.appending(path: name)), seed: 10) {
      _ = try? IDXFile(damaged)
    }
  }

  @Test func survivesDamagedArchivesOfPictures() throws {
    let bytes = try Place.bytes(Place.files.appending(path: "cifar10/cifar-10-binary.tar.gz"))
    #expect(try CIFARFile(archive: bytes, isTraining: true).labels.count == 10)
    for damaged in Damage(of: bytes, seed: 11, count: 200) {
      _ = try? CIFARFile(archive: damaged, isTraining: true)
    }
  }
}

/// A file with faults: cut short, with some bytes changed, or with a piece in it twice.
private struct Damage: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var state: UInt64
  private var left: Int

  init(of bytes: [UInt8], seed: UInt64, count: Int = 1000) {
    self.bytes = bytes
    state = seed
    left = count
  }

  mutating func next() -> [UInt8]? {
    guard left > 0, !bytes.isEmpty else { return nil }
    left -= 1
    var damaged = bytes
    switch draw(8) {
    case 0: damaged.removeLast(draw(bytes.count))
    case 1:
      let start = draw(bytes.count)
      damaged.insert(contentsOf: bytes[start..<Swift.min(start + 32, bytes.count)], at: draw(bytes.count))
    case 2: damaged.removeSubrange(Swift.min(draw(bytes.count), bytes.count - 1)..<bytes.count - 1)
    default:
      for _ in 0...draw(4) { damaged[draw(bytes.count)] = UInt8(truncatingIfNeeded: draw(256)) }
    }
    return damaged
  }

  /// A number below a bound, from a linear congruence.
  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }
}
