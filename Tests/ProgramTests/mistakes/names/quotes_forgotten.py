name = Ann
