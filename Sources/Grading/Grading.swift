/// The Grading floor.
