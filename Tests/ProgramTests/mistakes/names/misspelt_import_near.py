from random import suffle
