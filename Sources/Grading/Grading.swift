// The Grading floor: a class's submissions in, a report out.
//
//   Child    one submission in a process of its own, under limits; what it says of itself is never believed
//   Class    which submissions there are, and several children at work at a time
//   Reports  a row each: table, CSV, JSON
//
// A submission's program runs in the child alone. The child judges, for it has the learner's values; but it has no
// files, no network, and the parent is the one that decides when it has run long enough and what its end means.
