ready = true
