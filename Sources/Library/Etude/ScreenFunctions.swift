import Formats
import Interpreter
import Reporting

/// What the modules that draw know of the screen, and how they leave a picture in a file.
enum ScreenFunctions {
  static func add(to module: ModuleObject) {
    module.function(
      "screen()",
      "Columns, colours ('none', 'basic', 'palette' or 'full'), and whether lines can be written over."
    ) { _ in
      let facts = Grants.current.screen()
      return .tuple([.int(facts.width), .string("\(facts.colors)"), .bool(facts.isTerminal)])
    }
    module.function("write_text(f, text)", "Writes a text to a path or a stream.") { arguments in
      let place = try FilePlace(arguments[0], for: "a picture")
      try place.write(Array(try arguments.string(1).utf8))
      return .none
    }
  }
}
