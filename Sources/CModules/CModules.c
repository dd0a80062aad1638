#include "CModules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char __future___source[] = {
#embed "../Interpreter/Modules/python/__future__.py"
};

static const unsigned char abc_source[] = {
#embed "../Interpreter/Modules/python/abc.py"
};

static const unsigned char collections_source[] = {
#embed "../Interpreter/Modules/python/collections.py"
};

static const unsigned char contextlib_source[] = {
#embed "../Interpreter/Modules/python/contextlib.py"
};

static const unsigned char copy_source[] = {
#embed "../Interpreter/Modules/python/copy.py"
};

static const unsigned char dataclasses_source[] = {
#embed "../Interpreter/Modules/python/dataclasses.py"
};

static const unsigned char enum_source[] = {
#embed "../Interpreter/Modules/python/enum.py"
};

static const unsigned char fractions_source[] = {
#embed "../Interpreter/Modules/python/fractions.py"
};

static const unsigned char functools_source[] = {
#embed "../Interpreter/Modules/python/functools.py"
};

static const unsigned char heapq_source[] = {
#embed "../Interpreter/Modules/python/heapq.py"
};

static const unsigned char io_source[] = {
#embed "../Interpreter/Modules/python/io.py"
};

static const unsigned char json_source[] = {
#embed "../Interpreter/Modules/python/json.py"
};

static const unsigned char random_source[] = {
#embed "../Interpreter/Modules/python/random.py"
};

static const unsigned char statistics_source[] = {
#embed "../Interpreter/Modules/python/statistics.py"
};

static const unsigned char string_source[] = {
#embed "../Interpreter/Modules/python/string.py"
};

static const unsigned char sys_source[] = {
#embed "../Interpreter/Modules/python/sys.py"
};

static const unsigned char textwrap_source[] = {
#embed "../Interpreter/Modules/python/textwrap.py"
};

static const unsigned char types_source[] = {
#embed "../Interpreter/Modules/python/types.py"
};

static const unsigned char typing_source[] = {
#embed "../Interpreter/Modules/python/typing.py"
};

static const unsigned char warnings_source[] = {
#embed "../Interpreter/Modules/python/warnings.py"
};

#define MODULE(name) {#name, name##_source, sizeof name##_source}

static const etude_module_file modules[] = {
  MODULE(__future__),
  MODULE(abc),
  MODULE(collections),
  MODULE(contextlib),
  MODULE(copy),
  MODULE(dataclasses),
  MODULE(enum),
  MODULE(fractions),
  MODULE(functools),
  MODULE(heapq),
  MODULE(io),
  MODULE(json),
  MODULE(random),
  MODULE(statistics),
  MODULE(string),
  MODULE(sys),
  MODULE(textwrap),
  MODULE(types),
  MODULE(typing),
  MODULE(warnings),
};

long etude_module_count(void) { return sizeof modules / sizeof modules[0]; }

etude_module_file etude_module(long index) { return modules[index]; }
