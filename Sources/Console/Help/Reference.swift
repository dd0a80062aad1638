import Interpreter
import Lessons
import Reporting

/// The reference page: every public name with its parameters and what it is, as `?name` says it.
///
/// The page in `lessons/REFERENCE.md` is written by `etude help --all`; a test fails when it is stale.
public struct Reference {
  private let session: Session
  private var lines: [String] = []
  /// The entries of each module so far: an inner module need not repeat them.
  private var written: [String: Set<String>] = [:]

  /// The page, in Markdown.
  public static func page() -> String {
    var reference = Reference()
    reference.write()
    return reference.lines.joined(separator: "\n") + "\n"
  }

  private init() { session = NameHelp.session() }

  private mutating func write() {
    lines = [
      "# Reference", "",
      "Every name that Etude knows, with one line on each. `?name` in the REPL and `etude help name` say the same; "
        + "`??name` shows the source of what is written in the language.",
      "",
      "`etude help --all > lessons/REFERENCE.md` writes this page.", "",
      "## Statements and operators", "",
    ]
    for entry in KeywordHelp.entries { lines.append("- `\(entry.form)`: \(entry.text)") }
    section("Built-in functions and classes", names: session.builtinNames, in: nil)
    for type in ["str", "list", "tuple", "dict", "set", "frozenset", "int", "float"] {
      section("Methods of `\(type)`", names: session.members(of: type), in: type)
    }
    for module in Session.moduleNames where !Self.isTorch(module) { self.module(module) }
    for module in Session.moduleNames where Self.isTorch(module) { self.module(module) }
    section(
      "Methods and attributes of `torch.Tensor`", names: session.members(of: "torch.Tensor"),
      in: "torch.Tensor")
  }

  private static func isTorch(_ module: String) -> Bool {
    module.hasPrefix("torch") || module.hasPrefix("etude")
  }

  /// A module's own names: those that it defines and not those that it imports from others.
  private mutating func module(_ name: String) {
    _ = session.run(SourceText(name: "<help>", text: "import \(name)"), mode: .script)
    let parts = name.split(separator: ".")
    let outer = (2..<max(2, parts.count)).map { parts.prefix($0).joined(separator: ".") }
    let known = outer.compactMap { written[$0] }.reduce(into: Set()) { $0.formUnion($1) }
    section("`\(name)`", names: session.members(of: name), in: name, except: known)
  }

  private mutating func section(
    _ title: String, names: [String], in owner: String?, except known: Set<String> = []
  ) {
    let entries = names.compactMap { entry($0, in: owner) }.filter { !known.contains($0) }
    guard !entries.isEmpty else { return }
    if let owner { written[owner] = Set(entries) }
    lines += ["", "## \(title)", ""] + entries
  }

  private func entry(_ name: String, in owner: String?) -> String? {
    guard let found = session.inspect(owner.map { "\($0).\(name)" } ?? name), found.typeName != "module"
    else {
      return nil
    }
    let text = found.documentation.map(Self.summary) ?? value(found)
    return "- `\(found.signature ?? name)`\(text.isEmpty ? "" : ": " + text)"
  }

  /// A constant's value, where it is short.
  private func value(_ found: Inspection) -> String {
    guard let shown = found.representation, shown.count <= 60, !shown.contains("\n"), !shown.contains("<")
    else {
      return ""
    }
    return "`\(shown)`"
  }

  /// The first paragraph, as one line.
  private static func summary(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix(">>>") { break }
      lines.append(line)
    }
    return lines.map(\.trimmed).joined(separator: " ")
  }
}
