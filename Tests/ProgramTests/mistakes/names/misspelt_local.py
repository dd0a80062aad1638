def area(width, height):
    result = width * height
    return reslut

area(2, 3)
