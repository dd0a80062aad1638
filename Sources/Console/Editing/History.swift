import Glibc
import Lessons

/// What was entered in earlier runs: a file with one entry a line, the oldest first.
///
/// An entry is added when it is entered, so that nothing is lost whatever becomes of the process, and two
/// processes may add to the same file. Where the file can't be written, history lasts as long as the process.
public struct History {
  public private(set) var entries: [String] = []
  private let path: String?

  static let maximumEntries = 5000

  /// The history of a kind of prompt, `history` say, in the folder where Etude keeps its state.
  public init(_ name: String, in folder: StateFolder? = .standard()) {
    guard let folder, (try? folder.make()) != nil else {
      path = nil
      return
    }
    let path = "\(folder.path)/\(name)"
    self.path = path
    entries = Self.read(path).split(separator: "\n").map { Self.decode($0) }
    if entries.count > 2 * Self.maximumEntries { rewrite(path) }
    entries = entries.suffix(Self.maximumEntries)
  }

  /// Adds an entry, unless it is blank or the last one again.
  ///
  /// - Returns: whether it was added.
  public mutating func add(_ entry: String) -> Bool {
    guard entry.contains(where: { !$0.isWhitespace }), entry != entries.last else { return false }
    entries.append(entry)
    if let path { Self.append(Self.encode(entry) + "\n", to: path) }
    return true
  }

  /// Line breaks are written `\n`, a backslash `\\`.
  static func encode(_ entry: String) -> String {
    var line = ""
    for character in entry.unicodeScalars {
      switch character {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(character)
      }
    }
    return line
  }

  static func decode(_ line: some StringProtocol) -> String {
    var entry = ""
    var isEscaped = false
    for character in line.unicodeScalars {
      if isEscaped {
        let letters: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r"]
        entry.unicodeScalars.append(letters[character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        entry.unicodeScalars.append(character)
      }
    }
    return entry
  }

  private static func read(_ path: String) -> String {
    guard let file = try? ProgramFile.read(path) else { return "" }
    return String(decoding: file, as: UTF8.self)
  }

  private static func append(_ text: String, to path: String, flags: CInt = O_APPEND) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes = bytes.dropFirst(count)
    }
    close(descriptor)
  }

  /// Keeps the newest entries; another process sees the file whole, before or after.
  private func rewrite(_ path: String) {
    let text = entries.suffix(Self.maximumEntries).map { Self.encode($0) + "\n" }.joined()
    Self.append(text, to: path + ".new", flags: O_TRUNC)
    rename(path + ".new", path)
  }
}
