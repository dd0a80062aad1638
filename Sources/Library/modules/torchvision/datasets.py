"""Published data sets of pictures, read from their real files. `etude data get NAME` downloads them."""

from PIL.Image import Image
from etude import _C
from torch.utils.data import Dataset


class VisionDataset(Dataset):
    """Pictures with what they show: an example is a `PIL` image and a number, each through its transform."""

    def __init__(self, root, transforms=None, transform=None, target_transform=None):
        if transforms is not None and (transform is not None or target_transform is not None):
            raise ValueError("Only transforms or transform/target_transform can be passed as argument")
        self.root = root
        self.transform = transform
        self.target_transform = target_transform
        if transform is not None or target_transform is not None:
            transforms = StandardTransform(transform, target_transform)
        self.transforms = transforms

    def _load(self, name, folders, download):
        """The images and labels, from the first folder that has the files."""
        if download:
            # What torchvision would download may be here already.
            folders = folders + [f"{_C.data_folder()}/{name}"]
        try:
            return _C.pictures(name, self.train, folders)
        except FileNotFoundError as error:
            if download:
                raise RuntimeError(f"{error}. Etude's programs download nothing: run `etude data get {name}`") from None
            raise RuntimeError("Dataset not found. You can use download=True to download it") from None

    def _example(self, pixels, target):
        image = Image(pixels)
        if self.transform is not None:
            image = self.transform(image)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return image, target

    def extra_repr(self):
        """What `repr` adds to the length and the folder."""
        return f"Split: {'Train' if self.train is True else 'Test'}"

    @property
    def class_to_idx(self):
        """The number of each class, by name."""
        return {name: number for number, name in enumerate(self.classes)}

    def __repr__(self):
        lines = [f"Number of datapoints: {len(self)}"]
        if self.root is not None:
            lines.append(f"Root location: {self.root}")
        lines += self.extra_repr().splitlines()
        if self.transforms is not None:
            lines.append(repr(self.transforms))
        return "\n".join([f"Dataset {type(self).__name__}"] + ["    " + line for line in lines])


class StandardTransform:
    """A transform for pictures and one for what they show."""

    def __init__(self, transform=None, target_transform=None):
        self.transform = transform
        self.target_transform = target_transform

    def __call__(self, input, target):
        if self.transform is not None:
            input = self.transform(input)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return input, target

    def __repr__(self):
        lines = ["StandardTransform"]
        for head, transform in [("Transform: ", self.transform), ("Target transform: ", self.target_transform)]:
            if transform is not None:
                first, *rest = repr(transform).splitlines()
                lines += [head + first] + [" " * len(head) + line for line in rest]
        return "\n".join(lines)


class MNIST(VisionDataset):
    """Handwritten digits, 28 x 28: 60,000 to train on, 10,000 to test.

    The files are in `root/MNIST/raw`, in gzip or unpacked; with `download=True` also where `etude data get` puts them.
    `data` is uint8 of shape (N, 28, 28), `targets` int64 of shape (N,).

    Raises `RuntimeError` where there are no such files, `ValueError` for a damaged one.

    Source: Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits, 1998.
    """

    _name = "mnist"
    classes = ["0 - zero", "1 - one", "2 - two", "3 - three", "4 - four", "5 - five", "6 - six", "7 - seven", "8 - eight",
               "9 - nine"]

    def __init__(self, root=None, train=True, transform=None, target_transform=None, download=False):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.train = train
        self.data, self.targets = self._load(self._name, [f"{root}/{type(self).__name__}/raw"], download)

    def __getitem__(self, index):
        return self._example(self.data[index].unsqueeze(0), int(self.targets[index]))

    def __len__(self):
        return len(self.data)


class FashionMNIST(MNIST):
    """Articles of clothing, 28 x 28, as many as MNIST's digits; the files are in `root/FashionMNIST/raw`.

    Source: H. Xiao, K. Rasul, R. Vollgraf, https://arxiv.org/abs/1708.07747
    """

    _name = "fashion_mnist"
    classes = ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"]


class CIFAR10(VisionDataset):
    """Colour photographs, 32 x 32: 50,000 to train on, 10,000 to test.

    Etude reads the binary version, `root/cifar-10-binary.tar.gz` or what it unpacks to; with `download=True` also where
    `etude data get` puts it. `targets` is a list of N numbers.

    Raises as `MNIST` does.

    Source: A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009.
    """

    classes = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]

    def __init__(self, root=None, train=True, transform=None, target_transform=None, download=False):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.train = train
        self._pixels, targets = self._load("cifar10", [root], download)
        self.targets = targets.tolist()

    @property
    def data(self):
        """Not in Etude: in torchvision it is a NumPy array of another shape."""
        raise NotImplementedError("Etude has no NumPy: torchvision's CIFAR10.data is an array; index the data set instead")

    def __getitem__(self, index):
        return self._example(self._pixels[index], self.targets[index])

    def __len__(self):
        return len(self.targets)
