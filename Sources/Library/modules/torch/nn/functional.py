"""What the layers compute, as functions.

The operations come from `torch._C._nn`; what can be composed of them is composed in `torch.nn._functional`.
"""

import torch
from torch._C._nn import *
from torch.nn._functional.activation import (
    alpha_dropout, celu_, elu_, feature_alpha_dropout, gumbel_softmax, hardtanh_, leaky_relu_, relu, relu_, rrelu,
    rrelu_, selu_, sigmoid, softmin, tanh, threshold_)
from torch.nn._functional.alignment import ctc_loss
from torch.nn._functional.attention import multi_head_attention_forward, scaled_dot_product_attention
from torch.nn._functional.distance import cosine_similarity, normalize, pairwise_distance, pdist
from torch.nn._functional.dropout import dropout3d
from torch.nn._functional.loss import (
    cosine_embedding_loss, gaussian_nll_loss, hinge_embedding_loss, margin_ranking_loss, multi_margin_loss,
    multilabel_margin_loss, multilabel_soft_margin_loss, poisson_nll_loss, soft_margin_loss, triplet_margin_loss,
    triplet_margin_with_distance_loss)
from torch.nn._functional.normalization import local_response_norm, rms_norm
from torch.nn._functional.shape import (
    bilinear, channel_shuffle, embedding_bag, lp_pool1d, lp_pool2d, max_pool1d_with_indices, max_pool2d_with_indices,
    max_unpool1d, max_unpool2d, upsample, upsample_bilinear, upsample_nearest)
from torch.nn._functional.resizing import interpolate
from torch.nn._functional.sampling import affine_grid, grid_sample
from torch.nn._functional.volume_pools import lp_pool3d, max_unpool3d
from torch.nn._functional.volumes import (
    adaptive_avg_pool3d, adaptive_max_pool3d, avg_pool3d, conv3d, conv_transpose3d, max_pool3d)
