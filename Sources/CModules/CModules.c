// Written by renew.sh from the files under Interpreter/Modules/python.

#include "CModules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char module___future__[] = {
#embed "../Interpreter/Modules/python/__future__.py"
};

static const unsigned char module__structseq[] = {
#embed "../Interpreter/Modules/python/_structseq.py"
};

static const unsigned char module_abc[] = {
#embed "../Interpreter/Modules/python/abc.py"
};

static const unsigned char module_collections[] = {
#embed "../Interpreter/Modules/python/collections/__init__.py"
};

static const unsigned char module_collections__callable[] = {
#embed "../Interpreter/Modules/python/collections/_callable.py"
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

static const unsigned char module_datetime[] = {
#embed "../Interpreter/Modules/python/datetime/__init__.py"
};

static const unsigned char module_datetime__calendar[] = {
#embed "../Interpreter/Modules/python/datetime/_calendar.py"
};

static const unsigned char module_datetime__date[] = {
#embed "../Interpreter/Modules/python/datetime/_date.py"
};

static const unsigned char module_datetime__datetime[] = {
#embed "../Interpreter/Modules/python/datetime/_datetime.py"
};

static const unsigned char module_datetime__time[] = {
#embed "../Interpreter/Modules/python/datetime/_time.py"
};

static const unsigned char module_datetime__timedelta[] = {
#embed "../Interpreter/Modules/python/datetime/_timedelta.py"
};

static const unsigned char module_datetime__zones[] = {
#embed "../Interpreter/Modules/python/datetime/_zones.py"
};

static const unsigned char module_difflib[] = {
#embed "../Interpreter/Modules/python/difflib/__init__.py"
};

static const unsigned char module_difflib__differ[] = {
#embed "../Interpreter/Modules/python/difflib/_differ.py"
};

static const unsigned char module_difflib__matcher[] = {
#embed "../Interpreter/Modules/python/difflib/_matcher.py"
};

static const unsigned char module_difflib__unified[] = {
#embed "../Interpreter/Modules/python/difflib/_unified.py"
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

static const unsigned char module_inspect[] = {
#embed "../Interpreter/Modules/python/inspect/__init__.py"
};

static const unsigned char module_inspect__signature[] = {
#embed "../Interpreter/Modules/python/inspect/_signature.py"
};

static const unsigned char module_io[] = {
#embed "../Interpreter/Modules/python/io.py"
};

static const unsigned char module_json[] = {
#embed "../Interpreter/Modules/python/json.py"
};

static const unsigned char module_keyword[] = {
#embed "../Interpreter/Modules/python/keyword.py"
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
#embed "../Interpreter/Modules/python/statistics/__init__.py"
};

static const unsigned char module_statistics__averages[] = {
#embed "../Interpreter/Modules/python/statistics/_averages.py"
};

static const unsigned char module_statistics__exact[] = {
#embed "../Interpreter/Modules/python/statistics/_exact.py"
};

static const unsigned char module_statistics__normal[] = {
#embed "../Interpreter/Modules/python/statistics/_normal.py"
};

static const unsigned char module_statistics__numbers[] = {
#embed "../Interpreter/Modules/python/statistics/_numbers.py"
};

static const unsigned char module_statistics__relation[] = {
#embed "../Interpreter/Modules/python/statistics/_relation.py"
};

static const unsigned char module_statistics__spread[] = {
#embed "../Interpreter/Modules/python/statistics/_spread.py"
};

static const unsigned char module_string[] = {
#embed "../Interpreter/Modules/python/string/__init__.py"
};

static const unsigned char module_string__formatter[] = {
#embed "../Interpreter/Modules/python/string/_formatter.py"
};

static const unsigned char module_string__template[] = {
#embed "../Interpreter/Modules/python/string/_template.py"
};

static const unsigned char module_sys[] = {
#embed "../Interpreter/Modules/python/sys.py"
};

static const unsigned char module_textwrap[] = {
#embed "../Interpreter/Modules/python/textwrap.py"
};

static const unsigned char module_time[] = {
#embed "../Interpreter/Modules/python/time.py"
};

static const unsigned char module_types[] = {
#embed "../Interpreter/Modules/python/types/__init__.py"
};

static const unsigned char module_types__attribute[] = {
#embed "../Interpreter/Modules/python/types/_attribute.py"
};

static const unsigned char module_types__classes[] = {
#embed "../Interpreter/Modules/python/types/_classes.py"
};

static const unsigned char module_types__mapping[] = {
#embed "../Interpreter/Modules/python/types/_mapping.py"
};

static const unsigned char module_typing[] = {
#embed "../Interpreter/Modules/python/typing/__init__.py"
};

static const unsigned char module_typing__aliases[] = {
#embed "../Interpreter/Modules/python/typing/_aliases.py"
};

static const unsigned char module_typing__checks[] = {
#embed "../Interpreter/Modules/python/typing/_checks.py"
};

static const unsigned char module_typing__decorators[] = {
#embed "../Interpreter/Modules/python/typing/_decorators.py"
};

static const unsigned char module_typing__forms[] = {
#embed "../Interpreter/Modules/python/typing/_forms.py"
};

static const unsigned char module_typing__generic[] = {
#embed "../Interpreter/Modules/python/typing/_generic.py"
};

static const unsigned char module_typing__generics[] = {
#embed "../Interpreter/Modules/python/typing/_generics.py"
};

static const unsigned char module_typing__hints[] = {
#embed "../Interpreter/Modules/python/typing/_hints.py"
};

static const unsigned char module_typing__protocol[] = {
#embed "../Interpreter/Modules/python/typing/_protocol.py"
};

static const unsigned char module_typing__reading[] = {
#embed "../Interpreter/Modules/python/typing/_reading.py"
};

static const unsigned char module_typing__records[] = {
#embed "../Interpreter/Modules/python/typing/_records.py"
};

static const unsigned char module_typing__streams[] = {
#embed "../Interpreter/Modules/python/typing/_streams.py"
};

static const unsigned char module_typing__variables[] = {
#embed "../Interpreter/Modules/python/typing/_variables.py"
};

static const unsigned char module_warnings[] = {
#embed "../Interpreter/Modules/python/warnings.py"
};

static const etude_module_file modules[] = {
  {"__future__", module___future__, sizeof module___future__},
  {"_structseq", module__structseq, sizeof module__structseq},
  {"abc", module_abc, sizeof module_abc},
  {"collections", module_collections, sizeof module_collections},
  {"collections._callable", module_collections__callable, sizeof module_collections__callable},
  {"collections._mappings", module_collections__mappings, sizeof module_collections__mappings},
  {"collections.abc", module_collections_abc, sizeof module_collections_abc},
  {"contextlib", module_contextlib, sizeof module_contextlib},
  {"copy", module_copy, sizeof module_copy},
  {"dataclasses", module_dataclasses, sizeof module_dataclasses},
  {"datetime", module_datetime, sizeof module_datetime},
  {"datetime._calendar", module_datetime__calendar, sizeof module_datetime__calendar},
  {"datetime._date", module_datetime__date, sizeof module_datetime__date},
  {"datetime._datetime", module_datetime__datetime, sizeof module_datetime__datetime},
  {"datetime._time", module_datetime__time, sizeof module_datetime__time},
  {"datetime._timedelta", module_datetime__timedelta, sizeof module_datetime__timedelta},
  {"datetime._zones", module_datetime__zones, sizeof module_datetime__zones},
  {"difflib", module_difflib, sizeof module_difflib},
  {"difflib._differ", module_difflib__differ, sizeof module_difflib__differ},
  {"difflib._matcher", module_difflib__matcher, sizeof module_difflib__matcher},
  {"difflib._unified", module_difflib__unified, sizeof module_difflib__unified},
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
  {"inspect", module_inspect, sizeof module_inspect},
  {"inspect._signature", module_inspect__signature, sizeof module_inspect__signature},
  {"io", module_io, sizeof module_io},
  {"json", module_json, sizeof module_json},
  {"keyword", module_keyword, sizeof module_keyword},
  {"numbers", module_numbers, sizeof module_numbers},
  {"pprint", module_pprint, sizeof module_pprint},
  {"random", module_random, sizeof module_random},
  {"re", module_re, sizeof module_re},
  {"statistics", module_statistics, sizeof module_statistics},
  {"statistics._averages", module_statistics__averages, sizeof module_statistics__averages},
  {"statistics._exact", module_statistics__exact, sizeof module_statistics__exact},
  {"statistics._normal", module_statistics__normal, sizeof module_statistics__normal},
  {"statistics._numbers", module_statistics__numbers, sizeof module_statistics__numbers},
  {"statistics._relation", module_statistics__relation, sizeof module_statistics__relation},
  {"statistics._spread", module_statistics__spread, sizeof module_statistics__spread},
  {"string", module_string, sizeof module_string},
  {"string._formatter", module_string__formatter, sizeof module_string__formatter},
  {"string._template", module_string__template, sizeof module_string__template},
  {"sys", module_sys, sizeof module_sys},
  {"textwrap", module_textwrap, sizeof module_textwrap},
  {"time", module_time, sizeof module_time},
  {"types", module_types, sizeof module_types},
  {"types._attribute", module_types__attribute, sizeof module_types__attribute},
  {"types._classes", module_types__classes, sizeof module_types__classes},
  {"types._mapping", module_types__mapping, sizeof module_types__mapping},
  {"typing", module_typing, sizeof module_typing},
  {"typing._aliases", module_typing__aliases, sizeof module_typing__aliases},
  {"typing._checks", module_typing__checks, sizeof module_typing__checks},
  {"typing._decorators", module_typing__decorators, sizeof module_typing__decorators},
  {"typing._forms", module_typing__forms, sizeof module_typing__forms},
  {"typing._generic", module_typing__generic, sizeof module_typing__generic},
  {"typing._generics", module_typing__generics, sizeof module_typing__generics},
  {"typing._hints", module_typing__hints, sizeof module_typing__hints},
  {"typing._protocol", module_typing__protocol, sizeof module_typing__protocol},
  {"typing._reading", module_typing__reading, sizeof module_typing__reading},
  {"typing._records", module_typing__records, sizeof module_typing__records},
  {"typing._streams", module_typing__streams, sizeof module_typing__streams},
  {"typing._variables", module_typing__variables, sizeof module_typing__variables},
  {"warnings", module_warnings, sizeof module_warnings},
};

long etude_module_count(void) { return sizeof modules / sizeof modules[0]; }

etude_module_file etude_module(long index) { return modules[index]; }
