"""What PyTorch has and Etude has not, and why a program may have come to it."""

_DTYPES = "Etude's dtypes are float32, float64, int64, int32, uint8 and bool"
_COMPLEX = "Etude has no complex numbers"
_SPARSE = "Etude has dense tensors only"
_QUANTIZED = "Etude has no quantized tensors"
_COMPILER = "Etude runs programs as they are written; it has no compiler or tracer of graphs"

_REASONS = {
    _DTYPES: "int8 int16 short half float16 bfloat16 uint16 uint32 uint64 float8_e4m3fn float8_e5m2 HalfTensor ShortTensor "
             "CharTensor BFloat16Tensor",
    _COMPLEX: "complex64 complex128 cfloat cdouble complex32 chalf complex polar fft stft istft ComplexFloatStorage",
    _SPARSE: "sparse sparse_coo_tensor sparse_csr_tensor sparse_csc_tensor sparse_bsr_tensor sparse_bsc_tensor "
             "sparse_compressed_tensor sparse_coo sparse_csr sparse_csc",
    _QUANTIZED: "quantize_per_tensor quantize_per_channel quantize_per_tensor_dynamic quantized quantization "
                "quantized_batch_norm quantized_max_pool1d quantized_max_pool2d qint8 quint8 qint32 dequantize "
                "fake_quantize_per_tensor_affine fake_quantize_per_channel_affine ao",
    _COMPILER: "compile jit fx export _dynamo onnx",
    "Etude has no NumPy": "from_numpy frombuffer from_dlpack",
    "Etude has no function transforms": "func vmap",
    "Etude has no distributions": "distributions",
    "Etude computes on the CPU only": "xpu mps mtia distributed",
}


def reason(name):
    """`: why`, for a name that Etude lacks on purpose, else nothing."""
    for why, names in _REASONS.items():
        if name in names.split():
            return f": {why}"
    return ""
