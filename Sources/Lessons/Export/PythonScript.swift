/// A lesson as a Python script in cells, `# %%`, which editors run one by one.
public enum PythonScript {
  public static func write(_ lesson: Lesson, withSolutions: Bool) -> String {
    var parts: [String] = []
    if let support = PythonSupport.code(for: lesson) { parts.append("# %%\n" + support) }
    for passage in lesson.passages(withSolutions: withSolutions) {
      switch passage {
      case .code(let code): parts.append("# %%\n" + code)
      case .markdown(let text):
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        parts.append("# %% [markdown]\n" + lines.map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
