#!/bin/bash
# Fuzzes the parser and the session for a number of seconds: Tests/Fuzzing/run.sh [SECONDS]
#
# The seeds are the programs of Tests/ProgramTests. What crashes is left in .build/fuzzing/found.
set -eu
cd "$(dirname "$0")/../.."
work=.build/fuzzing
mkdir -p $work/corpus $work/found
for program in Tests/ProgramTests/programs/*/*.py Tests/ProgramTests/mistakes/*/*.py; do
  name=$(echo "$program" | tr / -)
  for kind in 0 1; do { printf '%s' $kind; head -c 4000 "$program"; } >"$work/corpus/$kind$name"; done
done
swift build --scratch-path $work/build --product Fuzzing -c release \
  -Xswiftc -sanitize=fuzzer -Xswiftc -DFUZZING -Xswiftc -use-ld=lld -Xlinker -lstdc++
exec $work/build/release/Fuzzing $work/corpus -dict=Tests/Fuzzing/words.txt -artifact_prefix=$work/found/ \
  -max_total_time="${1:-1800}" -timeout=20 -rss_limit_mb=4096 -detect_leaks=0 -max_len=4000
