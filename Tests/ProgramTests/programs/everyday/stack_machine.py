PROGRAM = """
push 5
store n
push 1
store acc
label loop
load n
jz end
load acc
load n
mul
store acc
load n
push 1
sub
store n
jmp loop
label end
load acc
print
halt
"""


def assemble(text):
    code, labels = [], {}
    for line in text.strip().splitlines():
        op, *args = line.split()
        if op == "label":
            labels[args[0]] = len(code)
        else:
            code.append((op, *args))
    return code, labels


def run(code, labels):
    stack, mem, pc, steps = [], {}, 0, 0
    binary = {"mul": lambda a, b: a * b, "sub": lambda a, b: a - b, "add": lambda a, b: a + b}
    while True:
        op, *args = code[pc]
        pc, steps = pc + 1, steps + 1
        if op == "push":
            stack.append(int(args[0]))
        elif op == "store":
            mem[args[0]] = stack.pop()
        elif op == "load":
            stack.append(mem[args[0]])
        elif op in binary:
            b, a = stack.pop(), stack.pop()
            stack.append(binary[op](a, b))
        elif op == "jmp" or (op == "jz" and stack.pop() == 0):
            pc = labels[args[0]]
        elif op == "print":
            print("out:", stack.pop())
        elif op == "halt":
            return steps, mem
        elif op != "jz":
            raise ValueError(f"unknown op {op!r} at {pc - 1}")


print(run(*assemble(PROGRAM)))
for bad in ("push x\nhalt", "add\nhalt", "frob\nhalt", "load q\nhalt"):
    try:
        run(*assemble(bad))
    except (ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
