"""Linear algebra: decompositions, solvers, norms and products of matrices."""

from torch._C._linalg import *
from torch.linalg.inverses import cholesky_ex, inv_ex, lstsq, pinv, solve_ex, solve_triangular, tensorinv, tensorsolve
from torch.linalg.factors import householder_product, lu, lu_solve
from torch.linalg.measures import cond, matrix_rank
from torch.linalg.powers import matrix_exp, matrix_sqrth, polar
from torch.linalg.products import cross, diagonal, matmul, multi_dot, vander, vecdot
