// The Console floor: where a person and the language meet.
//
//   Terminal   what is known of the screen; standard output and error; Ctrl-C
//   Editing    lines and entries from libedit: history, completion, pasting
//   REPL       the loop of `etude` alone
//   Player     the loop of `etude learn`
//   Data       data sets that are downloaded
//   Programs   programs that run from a file, a pipe or the command line
//
// Nothing below this floor writes to the screen: `Session`, the lessons and their checks give values and markup
// back, and what they look like is decided here.
