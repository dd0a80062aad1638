#!/bin/sh
# Writes CModules.c anew: every module under Interpreter/Modules/python, by its dotted name.
# Run it after adding or removing one.
cd "$(dirname "$0")" || exit 1
{
  echo '// Written by renew.sh from the files under Interpreter/Modules/python.'
  echo
  echo '#include "CModules.h"'
  echo
  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'
  table=''
  for path in $(cd ../Interpreter/Modules/python && find . -name '*.py' | LC_ALL=C sort); do
    path=${path#./}
    name=$(echo "${path%.py}" | sed 's|/__init__$||; s|/|.|g')
    array=module_$(echo "$name" | tr . _)
    printf '\nstatic const unsigned char %s[] = {\n#embed "../Interpreter/Modules/python/%s"\n};\n' "$array" "$path"
    table="$table  {\"$name\", $array, sizeof $array},
"
  done
  printf '\nstatic const etude_module_file modules[] = {\n%s};\n' "$table"
  echo
  echo 'long etude_module_count(void) { return sizeof modules / sizeof modules[0]; }'
  echo
  echo 'etude_module_file etude_module(long index) { return modules[index]; }'
} >CModules.c
