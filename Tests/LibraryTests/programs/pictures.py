import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
from torchvision.transforms import (
    CenterCrop, Compose, Lambda, Normalize, Pad, PILToTensor, RandomCrop, RandomHorizontalFlip, RandomVerticalFlip, Resize,
    ToPILImage, ToTensor)

torch.set_printoptions(precision=3)
mnist = datasets.MNIST(".", train=True)
print(mnist)
print(len(mnist), mnist.data.shape, mnist.data.dtype, mnist.targets, mnist.classes[:2], mnist.class_to_idx["9 - nine"])
image, label = mnist[3]
print(image.size, image.mode, image.width, image.height, label, image.getpixel((14, 3)), image.getbands())

pipelines = [
    ToTensor(), Compose([Resize(32), ToTensor()]), Compose([Resize((17, 40)), PILToTensor()]), Compose([Resize(9), PILToTensor()]),
    Compose([CenterCrop(20), PILToTensor()]), Compose([CenterCrop([33, 27]), PILToTensor()]),
    Compose([Pad(2), RandomCrop(28), RandomHorizontalFlip(), ToTensor(), Normalize((0.1307,), (0.3081,))]),
    Compose([RandomCrop(28, padding=4), RandomVerticalFlip(0.9), PILToTensor()]),
    Compose([RandomCrop(31, pad_if_needed=True, padding_mode="reflect"), PILToTensor()]),
    Compose([Pad([1, 2, 3, 4], padding_mode="edge"), PILToTensor()]),
    Compose([ToTensor(), Resize(11), Lambda(lambda x: x * 2)]), Compose([PILToTensor(), Resize([13, 14])]),
    Compose([ToTensor(), Resize(56, antialias=False), RandomCrop([30, 20])]),
    Compose([ToTensor(), ToPILImage(), Pad(1, fill=9), PILToTensor()])]
for pipeline in pipelines:
    torch.manual_seed(5)
    print(pipeline)
    for index in range(3):
        result = pipeline(mnist[index][0])
        total = result.double().sum().item()
        print(result.shape, result.dtype, round(total, 2), result.flatten()[100:170:9])

train = datasets.MNIST(".", train=True, transform=ToTensor(), target_transform=lambda digit: -digit)
torch.manual_seed(0)
for images, labels in DataLoader(train, 2, shuffle=True):
    print(images.shape, labels, images.double().mean())

colour = transforms.ToPILImage()(torch.arange(3 * 4 * 5, dtype=torch.uint8).reshape(3, 4, 5))
print(colour.size, colour.mode, colour.getpixel((1, 2)), ToTensor()(Resize((8, 9))(colour)).sum())

for mistake in [
    lambda: ToTensor()(5), lambda: Normalize(0, 1)(image), lambda: RandomCrop(40)(image), lambda: Normalize(0, 0)(torch.zeros(1, 2, 2)),
    lambda: Resize((1, 2, 3)), lambda: datasets.MNIST("nowhere"), lambda: Normalize(0, 1)(torch.zeros(1, 2, 2).int())]:
    try:
        print(mistake())
    except Exception as error:
        print(type(error).__name__, error)
