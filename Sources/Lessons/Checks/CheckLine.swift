import Reporting

/// A line of a `check` fence, taken apart: its verb, its names, its options and its quoted text.
struct CheckLine {
  let verb: String
  let names: [String]
  let options: [String: String]
  let quoted: [String]
  private let file: String
  private let number: Int

  /// What each verb accepts besides `points`.
  private static let verbs: [String: Set<String>] = [
    "value": ["rtol", "atol"],
    "shape": ["inputs", "through", "draws"],
    "close": ["inputs", "through", "steps", "draws", "rtol", "atol"],
    "grad": ["wrt", "inputs", "through", "draws", "rtol", "atol"],
    "module": ["inputs", "through", "steps", "draws", "rtol", "atol"],
    "params": ["inputs"],
    "holds": [],
    "reaches": ["inputs", "through", "draws"],
    "forbid": [], "require": [],
    "suspect": ["of"],
  ]

  init(_ text: String, file: String, number: Int) throws(LessonProblem) {
    func refuse(_ message: String, _ hint: String? = nil) -> LessonProblem {
      LessonProblem(file: file, line: number, message, hint: hint)
    }
    let words: [Words.Word]
    do throws(Words.Malformed) { words = try Words(text).words } catch { throw refuse(error.message) }
    guard case .bare(let verb)? = words.first else { throw refuse("a check begins with what it checks") }
    guard let accepted = Self.verbs[verb] else {
      let verbs = Self.verbs.keys.sorted()
      let meant = Suggestion.nearest(to: verb, among: verbs).map { "did you mean `\($0)`?" }
      throw refuse("there is no check `\(verb)`", meant ?? "there are \(verbs.joined(separator: ", "))")
    }
    var names: [String] = []
    var options: [String: String] = [:]
    var quoted: [String] = []
    for word in words.dropFirst() {
      switch word {
      case .bare(let name): names.append(name)
      case .quoted(let text): quoted.append(text)
      case .pair(let key, let value):
        guard accepted.contains(key) || (key == "points" && verb != "suspect") else {
          let known = accepted.union(verb == "suspect" ? [] : ["points"]).sorted()
          throw refuse("`\(verb)` has no `\(key)=`", "it has \(known.joined(separator: ", "))")
        }
        guard options.updateValue(value, forKey: key) == nil else { throw refuse("`\(key)=` stands twice") }
      }
    }
    guard quoted.count < 2 else { throw refuse("there are two texts in quotation marks; one is enough") }
    self.verb = verb
    self.names = names
    self.options = options
    self.quoted = quoted
    self.file = file
    self.number = number
  }

  private func refuse(_ message: String, hint: String? = nil) -> LessonProblem {
    LessonProblem(file: file, line: number, message, hint: hint)
  }

  func kind() throws(LessonProblem) -> Check.Kind {
    switch verb {
    case "value": return .value(try comparison())
    case "shape": return .shape(try comparison())
    case "close": return .close(try comparison())
    case "module": return .module(try comparison())
    case "params": return .parameters(try comparison())
    case "reaches": return .reaches(try comparison(joinedBy: "over"))
    case "grad":
      let wrt = try list("wrt")
      guard !wrt.isEmpty else {
        throw refuse("`grad` does not say what to differentiate by", hint: "add `wrt=` and parameter names")
      }
      return .grad(try comparison(), wrt: wrt)
    case "holds":
      guard let predicate = names.first, names.count > 1 else {
        throw refuse(
          "`holds` needs a predicate and the names it judges", hint: "as in `holds same_axes axes`")
      }
      return .holds(predicate: predicate, subjects: Array(names.dropFirst()))
    case "forbid": return .forbid(try someNames())
    default: return .require(try someNames())
    }
  }

  func points() throws(LessonProblem) -> Int { try integer("points", in: 0...1000) ?? 0 }

  func suspect() throws(LessonProblem) -> Suspect {
    guard names.count == 1, let name = names.first else { throw refuse("`suspect` needs one name") }
    guard let message = quoted.first, !message.isEmpty else {
      throw refuse(
        "the suspect `\(name)` has no message", hint: "say what the learner did, in quotation marks")
    }
    return Suspect(name: name, subject: options["of"], message: message, line: number)
  }

  /// Refuses names that no name can be.
  func finish() throws(LessonProblem) {
    for name in names where !Self.isDotted(name) { throw refuse("`\(name)` is not a name") }
  }

  private func someNames() throws(LessonProblem) -> [String] {
    guard !names.isEmpty else { throw refuse("`\(verb)` names nothing") }
    return names
  }

  private func comparison(joinedBy link: String = "like") throws(LessonProblem) -> Comparison {
    guard names.count == 3, names[1] == link else {
      throw refuse(
        link == "over"
          ? "`\(verb)` holds one name against one predicate"
          : "`\(verb)` compares one name with one reference",
        hint: "as in `\(verb) NAME \(link) \(link == "over" ? "PREDICATE" : "REFERENCE")`")
    }
    var comparison = Comparison(subject: names[0], reference: names[2])
    comparison.inputs = try list("inputs")
    comparison.through = options["through"]
    comparison.steps = options["steps"]
    comparison.rtol = try tolerance("rtol") ?? comparison.rtol
    comparison.atol = try tolerance("atol") ?? comparison.atol
    comparison.draws = try integer("draws", in: 1...20) ?? comparison.draws
    return comparison
  }

  private func list(_ key: String) throws(LessonProblem) -> [String] {
    guard let text = options[key] else { return [] }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for name in names where !Self.isDotted(name) { throw refuse("`\(key)=\(text)` is not a list of names") }
    return names
  }

  private func integer(_ key: String, in range: ClosedRange<Int>) throws(LessonProblem) -> Int? {
    guard let text = options[key] else { return nil }
    guard let value = Int(text), range.contains(value) else {
      throw refuse("`\(key)=\(text)` is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  private func tolerance(_ key: String) throws(LessonProblem) -> Double? {
    guard let text = options[key] else { return nil }
    guard let value = Double(text), value.isFinite, value >= 0 else {
      throw refuse("`\(key)=\(text)` is not a tolerance")
    }
    return value
  }

  /// Whether `name` is one identifier or several with dots between.
  static func isDotted(_ name: String) -> Bool {
    name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, first == "_" || first.isLetter else { return false }
      return part.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    }
  }
}
