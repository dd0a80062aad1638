// Written by renew.sh from the files under Interpreter/Modules/python.

#include "CModules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char module___future__[] = {
#embed "../Interpreter/Modules/python/__future__.py"
};

static const unsigned char module_abc[] = {
#embed "../Interpreter/Modules/python/abc.py"
};

static const unsigned char module_collections[] = {
#embed "../Interpreter/Modules/python/collections/__init__.py"
};

static const unsigned char module_collections__mappings[] = {
#embed "../Interpreter/Modules/python/collections/_mappings.py"
};

static const unsigned char module_collections_abc[] = {
#embed "../Interpreter/Modules/python/collections/abc.py"
};

static const unsigned char module_contextlib[] = {
#embed "../Interpreter/Modules/python/contextlib.py"
};

static const unsigned char module_copy[] = {
#embed "../Interpreter/Modules/python/copy.py"
};

static const unsigned char module_dataclasses[] = {
#embed "../Interpreter/Modules/python/dataclasses.py"
};

static const unsigned char module_enum[] = {
#embed "../Interpreter/Modules/python/enum/__init__.py"
};

static const unsigned char module_enum__body[] = {
#embed "../Interpreter/Modules/python/enum/_body.py"
};

static const unsigned char module_enum__creation[] = {
#embed "../Interpreter/Modules/python/enum/_creation.py"
};

static const unsigned char module_enum__enum[] = {
#embed "../Interpreter/Modules/python/enum/_enum.py"
};

static const unsigned char module_enum__flag[] = {
#embed "../Interpreter/Modules/python/enum/_flag.py"
};

static const unsigned char module_enum__global[] = {
#embed "../Interpreter/Modules/python/enum/_global.py"
};

static const unsigned char module_enum__simple[] = {
#embed "../Interpreter/Modules/python/enum/_simple.py"
};

static const unsigned char module_enum__type[] = {
#embed "../Interpreter/Modules/python/enum/_type.py"
};

static const unsigned char module_enum__verify[] = {
#embed "../Interpreter/Modules/python/enum/_verify.py"
};

static const unsigned char module_fractions[] = {
#embed "../Interpreter/Modules/python/fractions.py"
};

static const unsigned char module_functools[] = {
#embed "../Interpreter/Modules/python/functools.py"
};

static const unsigned char module_heapq[] = {
#embed "../Interpreter/Modules/python/heapq.py"
};

static const unsigned char module_io[] = {
#embed "../Interpreter/Modules/python/io.py"
};

static const unsigned char module_json[] = {
#embed "../Interpreter/Modules/python/json.py"
};

static const unsigned char module_numbers[] = {
#embed "../Interpreter/Modules/python/numbers.py"
};

static const unsigned char module_pprint[] = {
#embed "../Interpreter/Modules/python/pprint.py"
};

static const unsigned char module_random[] = {
#embed "../Interpreter/Modules/python/random.py"
};

static const unsigned char module_re[] = {
#embed "../Interpreter/Modules/python/re.py"
};

static const unsigned char module_statistics[] = {
#embed "../Interpreter/Modules/python/statistics.py"
};

static const unsigned char module_string[] = {
#embed "../Interpreter/Modules/python/string.py"
};

static const unsigned char module_sys[] = {
#embed "../Interpreter/Modules/python/sys.py"
};

static const unsigned char module_textwrap[] = {
#embed "../Interpreter/Modules/python/textwrap.py"
};

static const unsigned char module_types[] = {
#embed "../Interpreter/Modules/python/types.py"
};

static const unsigned char module_typing[] = {
#embed "../Interpreter/Modules/python/typing.py"
};

static const unsigned char module_warnings[] = {
#embed "../Interpreter/Modules/python/warnings.py"
};

static const etude_module_file modules[] = {
  {"__future__", module___future__, sizeof module___future__},
  {"abc", module_abc, sizeof module_abc},
  {"collections", module_collections, sizeof module_collections},
  {"collections._mappings", module_collections__mappings, sizeof module_collections__mappings},
  {"collections.abc", module_collections_abc, sizeof module_collections_abc},
  {"contextlib", module_contextlib, sizeof module_contextlib},
  {"copy", module_copy, sizeof module_copy},
  {"dataclasses", module_dataclasses, sizeof module_dataclasses},
  {"enum", module_enum, sizeof module_enum},
  {"enum._body", module_enum__body, sizeof module_enum__body},
  {"enum._creation", module_enum__creation, sizeof module_enum__creation},
  {"enum._enum", module_enum__enum, sizeof module_enum__enum},
  {"enum._flag", module_enum__flag, sizeof module_enum__flag},
  {"enum._global", module_enum__global, sizeof module_enum__global},
  {"enum._simple", module_enum__simple, sizeof module_enum__simple},
  {"enum._type", module_enum__type, sizeof module_enum__type},
  {"enum._verify", module_enum__verify, sizeof module_enum__verify},
  {"fractions", module_fractions, sizeof module_fractions},
  {"functools", module_functools, sizeof module_functools},
  {"heapq", module_heapq, sizeof module_heapq},
  {"io", module_io, sizeof module_io},
  {"json", module_json, sizeof module_json},
  {"numbers", module_numbers, sizeof module_numbers},
  {"pprint", module_pprint, sizeof module_pprint},
  {"random", module_random, sizeof module_random},
  {"re", module_re, sizeof module_re},
  {"statistics", module_statistics, sizeof module_statistics},
  {"string", module_string, sizeof module_string},
  {"sys", module_sys, sizeof module_sys},
  {"textwrap", module_textwrap, sizeof module_textwrap},
  {"types", module_types, sizeof module_types},
  {"typing", module_typing, sizeof module_typing},
  {"warnings", module_warnings, sizeof module_warnings},
};

long etude_module_count(void) { return sizeof modules / sizeof modules[0]; }

etude_module_file etude_module(long index) { return modules[index]; }
