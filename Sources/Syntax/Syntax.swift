/// The Syntax floor.
