import Formats
import Glibc
import Reporting

/// Brings the files of a data set into a folder: each is fetched beside its place, checked by its digest, and only then
/// given its name. What is there already stays; what was begun goes on.
public struct Download {
  private let set: DataSet
  private let folder: String
  private let curl: Curl
  private let line: ProgressLine

  /// - Parameter source: the only address to fetch from, in place of those that are known.
  /// - Throws: `CommandProblem` where there is no `curl`, or no folder can be made.
  public init(_ set: DataSet, into folder: String, from source: String?) throws(CommandProblem) {
    guard let curl = Curl() else {
      throw CommandProblem(
        "`curl` is needed to download, and is not installed: apt-get install curl", status: 1)
    }
    self.curl = curl
    self.folder = folder
    line = ProgressLine()
    guard let source else {
      self.set = set
      return
    }
    self.set = DataSet(
      name: set.name, title: set.title, sources: [source.hasSuffix("/") ? source : source + "/"],
      files: set.files)
  }

  /// - Throws: `CommandProblem` with what is wrong.
  public func run() throws(CommandProblem) {
    do throws(FormatError) { try DiskFile.makeFolder(folder) } catch {
      throw CommandProblem("can't make the folder \(folder): \(error)", status: 1)
    }
    for file in set.files { try fetch(file) }
  }

  private func fetch(_ file: DataSet.File) throws(CommandProblem) {
    let place = "\(folder)/\(file.name)"
    if try digest(of: place) == file.digest { return line.finish("\(file.name): here already") }
    let part = place + ".part"
    // A download that was complete and not yet named: asking for more of it would be an error.
    if try digest(of: part) == file.digest { return try finish(part, place, file) }
    var complaints: [String] = []
    for source in set.sources {
      let address = source + file.name
      var ending = curl.fetch(address, to: part) { line.show(file.name, $0) }
      if ending == .unresumable {
        unlink(part)
        ending = curl.fetch(address, to: part) { line.show(file.name, $0) }
      }
      switch ending {
      case .finished:
        let found = try digest(of: part)
        if found == file.digest { return try finish(part, place, file) }
        unlink(part)
        complaints.append("\(address): the file is damaged, or another one (MD5 \(found ?? "unknown"))")
      case .interrupted:
        line.clear()
        Interrupts.endProcess()
      case .unresumable: complaints.append("\(address): the download can't be begun")
      case .failed(let message): complaints.append("\(address): \(message)")
      }
    }
    line.clear()
    throw CommandProblem(complaints.joined(separator: "\n       "), status: 1)
  }

  private func finish(_ part: String, _ place: String, _ file: DataSet.File) throws(CommandProblem) {
    guard rename(part, place) == 0 else {
      throw CommandProblem("can't write \(place): \(String(cString: strerror(errno)))", status: 1)
    }
    line.finish("\(file.name): \(ProgressLine.size(Curl.size(of: place)))")
  }

  private func digest(of path: String) throws(CommandProblem) -> String? {
    guard DiskFile.exists(path) else { return nil }
    do throws(FormatError) { return MD5.digest(try DiskFile.read(path)) } catch {
      throw CommandProblem("can't read \(path): \(error)", status: 1)
    }
  }
}
