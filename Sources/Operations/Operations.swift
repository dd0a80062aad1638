/// The Operations floor: what can be done with tensors, each operation defined once, and the gradients of all.
///
/// A ``Variable`` is a tensor that takes part in automatic differentiation. An ``Operation`` is a definition: its name
/// and signature, how it is computed, its gradient (made of operations itself, so that higher orders work), its
/// documentation and its samples. The binding to the language, completion, `help`, the reference page, the gradient
/// check and the benchmark all read that one definition, through the ``Catalogue``.
///
/// Definitions and the functions to call from Swift live in the namespace ``Torch``: `try Torch.exp(x)`.
public enum Torch {}
