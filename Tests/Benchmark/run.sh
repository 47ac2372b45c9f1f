#!/usr/bin/env bash
# Time and memory of the command, whole processes, with ratios against xmllint in the same run.
#
#   run.sh BINARY [MEGABYTES]
#
# The input is the disclosure that stands beside the project (32 KB), or, where there is none, all fixtures in one file.
set -euo pipefail
export LC_ALL=C
binary=$(realpath "$1")
megabytes=${2:-100}
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

input=$root/../shared/disclosures/000_655c0751f88457f2.txt
if [ ! -e "$input" ]; then
    cat "$root"/Fixtures/*/source.txt >"$work/all.txt"
    input=$work/all.txt
fi
bytes=$(stat -c %s "$input")
cp "$input" "$work/one.txt"
cd "$work"

# cpu FILE COMMAND…: runs a command, leaves "user+sys wall peak" in FILE.
cpu() {
    local file=$1
    shift
    /usr/bin/time -o "$file" -f '%U %S %e %M' "$@" >/dev/null 2>"$file.err" || { cat "$file.err"; exit 1; }
}

echo "one disclosure of $bytes bytes to validated XML, a whole process:"
runs=101
for _ in $(seq $runs); do
    start=$EPOCHREALTIME
    "$binary" convert one.txt -t xml -o one.xml 2>/dev/null
    end=$EPOCHREALTIME
    echo $(((${end/./} - ${start/./})))
done | sort -n | awk -v n=$runs '{t[NR]=$1} END {printf "  wall: median %.1f ms, fastest %.1f ms, slowest %.1f ms (%d runs)\n", t[int((n+1)/2)]/1000, t[1]/1000, t[n]/1000, n}'
cpu one.time "$binary" convert one.txt -t xml -o one.xml 2>/dev/null
awk '{printf "  peak memory: %.1f MB\n", $4/1024}' one.time

count=$((megabytes * 1000000 / bytes + 1))
mkdir in
for number in $(seq $count); do cp one.txt in/$number.txt; done
"$binary" schema export --to xsd -o xsd

echo "$count disclosures, $((count * bytes / 1000000)) MB, to validated XML, one job; xmllint --stream validates that XML:"
cpu ours.time "$binary" convert in -t xml -o out --jobs 1
find out -name '*.xml' | sort >files
split -n l/4 files part.
cpu theirs.time bash -c 'for part in part.*; do xargs -a $part xmllint --stream --noout --schema xsd/disclosure.xsd; done'
paste -d' ' ours.time theirs.time | awk -v mb=$((count * bytes / 1000000)) '{a=$1+$2; b=$5+$6;
    printf "  fiscalgrid: %.2f s CPU, %.1f MB of input a second, peak %.1f MB\n", a, mb/a, $4/1024;
    printf "  xmllint:    %.2f s CPU\n  ratio:      %.2f\n", b, a/b}'

for jobs in 1 2; do cpu jobs$jobs.time "$binary" convert in -t xml -o out --jobs $jobs; done
paste -d' ' jobs1.time jobs2.time | awk '{printf "two jobs: %.2f s wall against %.2f s with one\n", $7, $3}'
for format in jsonl facts; do
    cpu $format.time "$binary" convert in -t $format -o all.$([ $format = facts ] && echo csv || echo $format) --jobs 1
    awk -v f=$format '{printf "%s: %.2f s CPU\n", f, $1+$2}' $format.time
done
cpu plain.time "$binary" convert in -t jsonl --no-audit -o all.jsonl --jobs 1
cpu audit.time "$binary" audit in -t jsonl -o audit.jsonl --jobs 1 --fail-on never
paste -d' ' plain.time audit.time jsonl.time | awk '{a=$1+$2; b=$5+$6; c=$9+$10;
    printf "audit -t jsonl, every check: %.2f s CPU, %.2f of convert -t jsonl --no-audit (%.2f s), %.2f of convert -t jsonl with the findings\n", b, b/a, a, b/c}'
cpu stack.time "$binary" convert in -t csv --stack -o stack --jobs 1
awk '{printf "csv --stack: %.2f s CPU\n", $1+$2}' stack.time
