/// The Reporting floor.
