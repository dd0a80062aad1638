"""A mapping that is read and not written."""

__name__ = "types"


class MappingProxyType:
    """A mapping that can be read and not written."""

    def __init__(self, mapping):
        self.__mapping = mapping

    def __getitem__(self, key):
        return self.__mapping[key]

    def __len__(self):
        return len(self.__mapping)

    def __iter__(self):
        return iter(self.__mapping)

    def __contains__(self, key):
        return key in self.__mapping

    def __eq__(self, other):
        return self.__mapping == other

    def __repr__(self):
        return f"mappingproxy({self.__mapping!r})"

    def __str__(self):
        return str(self.__mapping)

    def __reversed__(self):
        return reversed(self.__mapping)

    def __or__(self, other):
        other = other.__mapping if isinstance(other, MappingProxyType) else other
        return self.__mapping | other

    def __ror__(self, other):
        return other | self.__mapping

    __hash__ = None

    def get(self, key, default=None):
        return self.__mapping.get(key, default)

    def keys(self):
        return self.__mapping.keys()

    def values(self):
        return self.__mapping.values()

    def items(self):
        return self.__mapping.items()

    def copy(self):
        return self.__mapping.copy()
