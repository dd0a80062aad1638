class AppError(Exception):
    """Base of our errors."""


class NotFound(AppError):
    def __init__(self, what, where="here"):
        super().__init__(f"{what} not found")
        self.what = what
        self.where = where


class Coded(AppError):
    code = 500

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


for error in (NotFound("key"), Coded("boom"), AppError(), AppError("a", 2), AppError(None)):
    try:
        raise error
    except NotFound as e:
        print("NotFound", e, e.what, e.where, e.args)
    except AppError as e:
        print(type(e).__name__, str(e), repr(e), e.args)
try:
    raise AppError
except Exception as e:
    print(repr(e), isinstance(e, AppError), e.__class__.__mro__[1].__name__)
print(issubclass(NotFound, Exception), issubclass(Exception, BaseException), AppError.__doc__)
for bad in (lambda: (_ for _ in ()).throw(3),):
    try:
        bad()
    except TypeError as e:
        print(e)
try:
    raise 5
except TypeError as e:
    print(e)
