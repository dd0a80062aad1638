/// Renders markup as text for a terminal or a file.
public struct TextRenderer: Sendable {
  /// The columns of the page.
  public var width: Int
  public var colors: ColorDepth
  public var theme: Theme

  public init(width: Int = 80, colors: ColorDepth = .none, theme: Theme = .standard) {
    self.width = max(width, TextLayout.minimumWidth)
    self.colors = colors
    self.theme = theme
  }

  /// The text, each line with a line break after it.
  public func render(_ markup: Markup) -> String {
    var output = ""
    for line in TextLayout(width: width).lines(colors == .none ? markup.withQuotedCode : markup) {
      append(line, to: &output)
      output += "\n"
    }
    return output
  }

  /// Markup within a line, without a line break after it.
  public func renderInline(_ markup: Markup) -> String {
    var output = ""
    append(TextLayout.line(TextLayout.runs(colors == .none ? markup.withQuotedCode : markup)), to: &output)
    return output
  }

  private func append(_ line: TextLine, to output: inout String) {
    var runs = line.runs
    // Blanks at the end of a line are for nobody.
    while let last = runs.last, last.text.last == " " {
      runs[runs.count - 1].text.removeLast()
      if last.text.count == 1 { runs.removeLast() }
    }
    for run in runs {
      let codes = colors == .none ? "" : theme.look(of: run.styles).codes(colors)
      let text = Self.printable(run.text)
      output += codes.isEmpty ? text : "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    }
  }

  /// The text without characters that a terminal would obey: a program's text must not move the cursor.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: result.append(" ")
      case 0..<0x20: result.append(Unicode.Scalar(scalar.value + 0x2400) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      default: result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
