"""Special functions."""

import torch
from torch._C._special import *
from torch._C import digamma, erf, erfc, erfinv, exp2, expm1, i0, igamma, igammac, lgamma, log1p, logit, logsumexp
from torch._C import polygamma, round, sigmoid, sinc, xlogy
from torch._C import softmax, log_softmax

psi = digamma
gammaln = lgamma
expit = sigmoid


def modified_bessel_i0(input, *, out=None):
    """The modified Bessel function of the first kind, of order 0."""
    return torch.i0(input)


def modified_bessel_i1(input, *, out=None):
    """The modified Bessel function of the first kind, of order 1."""
    return i1(input)
