import Glibc

/// Where what a learner has done is kept, by the XDG base directory specification.
public struct StateFolder: Sendable, Equatable {
  public let path: String

  public init(path: String) { self.path = path }

  /// `ETUDE_STATE`, or `etude` in `XDG_STATE_HOME`, or `~/.local/state/etude`.
  ///
  /// - Returns: nil when the environment names no home either.
  public static func standard(environment: (String) -> String? = variable) -> StateFolder? {
    if let path = environment("ETUDE_STATE"), !path.isEmpty { return StateFolder(path: path) }
    // The specification: a relative path is to be ignored.
    if let base = environment("XDG_STATE_HOME"), base.hasPrefix("/") {
      return StateFolder(path: base + "/etude")
    }
    if let home = environment("HOME"), !home.isEmpty {
      return StateFolder(path: home + "/.local/state/etude")
    }
    return nil
  }

  /// A variable of the process's environment.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Makes the folder and those above it.
  public func make() throws(StateProblem) {
    var path = ""
    for part in self.path.split(separator: "/", omittingEmptySubsequences: false) {
      path += part + "/"
      if path != "/", mkdir(path, 0o700) != 0, errno != EEXIST {
        throw StateProblem(path: path, reason: String(cString: strerror(errno)))
      }
    }
  }
}

/// The folder or a file in it cannot be written or read.
public struct StateProblem: Error, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}
