import Glibc

/// Whole files on the disk.
public enum DiskFile {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FormatError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemError() }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw systemError() }
    guard facts.st_mode & S_IFMT != S_IFDIR else { throw systemError(EISDIR) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .unsupported("it is no ordinary file") }
    var problem: FormatError?
    let bytes = [UInt8](unsafeUninitializedCapacity: facts.st_size) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if read > 0 {
          count += read
        } else if read == 0 {
          break
        } else if errno != EINTR {
          problem = systemError()
          break
        }
      }
    }
    if let problem { throw problem }
    return bytes
  }

  /// Makes a folder, and those that it is in.
  public static func makeFolder(_ path: String) throws(FormatError) {
    if path.isEmpty || exists(path) { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw systemError() }
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a file whole or not at all: beside its place first, then renamed. What is already there and is no ordinary
  /// file, a pipe or `/dev/stdout` say, is written to in place.
  public static func write(_ bytes: [UInt8], to path: String) throws(FormatError) {
    var facts = stat()
    let exists = stat(path, &facts) == 0
    if exists, facts.st_mode & S_IFMT == S_IFDIR { throw systemError(EISDIR) }
    if exists, facts.st_mode & S_IFMT != S_IFREG {
      return try write(bytes, to: path, flags: O_WRONLY, mode: 0)
    }
    if exists, access(path, W_OK) != 0 { throw systemError() }
    let target = exists ? resolved(path) : path
    let temporary = "\(target).\(getpid()).part"
    let mode = exists ? facts.st_mode & 0o777 : 0o666
    do throws(FormatError) {
      try write(bytes, to: temporary, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let error = systemError()
      unlink(temporary)
      throw error
    }
  }

  /// The file that a path stands for, behind symbolic links.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t) throws(FormatError)
  {
    let descriptor = open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw systemError() }
    var start = 0
    var problem: FormatError?
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
        if count >= 0 {
          start += count
        } else if errno != EINTR {
          problem = systemError()
          return
        }
      }
    }
    if close(descriptor) != 0, problem == nil { problem = systemError() }
    if let problem { throw problem }
  }

  private static func systemError(_ code: Int32 = errno) -> FormatError {
    FormatError(.system(code: code), String(cString: strerror(code)))
  }
}
