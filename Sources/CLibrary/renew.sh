#!/bin/sh
# Writes modules.c anew: every module under Library/modules, by its dotted name.
# Run it after adding or removing one.
cd "$(dirname "$0")" || exit 1
{
  echo '// Written by renew.sh from the files under Library/modules.'
  echo
  echo '#include "CLibrary.h"'
  echo
  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'
  table=''
  for path in $(cd ../Library/modules && find . -name '*.py' | LC_ALL=C sort); do
    path=${path#./}
    name=$(echo "${path%.py}" | sed 's|/__init__$||; s|/|.|g')
    array=module_$(echo "$name" | tr . _)
    printf '\nstatic const unsigned char %s[] = {\n#embed "../Library/modules/%s"\n};\n' "$array" "$path"
    table="$table  {\"$name\", $array, sizeof $array},
"
  done
  printf '\nstatic const etude_library_file modules[] = {\n%s};\n' "$table"
  echo
  echo 'long etude_library_count(void) { return sizeof modules / sizeof modules[0]; }'
  echo
  echo 'etude_library_file etude_library(long index) { return modules[index]; }'
} >modules.c
