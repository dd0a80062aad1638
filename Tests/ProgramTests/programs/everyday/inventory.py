class Item:
    def __init__(self, name, price, qty=0):
        self.name, self.price, self.qty = name, price, qty

    @property
    def value(self):
        return self.price * self.qty

    def __repr__(self):
        return f"<{self.name} x{self.qty} @ {self.price:.2f}>"


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self):
        self._items = {}

    def add(self, name, price, qty):
        item = self._items.setdefault(name, Item(name, price))
        item.qty += qty
        item.price = price
        return item

    def remove(self, name, qty=1):
        try:
            item = self._items[name]
        except KeyError:
            raise OutOfStock(f"no {name}") from None
        if item.qty < qty:
            raise OutOfStock(f"only {item.qty} of {name}")
        item.qty -= qty

    def __getitem__(self, name):
        return self._items[name]

    def __iter__(self):
        return iter(sorted(self._items.values(), key=lambda i: -i.value))

    def __contains__(self, name):
        return name in self._items and self._items[name].qty > 0

    def __len__(self):
        return sum(i.qty for i in self._items.values())

    @property
    def total(self):
        return sum(i.value for i in self)


inv = Inventory()
inv.add("pen", 1.5, 10)
inv.add("book", 12, 3)
inv.add("pen", 1.75, 5)
print(len(inv), inv.total, list(inv), "pen" in inv, "cup" in inv, inv["book"])
for name, n in (("pen", 4), ("cup", 1), ("book", 9), ("book", 3)):
    try:
        inv.remove(name, n)
        print("sold", n, name)
    except OutOfStock as e:
        print("cannot:", e)
print("book" in inv, [*inv], f"{inv.total:.2f}")
