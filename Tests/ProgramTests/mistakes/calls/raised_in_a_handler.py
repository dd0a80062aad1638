settings = {"rate": "fast"}
try:
    rate = float(settings["rate"])
except ValueError:
    print(settings["rates"])
