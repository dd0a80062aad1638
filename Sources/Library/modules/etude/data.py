"""Data sets to learn from."""

import torch
from etude import _C


def digits():
    """The UCI handwritten digits: 1797 pictures of 8 x 8 pixels, and which digit each of them is.

    Returns the images, float32 of shape (1797, 1, 8, 8) with values from 0 (paper) to 16 (ink), and the labels, int64 of
    shape (1797,). Both are new at each call.

    Source: E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998,
    https://doi.org/10.24432/C50P49 (CC BY 4.0).
    """
    table = _C.digits()
    return table[:, :64].float().reshape(-1, 1, 8, 8), table[:, 64].long()


def mnist(train=True, folder=None):
    """MNIST's handwritten digits: 60,000 to train on or 10,000 to test, 28 x 28.

    Returns the images, float32 of shape (N, 1, 28, 28) from 0 to 1, and the labels, int64 of shape (N,). The files are in
    `folder`, or in the folder `mnist` of `ETUDE_DATA`, or where `etude data get mnist` puts them; in gzip or unpacked.

    Raises `FileNotFoundError` where they are not, `ValueError` for a damaged one.

    Source: Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits, 1998.
    """
    return _pictures("mnist", train, folder)


def fashion_mnist(train=True, folder=None):
    """Fashion-MNIST's articles of clothing, as many and as large as MNIST's digits.

    Returns and raises as `mnist` does; the folder is `fashion_mnist`.

    Source: H. Xiao, K. Rasul, R. Vollgraf, https://arxiv.org/abs/1708.07747
    """
    return _pictures("fashion_mnist", train, folder)


def cifar10(train=True, folder=None):
    """CIFAR-10's photographs: 50,000 to train on or 10,000 to test, 32 x 32 in colour.

    Returns the images, float32 of shape (N, 3, 32, 32) from 0 to 1, and the labels, int64 of shape (N,). Raises as `mnist`
    does; the folder is `cifar10`, and holds the binary version, as `.tar.gz` or unpacked.

    Source: A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009.
    """
    return _pictures("cifar10", train, folder)


def _pictures(name, train, folder):
    images, labels = _C.pictures(name, train, [folder or f"{_C.data_folder()}/{name}"])
    if images.ndim == 3:
        images = images.unsqueeze(1)
    return images.float().div_(255), labels
