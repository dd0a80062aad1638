"""What Etude adds to the torch family: data to learn from, training, files of arrays, and pictures."""

from etude import data
from etude.arrays import load_npy, load_npz, save_npy, save_npz
from etude.drawing import draw
from etude.plotting import hist, imshow, plot
from etude.summary import summary
from etude.training import History, accuracy, evaluate, fit
