"""What Etude adds to the torch family: data to learn from, and files."""

from etude import data
from etude.arrays import load_npy, load_npz, save_npy, save_npz
