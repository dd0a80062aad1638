visits = {}
visits[[1, 2]] = "seen"
