header = b"PNG"
