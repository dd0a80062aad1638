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
