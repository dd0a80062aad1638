/// How many colours a terminal shows.
public enum ColorDepth: Sendable, CaseIterable {
  case none
  /// The 16 colours whose exact shade the terminal chooses.
  case basic
  /// The 256 colours of xterm.
  case palette
  case full

  /// What the environment asks for, by the conventions of `NO_COLOR`, `COLORTERM` and `TERM`.
  public static func wanted(isTerminal: Bool, environment: (String) -> String?) -> ColorDepth {
    if let off = environment("NO_COLOR"), !off.isEmpty { return .none }
    let isForced = environment("FORCE_COLOR").map { !$0.isEmpty && $0 != "0" } ?? false
    guard isTerminal || isForced else { return .none }
    let terminal = environment("TERM") ?? ""
    if terminal == "dumb" { return .none }
    if let colors = environment("COLORTERM"), ["truecolor", "24bit"].contains(colors) { return .full }
    return terminal.contains("256") ? .palette : .basic
  }
}

/// How a piece of text looks.
public struct Look: Sendable, Equatable {
  public var color: Color?
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false

  public init(_ color: Color? = nil, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false)
  {
    self.color = color
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
  }

  /// A colour, with the one of the 16 that comes nearest in spirit.
  public struct Color: Sendable, Equatable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8
    /// 30 to 37, or 90 to 97.
    public let basic: Int

    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8, basic: Int) {
      self.red = red
      self.green = green
      self.blue = blue
      self.basic = basic
    }

    /// The nearest colour of xterm's cube of 6 by 6 by 6.
    var palette: Int {
      func step(_ part: UInt8) -> Int { part < 48 ? 0 : part < 115 ? 1 : (Int(part) - 35) / 40 }
      return 16 + 36 * step(red) + 6 * step(green) + step(blue)
    }
  }

  /// The parameters of the escape sequence that selects this look; empty for none.
  func codes(_ depth: ColorDepth) -> String {
    var codes: [String] = []
    if isBold { codes.append("1") }
    if isItalic { codes.append("3") }
    if isUnderlined { codes.append("4") }
    if let color {
      switch depth {
      case .none: break
      case .basic: codes.append("\(color.basic)")
      case .palette: codes.append("38;5;\(color.palette)")
      case .full: codes.append("38;2;\(color.red);\(color.green);\(color.blue)")
      }
    }
    return codes.joined(separator: ";")
  }
}

/// What each style looks like.
public struct Theme: Sendable {
  public var looks: [Style: Look]

  public init(looks: [Style: Look]) { self.looks = looks }

  /// The look of text within several styles: the inner ones add to the outer, and their colour wins.
  func look(of styles: [Style]) -> Look {
    var result = Look()
    for style in styles {
      guard let look = looks[style] else { continue }
      result.color = look.color ?? result.color
      result.isBold = result.isBold || look.isBold
      result.isItalic = result.isItalic || look.isItalic
      result.isUnderlined = result.isUnderlined || look.isUnderlined
    }
    return result
  }

  /// Colours that can be read on a dark and on a light background.
  public static let standard: Theme = {
    let red = Look.Color(215, 66, 66, basic: 31)
    let green = Look.Color(58, 150, 82, basic: 32)
    let amber = Look.Color(184, 126, 20, basic: 33)
    let blue = Look.Color(66, 126, 215, basic: 34)
    let violet = Look.Color(158, 96, 200, basic: 35)
    let teal = Look.Color(24, 148, 156, basic: 36)
    let gray = Look.Color(128, 128, 128, basic: 90)
    return Theme(looks: [
      .error: Look(red, isBold: true), .warning: Look(amber, isBold: true), .note: Look(blue, isBold: true),
      .hint: Look(green, isBold: true), .success: Look(green, isBold: true), .secondary: Look(blue),
      .faint: Look(gray), .location: Look(teal), .emphasis: Look(isItalic: true), .strong: Look(isBold: true),
      .code: Look(teal), .heading: Look(blue, isBold: true, isUnderlined: true),
      .link: Look(blue, isUnderlined: true), .prompt: Look(green, isBold: true), .keyword: Look(violet),
      .string: Look(green), .number: Look(amber), .comment: Look(gray, isItalic: true), .function: Look(blue),
      .type: Look(teal), .constant: Look(amber), .operator: Look(),
    ])
  }()
}
