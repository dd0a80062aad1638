import CEditline
import Glibc
import Reporting

/// Reads lines from a terminal, with libedit's editing, history, completion and bracketed paste.
///
/// There is one in a process: it owns the terminal while it reads.
public final class LineEditor {
  public enum Input: Equatable {
    /// A line without its line break; a pasted or recalled one may have line breaks within.
    case line(String)
    /// Ctrl-C: the line is given up.
    case interrupted
    /// Ctrl-D on an empty line, or the end of the input.
    case end
  }

  /// What may stand at the cursor: the range of bytes before it that is replaced, and the words.
  public typealias Completer = (_ line: String) -> [Candidate]

  /// A word that completes the line.
  public struct Candidate: Equatable {
    /// The offset, in the UTF-8 of the line up to the cursor, at which the word begins.
    public let start: Int
    public let word: String
    /// What is seen in a list of candidates.
    public let label: String

    public init(start: Int, word: String, label: String? = nil) {
      self.start = start
      self.word = word
      self.label = label ?? word
    }
  }

  /// Finds candidates when Tab is pressed.
  public var completer: Completer = { _ in [] }

  let editor: OpaquePointer
  private let entries: OpaquePointer
  private var prompt: UnsafeMutablePointer<CChar>?

  static let historyCapacity = 5000

  /// - Returns: nil where the terminal can't be used.
  public init?(history: [String] = []) {
    guard let editor = editline_open("etude") else { return nil }
    guard let entries = history_init() else {
      el_end(editor)
      return nil
    }
    self.editor = editor
    self.entries = entries
    editline_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    editline_set_text(editor, EL_EDITOR, "emacs")
    editline_set_flag(editor, EL_SIGNAL, 0)
    editline_set_prompt(editor) { LineEditor.of($0)?.prompt }
    editline_set_reader(editor) { LineEditor.of($0)?.readCharacter($1) ?? -1 }
    editline_use_history(editor, entries, CInt(Self.historyCapacity))
    for entry in history { editline_remember(entries, entry) }
    bindKeys()
    Interrupts.watchWindow()
  }

  deinit {
    el_end(editor)
    history_end(entries)
    free(prompt)
  }

  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    editor.flatMap { editline_client($0) }.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private func bindKeys() {
    editline_add_command(editor, "etude-complete") { editor, _ in
      LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR)
    }
    editline_add_command(editor, "etude-paste") { editor, _ in
      LineEditor.of(editor)?.paste() ?? UInt8(CC_ERROR)
    }
    editline_add_command(editor, "etude-newline") { editor, _ in
      LineEditor.of(editor)?.insert("\n") ?? UInt8(CC_ERROR)
    }
    editline_bind(editor, "^I", "etude-complete")
    editline_bind(editor, "\\e[200~", "etude-paste")
    for key in ["\\e\r", "\\e\n"] { editline_bind(editor, key, "etude-newline") }
    editline_bind(editor, "^R", "em-inc-search-prev")
    editline_bind(editor, "^W", "ed-delete-prev-word")
    editline_bind(editor, "\\e[1;5C", "em-next-word")
    editline_bind(editor, "\\e[1;5D", "ed-prev-word")
    editline_bind(editor, "\\e[3~", "ed-delete-next-char")
    for key in ["\\e[H", "\\eOH", "\\e[1~"] { editline_bind(editor, key, "ed-move-to-beg") }
    for key in ["\\e[F", "\\eOF", "\\e[4~"] { editline_bind(editor, key, "ed-move-to-end") }
  }

  // MARK: Reading

  /// Reads a line.
  public func readLine(prompt text: String) -> Input {
    Output.endLine()
    setPrompt(text)
    // Terminals mark what is pasted when they are asked to.
    Output.control("\u{1B}[?2004h")
    _ = Interrupts.take()
    var count: CInt = 0
    let line = el_gets(editor, &count).map { String(cString: $0) }
    Output.control("\u{1B}[?2004l")
    guard let line, count > 0 else {
      if Interrupts.take() { return .interrupted }
      return .end
    }
    return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line)
  }

  /// Makes an entry the one that the up arrow brings back first.
  public func remember(_ entry: String) { editline_remember(entries, entry) }

  /// Puts escape sequences of colours between the marks that tell libedit that they take no room.
  private func setPrompt(_ text: String) {
    var marked = ""
    var isEscape = false
    for character in text.unicodeScalars {
      if character == "\u{1B}" {
        marked += "\u{1}\u{1B}"
        isEscape = true
      } else {
        marked.unicodeScalars.append(character)
        if isEscape, character == "m" {
          marked += "\u{1}"
          isEscape = false
        }
      }
    }
    free(prompt)
    prompt = strdup(marked)
  }

  /// Reads a character of UTF-8, as libedit asks for it: 1, or 0 at the end, or -1 for Ctrl-C.
  func readCharacter(_ character: UnsafeMutablePointer<wchar_t>?) -> CInt {
    var decoder = UTF8Decoder()
    while true {
      // Ctrl-C between two reads interrupts neither: so the wait for a key is short, and looks for it.
      if Interrupts.isWaiting { return -1 }
      var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&source, 1, 100)
      if ready == 0 { continue }
      var byte: UInt8 = 0
      let count = ready < 0 ? -1 : read(STDIN_FILENO, &byte, 1)
      if count == 1 {
        guard let scalar = decoder.add(byte) else { continue }
        character?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      }
      if count == 0 { return 0 }
      guard errno == EINTR else { return -1 }
      if Interrupts.takeResumption() {
        // The shell had the terminal, in a mode of its own.
        for isRaw: CInt in [0, 1] { editline_set_flag(editor, EL_PREP_TERM, isRaw) }
        editline_refresh(editor)
      } else if Interrupts.takeResize() {
        el_resize(editor)
        editline_refresh(editor)
      } else {
        return -1
      }
    }
  }
}
