import Interpreter
import Lessons
import Reporting

/// What `?name`, `??name` and `etude help name` show.
public enum NameHelp {
  /// - Parameter code: whether the source is wanted.
  public static func markup(_ name: String, in session: Session, code wantsCode: Bool) -> Markup {
    if let keyword = KeywordHelp.markup(name) { return keyword }
    guard let found = session.inspect(name) else {
      let isKnown = session.inspect(String(name.prefix { $0 != "." })) != nil
      return (isKnown ? nil : help(name, code: wantsCode)) ?? unknown(name, session)
    }
    var blocks: [Markup] = [title(found)]
    if wantsCode {
      if let code = found.code {
        blocks.append(.verbatim(CodeMarkup.lines(code)))
        if let place = found.place { blocks.append(.paragraph(.styled(.location, .text(place)))) }
        return .blocks(blocks)
      }
      if found.signature != nil {
        blocks.append(.paragraph(.styled(.faint, "It is written in Swift; there is no Python source.")))
      }
    }
    if let text = found.documentation {
      blocks.append(
        .verbatim(text.split(separator: "\n", omittingEmptySubsequences: false).map { .prose(String($0)) }))
    }
    if let shown = found.representation {
      blocks.append(
        .verbatim(shown.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) }))
    }
    return .blocks(blocks)
  }

  /// Help for a name in a program that has imported the library under its usual names.
  ///
  /// - Returns: nil where nothing has the name.
  public static func help(_ name: String, code: Bool = false) -> Markup? {
    if let keyword = KeywordHelp.markup(name) { return keyword }
    let session = session()
    let first = name.prefix { $0 != "." }
    if session.inspect(String(first)) == nil {
      _ = session.run(SourceText(name: "<help>", text: "import \(first)"), mode: .script)
    }
    return session.inspect(name).map { _ in markup(name, in: session, code: code) }
  }

  /// A session with the library under its usual names.
  static func session() -> Session {
    let session = Session(.init { _ in })
    for line in [
      "import torch", "from torch import nn, optim", "import torch.nn.functional as F", "import etude",
    ] {
      _ = session.run(SourceText(name: "<help>", text: line), mode: .script)
    }
    return session
  }

  private static func title(_ found: Inspection) -> Markup {
    let kind = Markup.styled(.faint, .text("  \(found.typeName)"))
    return .verbatim([.sequence([.styled(.strong, .text(found.signature ?? found.path)), kind])])
  }

  private static func unknown(_ name: String, _ session: Session) -> Markup {
    var text = "Nothing is called `\(name)` here."
    if !name.contains("."), let near = session.suggestion(for: name) { text += " Did you mean `\(near)`?" }
    return .paragraph(.prose(text))
  }
}
