#!/usr/bin/env bash
# Seeds, and each target for so many seconds, one after the other: `bash fuzz/all.sh FOLDER SECONDS`.
# What was found stands in FOLDER/found (exceptions) and FOLDER/slow; the corpus grows in FOLDER/corpus from run to run.
set -eu -o pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=$1 seconds=$2
python=${PYTHON:-python}
mkdir -p "$folder/found" "$folder/slow"
"$python" "$here/seeds.py" "$folder/seeds"

for target in parse_html parse_text parse_dateline parse_byline json_ld; do
    mkdir -p "$folder/corpus/$target"
    begun=$SECONDS
    # An exception ends a run; the next one goes on from the corpus, five times at the most.
    for _ in 1 2 3 4 5 6; do
        left=$((seconds - SECONDS + begun))
        if [ "$left" -le 0 ]; then break; fi
        SLOW="$folder/slow" "$python" "$here/fuzz.py" "$target" "$folder/corpus/$target" "$folder/seeds/$target" \
            -max_total_time="$left" -max_len=20000 -timeout=20 -rss_limit_mb=4000 -print_final_stats=1 \
            -artifact_prefix="$folder/found/$target-" >> "$folder/$target.log" 2>&1 || echo "$target: a finding"
    done
    awk '/^stat::number_of_executed_units/ { sum += $2 } END { print "'"$target"': " sum + 0 " inputs run" }' "$folder/$target.log"
    echo "$target: $(find "$folder/corpus/$target" -type f | wc -l) inputs in the corpus"
done

for target in parse_html parse_text parse_dateline parse_byline json_ld; do
    find "$folder/slow" "$folder/found" -type f -name "$target-*" -print0 |
        xargs -0 -r "$python" "$here/again.py" "$target"
done
