import Foundation
import Glibc

/// A server on loopback that gives out one file, under every name without a folder, and remembers who asked for what.
final class FileServer: @unchecked Sendable {
  struct Request {
    let path: String
    /// The first byte that was asked for.
    let start: Int
  }

  let port: UInt16
  private let contents: [UInt8]
  private let knowsRanges: Bool
  /// How many bytes of the file the first answer gives before it breaks off.
  private var cut: Int?
  private let descriptor: Int32
  private let lock = NSLock()
  private var seen: [Request] = []

  var requests: [Request] { lock.withLock { seen } }

  init?(_ contents: [UInt8], cutAfter cut: Int? = nil, knowsRanges: Bool = true) {
    self.contents = contents
    self.cut = cut
    self.knowsRanges = knowsRanges
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard descriptor >= 0, isBound else { return nil }
    Thread.detachNewThread { [self] in
      while true {
        let client = accept(descriptor, nil, nil)
        if client < 0 { return }
        answer(client)
        close(client)
      }
    }
  }

  private func answer(_ client: Int32) {
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = read(client, &buffer, buffer.count)
    guard count > 0 else { return }
    let words = String(decoding: buffer[..<count], as: UTF8.self).split { $0 == " " || $0 == "\r\n" }
    let path = words.count > 1 ? String(words[1]) : ""
    let range = words.first { $0.hasPrefix("bytes=") }?.dropFirst(6).prefix { $0 != "-" }
    let start = range.flatMap { Int($0) } ?? 0
    lock.withLock { seen.append(Request(path: path, start: start)) }
    guard path.split(separator: "/").count == 1 else {
      return send(client, Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8))
    }
    let first = knowsRanges ? min(start, contents.count) : 0
    let body = contents[first...]
    let status =
      first > 0
      ? "206 Partial Content\r\nContent-Range: bytes \(first)-\(contents.count - 1)/\(contents.count)"
      : "200 OK"
    send(
      client, Array("HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n".utf8))
    send(client, Array(body.prefix(cut ?? .max)))
    cut = nil
  }

  private func send(_ client: Int32, _ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(client, $0.baseAddress, $0.count, Int32(truncatingIfNeeded: MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
