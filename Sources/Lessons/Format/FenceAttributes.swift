import Reporting

/// What follows `python` on a fence's line.
struct FenceAttributes {
  var id: String?
  var role = Cell.Role.example
  var points: Int?

  private static let known = ["id", "exercise", "points", "setup", "no-run", "reference"]

  /// - Throws: the first thing wrong with the attributes.
  init(_ info: String, file: String, line: Int) throws(LessonProblem) {
    func refuse(_ message: String, _ hint: String? = nil) -> LessonProblem {
      LessonProblem(file: file, line: line, message, hint: hint)
    }
    let words: [Words.Word]
    do throws(Words.Malformed) { words = try Words(info).words } catch { throw refuse(error.message) }
    var roleName: String?
    for word in words.dropFirst() {
      switch word {
      case .bare(let name):
        let roles: [String: Cell.Role] = [
          "exercise": .exercise, "setup": .setup, "no-run": .noRun, "reference": .reference,
        ]
        guard let role = roles[name] else {
          throw refuse("`\(name)` is not an attribute of a cell", Self.advice(name))
        }
        if let roleName { throw refuse("a cell cannot be both `\(roleName)` and `\(name)`") }
        roleName = name
        self.role = role
      case .pair("id", let value):
        guard StableName.isValid(value) else {
          throw refuse("`\(value)` is not an id", "use \(StableName.rule)")
        }
        if id != nil { throw refuse("`id=` stands twice") }
        id = value
      case .pair("points", let value):
        guard let points = Int(value), (0...1000).contains(points) else {
          throw refuse("`points=\(value)` is not a whole number from 0 to 1000")
        }
        self.points = points
      case .pair(let key, _):
        throw refuse("`\(key)=` is not an attribute of a cell", Self.advice(key))
      case .quoted(let text):
        throw refuse("`\"\(text)\"` has no name", "write it as `id=\"\(text)\"`")
      }
    }
    if role == .exercise, id == nil { throw refuse("the exercise has no id", "give it one: `id=\"name\"`") }
    if role != .exercise, points != nil { throw refuse("only an exercise has points") }
  }

  private static func advice(_ name: String) -> String {
    if let meant = Suggestion.nearest(to: name, among: known) { return "did you mean `\(meant)`?" }
    return "there are \(known.joined(separator: ", "))"
  }
}
