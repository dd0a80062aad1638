#include "CModules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char __future___source[] = {
#embed "../Interpreter/Modules/python/__future__.py"
};

static const unsigned char _collections_mappings_source[] = {
#embed "../Interpreter/Modules/python/_collections_mappings.py"
};

static const unsigned char abc_source[] = {
#embed "../Interpreter/Modules/python/abc.py"
};

static const unsigned char collections_source[] = {
#embed "../Interpreter/Modules/python/collections.py"
};

static const unsigned char collections_abc_source[] = {
#embed "../Interpreter/Modules/python/collections_abc.py"
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

static const unsigned char numbers_source[] = {
#embed "../Interpreter/Modules/python/numbers.py"
};

static const unsigned char pprint_source[] = {
#embed "../Interpreter/Modules/python/pprint.py"
};

static const unsigned char random_source[] = {
#embed "../Interpreter/Modules/python/random.py"
};

static const unsigned char re_source[] = {
#embed "../Interpreter/Modules/python/re.py"
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

#define MODULE(name, file) {name, file##_source, sizeof file##_source}

static const etude_module_file modules[] = {
  MODULE("__future__", __future__),
  MODULE("_collections_mappings", _collections_mappings),
  MODULE("abc", abc),
  MODULE("collections", collections),
  MODULE("collections.abc", collections_abc),
  MODULE("contextlib", contextlib),
  MODULE("copy", copy),
  MODULE("dataclasses", dataclasses),
  MODULE("enum", enum),
  MODULE("fractions", fractions),
  MODULE("functools", functools),
  MODULE("heapq", heapq),
  MODULE("io", io),
  MODULE("json", json),
  MODULE("numbers", numbers),
  MODULE("pprint", pprint),
  MODULE("random", random),
  MODULE("re", re),
  MODULE("statistics", statistics),
  MODULE("string", string),
  MODULE("sys", sys),
  MODULE("textwrap", textwrap),
  MODULE("types", types),
  MODULE("typing", typing),
  MODULE("warnings", warnings),
};

long etude_module_count(void) { return sizeof modules / sizeof modules[0]; }

etude_module_file etude_module(long index) { return modules[index]; }
