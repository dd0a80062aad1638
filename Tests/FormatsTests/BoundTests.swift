import CZlib
import Testing

@testable import Formats

/// What unpacks to far more than it is, is not unpacked.
@Suite struct BoundTests {
  @Test func unpacksNoMoreThanAllowed() throws {
    let bomb = packed([UInt8](repeating: 0, count: 50 << 20))
    #expect(bomb.count < 100_000)
    var inflater = try Inflater(bomb, .gzip)
    #expect(throws: FormatError(.content, "it unpacks to more than 1000 bytes")) {
      _ = try inflater.readAll(limit: 1000)
    }
  }

  @Test func believesNoHeaderOfPictures() throws {
    // 60,000 pictures of 28 by 28, and nothing after that; then far too many.
    let header: [UInt8] = [0, 0, 8, 3, 0, 0, 0xEA, 0x60, 0, 0, 0, 28, 0, 0, 0, 28]
    #expect(throws: FormatError(.content, "the file ends too early")) { try IDXFile(packed(header)) }
    #expect(throws: FormatError(.content, "the file ends too early")) { try IDXFile(header) }
    let greedy: [UInt8] = [0, 0, 8, 3, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255]
    #expect(throws: FormatError(.content, "its sizes are impossible")) { try IDXFile(packed(greedy)) }
    #expect(throws: FormatError(.content, "the file is longer than its header says")) {
      try IDXFile(packed([0, 0, 8, 1, 0, 0, 0, 1, 5, 6]))
    }
  }

  @Test func readsMembersOneAfterAnother() throws {
    var inflater = try Inflater(packed([1, 2]) + packed([3]), .gzip)
    #expect(try inflater.readAll() == [1, 2, 3])
    var followed = try Inflater(packed([1, 2]) + [9], .gzip)
    #expect(throws: FormatError(.content, "something follows the packed data")) { _ = try followed.readAll() }
  }

  @Test func findsTheFilesOfAnArchiveAgain() throws {
    var writer = ZipWriter()
    writer.add("a/one", [1, 2, 3])
    writer.add("two", [UInt8](repeating: 7, count: 1000), alignment: 64)
    let bytes = writer.finish()
    let archive = try ZipArchive(bytes)
    #expect(archive.entries.map(\.name) == ["a/one", "two"])
    let two = try #require(archive["two"])
    let contents = try archive.contents(two)
    #expect(contents == [UInt8](repeating: 7, count: 1000)[...])
    #expect(contents.startIndex % 64 == 0)
    var damaged = bytes
    damaged[contents.startIndex] = 8
    #expect(throws: FormatError(.content, "entry two is damaged: its checksum is wrong")) {
      let archive = try ZipArchive(damaged)
      _ = try archive.contents(two)
    }
  }

  /// Bytes as gzip packs them.
  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    let capacity = bytes.count / 100 + 1000
    return input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(capacity)
        deflate(&stream, Z_FINISH)
        count = capacity - Int(stream.avail_out)
      }
    }
  }
}
