/// The Interpreter floor.
