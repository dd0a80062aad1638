// The Interpreter floor: tree in, values out.
//
//   Compiler   resolves names to slots and turns a tree into register bytecode
//   Code       the bytecode itself: instructions, constants, spans
//   Machine    runs bytecode: frames, calls, exceptions, generators
//   Values     what a program computes with: the `Value` enum, objects, classes
//   Types      the built-in types: str, list, dict, …
//   Functions  what can be called, and how arguments meet parameters
//   Builtins   the built-in functions
//   Modules    math, random, itertools and the others that are written in Swift
//   Session    the one door: source text in, outcome out
//
// One program runs at a time: `Session` holds a lock while it runs, as CPython holds its own, so the
// tables below (symbols, types, the current machine) need no locks of their own.
