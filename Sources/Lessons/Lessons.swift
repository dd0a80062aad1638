/// The Lessons floor.
