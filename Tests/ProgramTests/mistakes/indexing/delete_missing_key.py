ages = {}
del ages["Ann"]
