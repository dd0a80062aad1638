import Glibc

/// The lessons there are, in the order of their files' names.
///
/// They are inside the binary. `ETUDE_LESSONS`, a list of folders between colons, puts others in their place.
public struct Course: Sendable {
  public let lessons: [Lesson]
  /// What kept other files from being lessons.
  public let problems: [LessonProblem]

  public init(_ files: [LessonFile]) {
    var lessons: [Lesson] = []
    var problems: [LessonProblem] = []
    for file in files {
      do throws(UnreadableLesson) {
        let lesson = try LessonReader.read(file.bytes, file: file.name)
        if let other = lessons.first(where: { $0.id == lesson.id }) {
          problems.append(
            LessonProblem(file: file.name, line: 1, "the lesson `\(lesson.id)` is also in \(other.file)"))
        } else {
          lessons.append(lesson)
        }
      } catch {
        problems += error.problems
      }
    }
    self.lessons = lessons
    self.problems = problems
  }

  /// The course that the environment asks for.
  public static func standard(environment: (String) -> String? = StateFolder.variable) -> Course {
    guard let folders = environment("ETUDE_LESSONS"), !folders.isEmpty else {
      return Course(EmbeddedLessons.files)
    }
    var files: [LessonFile] = []
    var problems: [LessonProblem] = []
    for folder in folders.split(separator: ":").map(String.init) {
      do throws(LessonProblem) { files += try LessonFile.all(in: folder) } catch { problems.append(error) }
    }
    let course = Course(files)
    return Course(lessons: course.lessons, problems: problems + course.problems)
  }

  private init(lessons: [Lesson], problems: [LessonProblem]) {
    self.lessons = lessons
    self.problems = problems
  }

  public subscript(id: String) -> Lesson? { lessons.first { $0.id == id } }
}

/// A file that may be a lesson: its name and its bytes.
public struct LessonFile: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Every `.md` file of a folder, by name.
  static func all(in folder: String) throws(LessonProblem) -> [LessonFile] {
    guard let stream = opendir(folder) else {
      throw LessonProblem(
        file: folder, line: nil, "the folder cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md"), !name.hasPrefix("."), !["README.md", "REFERENCE.md"].contains(name) {
        names.append(name)
      }
    }
    var files: [LessonFile] = []
    for name in names.sorted() { files.append(try read("\(folder)/\(name)")) }
    return files
  }

  /// Reads a file of at most ``LessonReader/maximumLength`` bytes.
  public static func read(_ path: String) throws(LessonProblem) -> LessonFile {
    func refuse(_ reason: String) -> LessonProblem { LessonProblem(file: path, line: nil, reason) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw refuse("the file cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= LessonReader.maximumLength {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refuse("the file cannot be read: \(String(cString: strerror(errno)))") }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return LessonFile(name: path, bytes: bytes)
  }
}
