"""Tensors in files of Hugging Face's format safetensors: https://huggingface.co/docs/safetensors"""

from safetensors.torch import _SafetensorError as SafetensorError
