// The Formats floor: files as others write them, as bytes and tensors. It knows nothing of the language.
//
//   Bytes         reading and writing numbers within bytes; whole files; checksums
//   Compression   gzip and deflate, by zlib
//   Archives      zip, tar
//   Arrays        arrays of numbers: `.npy`, `.safetensors`
//   Pictures      data sets: MNIST's IDX, CIFAR's binary version
//
// Whatever the bytes are, a reader gives the contents or throws a `FormatError`: it never stops the process, and never
// takes memory that the file's own size does not warrant.
