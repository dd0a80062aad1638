import CLessons

/// The lessons inside the binary.
enum EmbeddedLessons {
  static var files: [LessonFile] {
    (0..<etude_lesson_count()).compactMap { index in
      let lesson = etude_lesson(index)
      guard let name = lesson.name, let bytes = lesson.bytes else { return nil }
      return LessonFile(
        name: String(cString: name), bytes: Array(UnsafeBufferPointer(start: bytes, count: lesson.count)))
    }
  }
}
