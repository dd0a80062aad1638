"""What Etude adds to the torch family: data to learn from."""

from etude import data
