import Testing

/// All tests of the floor, one after another: the gradient mode is one for the process.
@Suite(.serialized) struct OperationsTests {}
