#%% right
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=2, stride=2))
#%% right
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=3, stride=2, padding=1, output_padding=1))
#%% right
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=6, stride=2, padding=2))
#%% wrong enlarger_too_small
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=3, stride=2, padding=1))
#%% wrong enlarger_too_large
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=5, stride=2, padding=1))
#%% wrong
def enlarger(channels):
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(), nn.Upsample(scale_factor=2))
#%% failed TypeError
def enlarger():
    return nn.ConvTranspose2d(1, 1, kernel_size=4, stride=2, padding=1)
#%% notAttempted
def enlarger(channels):
    """Doubles height and width."""
    return nn.Sequential(
        nn.Conv2d(channels, channels, kernel_size=3, padding=1), nn.ReLU(),
        nn.ConvTranspose2d(channels, channels, kernel_size=3,
                           stride=2, padding=0))
