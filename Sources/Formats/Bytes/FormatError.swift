/// Why a file can't be read or written.
public struct FormatError: Error, Equatable, CustomStringConvertible {
  public enum Kind: Equatable, Sendable {
    /// What the operating system said, `ENOENT` say.
    case system(code: Int32)
    /// The bytes are not what they should be.
    case content
    /// The file is well-formed, and holds something that there is no place for here.
    case unsupported
  }

  public let kind: Kind
  /// In a sentence without the file's name.
  public let message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static func content(_ message: String) -> FormatError { FormatError(.content, message) }
  static func unsupported(_ message: String) -> FormatError { FormatError(.unsupported, message) }

  public var description: String { message }
}
