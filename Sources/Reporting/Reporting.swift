// The Reporting floor: how anything is said to a person.
//
// It knows where things are (`SourceText`, `Span`), what is wrong (`Diagnostic`), what may have been meant
// (`Suggestion`), and how to lay it out (`Markup` and its renderers). It prints nothing: it returns values.
