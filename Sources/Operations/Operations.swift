/// The Operations floor.
