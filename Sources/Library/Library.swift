/// The Library floor.
