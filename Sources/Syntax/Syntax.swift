@_exported import Reporting

// The Syntax floor: from bytes to a tree.
//
// The `Tokenizer` turns a `SourceText` into tokens, lines and indentation by Python's rules; the `Parser`
// turns those into a `SyntaxTree`, or says what is wrong with them in a `SyntaxProblem`, in the words of
// CPython 3.11 where those are visible to a program and with advice of its own. What is accepted is the grammar of
// Python 3.11 without `async`, `bytes` and complex numbers.
