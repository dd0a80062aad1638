/// The Tensors floor: arrays of numbers with a shape, and nothing of gradients or of the language.
///
/// A ``Tensor`` is a strided window on shared ``Storage``. On this floor tensors are created, viewed, copied,
/// converted, drawn at random and printed, all as PyTorch does it: the same shapes and dtypes, the same messages,
/// the same random stream, the same text.
