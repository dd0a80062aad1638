/// The Tensors floor.
