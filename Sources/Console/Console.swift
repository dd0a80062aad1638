/// The Console floor.
