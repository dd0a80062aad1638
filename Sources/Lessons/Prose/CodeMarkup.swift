import Reporting

/// Code as markup, line by line.
public enum CodeMarkup {
  public static func lines(_ code: String) -> [Markup] {
    code.trimmingLastBreak.split(separator: "\n", omittingEmptySubsequences: false)
      .map { .styled(.code, .text(String($0))) }
  }
}
