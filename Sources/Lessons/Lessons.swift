// The Lessons floor: what is taught, and how an answer is judged.
//
// A lesson is one CommonMark file. `LessonReader` reads it into a `Lesson`: prose, cells, exercises with
// their hints and their `CheckSheet`. `StudentVersion` leaves out what a student must not see; a `Submission`
// brings the answers back, by id. The `Journal` keeps what a learner entered, whatever happens to the
// machine. The `Course` is the lessons there are: those inside the binary, or those in the folders that
// `ETUDE_LESSONS` names.
