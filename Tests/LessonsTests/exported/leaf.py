# %% [markdown]
# # A leaf & its parts
#
# The area is $\frac{1}{2} a b$, *about*:
#
# $$
# A = \sum_{i=1}^{n} a_i \cdot \left( b_i - \hat{b} \right)
# $$
#
# | part | size |
# | :--- | ---: |
# | stem | `2` |
#
# ![A leaf](leaf.svg) and ![nothing](../secret.svg).

# %%
scale = 2

# %%
# < 3
scale + 1

# %% [markdown]
# ```python no-run
# never(run)
# ```

# %%
blade = scale * 2

# %% [markdown]
# <details><summary>Hint 1</summary>
#
# Twice the $s$ of the stem.
#
# </details>

# %%
print(scale + blade)

# %% [markdown]
# 1. The end.
