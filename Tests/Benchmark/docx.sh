#!/usr/bin/env bash
# Time and memory of reading a Word document, whole processes, beside other readers of .docx in the same run.
#
#   docx.sh BINARY
#
# The inputs are a document of the corpus that stands beside the project, or, where there is none, the largest fixture, and the
# same document with its body 50 times. PEERS names another Python environment than .build/peers. Missed targets do not fail.
set -euo pipefail
export LC_ALL=C
binary=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
python=$(realpath -s "${PEERS:-$root/.build/peers}")/bin/python
if [ ! -x "$python" ] || ! command -v pandoc >/dev/null; then
    echo "docx.sh: pandoc or $python is missing; make bench installs them" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
input=$root/../shared/corpus/d006.docx
if [ ! -e "$input" ]; then
    stat -c '%s %n' "$root"/Fixtures/docx-*/source.docx | sort -n >"$work/fixtures"
    input=$(tail -n 1 "$work/fixtures" | cut -d' ' -f2-)
fi
cp "$input" "$work/one.docx"
cd "$work"

# Kreuzberg would find its result of the run before in its cache: it has to read the document each time.
cat >peers.py <<'PYTHON'
import statistics, sys, time


def docx2python(path):
    from docx2python import docx2python
    with docx2python(path) as document:
        return document.body and document.text


def kreuzberg(path):
    from kreuzberg import ExtractionConfig, extract_file_sync
    return extract_file_sync(path, config=ExtractionConfig(use_cache=False)).content


path, *names = sys.argv[1:]
times = {name: [] for name in names}
for _ in range(1 if len(names) == 1 else 16):
    for name in names:
        start = time.perf_counter()
        assert globals()[name](path)
        times[name].append(1000 * (time.perf_counter() - start))
if len(names) > 1:
    for name in names:  # The first call imports the package.
        print(f"  {name:<12}{statistics.median(times[name][1:]):11.1f} ms")
PYTHON
"$python" - <<'PYTHON'
import re, zipfile

with zipfile.ZipFile("one.docx") as source, zipfile.ZipFile("fifty.docx", "w", zipfile.ZIP_DEFLATED) as target:
    for part in source.namelist():
        data = source.read(part)
        if part == "word/document.xml":
            # The section's properties end the body: they stay single. A paragraph keeps tables of two copies apart.
            pattern = rb"(.*?<w:body[^>]*>)(.*?)((?:<w:sectPr(?:(?!<w:p[ >/]).)*)?</w:body>.*)"
            head, body, tail = re.fullmatch(pattern, data, re.DOTALL).groups()
            print(len(data), file=open("one.size", "w"))
            data = head + (body + b"<w:p/>") * 50 + tail
            print(len(data), file=open("fifty.size", "w"))
        target.writestr(part, data)
PYTHON

# measure DOCUMENT TOOL: runs a tool, adds "wall CPU" in ms to DOCUMENT.TOOL.times; its first run leaves the peak in KB too.
measure() {
    local tool=$1.$2 start end command peak=()
    case $2 in
        xml | jsonl) command=("$binary" convert "$1.docx" -t "$2" -o "$1.$2") ;;
        pandoc) command=(pandoc -t json "$1.docx" -o "$1.json") ;;
        *) command=("$python" peers.py "$1.docx" "$2") ;;
    esac
    if [ ! -e "$tool.peak" ]; then peak=(/usr/bin/time -o "$tool.peak" -f %M); fi
    local TIMEFORMAT='%3U %3S'
    start=$EPOCHREALTIME
    { time "${peak[@]}" "${command[@]}" >/dev/null 2>errors; } 2>cpu || { cat errors; exit 1; }
    end=$EPOCHREALTIME
    awk -v wall=$((${end/./} - ${start/./})) '{print wall/1000, ($1+$2)*1000}' cpu >>"$tool.times"
}

# compare DOCUMENT ROUNDS STEP: all tools in turn, so that noise hits all alike; the slow ones only each STEP rounds.
compare() {
    local round peer tool
    for round in $(seq "$2"); do
        for peer in kreuzberg pandoc docx2python; do
            if [ $peer != kreuzberg ] && [ $(((round - 1) % $3)) != 0 ]; then continue; fi
            for tool in xml jsonl $peer; do measure "$1" "$tool"; done
        done
    done
    printf '  %-18s %10s %10s %10s %9s %10s %10s %5s\n' \
        '' 'median ms' 'fastest ms' 'CPU ms' 'peak MB' '/ our xml' '/ our jsonl' runs
    for tool in xml jsonl kreuzberg pandoc docx2python; do
        case $tool in xml | jsonl) name="fiscalgrid $tool" ;; *) name=$tool ;; esac
        printf '  %-18s %10.1f %10.1f %10.1f %9.1f %10.2f %11.2f %5d\n' "$name" \
            "$(quantile "$1" $tool 1 0.5)" "$(quantile "$1" $tool 1 0)" "$(quantile "$1" $tool 2 0.5)" "$(peak "$1" $tool)" \
            "$(ratio "$1" $tool xml)" "$(ratio "$1" $tool jsonl)" "$(wc -l <"$1.$tool.times")"
    done
}

# quantile DOCUMENT TOOL COLUMN SHARE
quantile() {
    cut -d' ' -f"$3" "$1.$2.times" | sort -n | awk -v share="$4" '{t[NR]=$1} END {print t[int(1+(NR-1)*share)]}'
}

peak() { awk '{print $1/1024}' "$1.$2.peak"; }

# ratio DOCUMENT TOOL OURS: of the medians.
ratio() { awk -v a="$(quantile "$1" "$2" 1 0.5)" -v b="$(quantile "$1" "$3" 1 0.5)" 'BEGIN {print a/b}'; }

# The slower of our two outputs against the fastest of the others.
ours() { for tool in xml jsonl; do quantile "$1" $tool 1 0.5; done | sort -n | tail -1; }
peers() { for tool in kreuzberg pandoc docx2python; do quantile "$1" $tool 1 0.5; done | sort -n | sed -n 1p; }

# target TEXT VALUE most|least LIMIT
target() {
    awk -v text="$1" -v value="$2" -v sense="$3" -v limit="$4" 'BEGIN {
        holds = sense == "most" ? value <= limit : value >= limit
        printf "  %-58s %8.1f (at %s %d): %s\n", text, value, sense, limit, holds ? "holds" : "MISSED"}'
}

echo "one Word document of $(stat -c %s one.docx) bytes, document.xml of $(<one.size), whole processes in turn:"
compare one 15 1
echo "a call in a warm Python process, median of 15:"
"$python" peers.py one.docx kreuzberg docx2python
echo "the same document 50 times over, document.xml of $(<fifty.size) bytes:"
compare fifty 5 2
echo "  our jsonl has $(stat -c %s one.jsonl) bytes for one, $(stat -c %s fifty.jsonl) for 50"

echo "targets (the slower of our xml and jsonl; the fastest of the others; medians of whole processes):"
for document in one fifty; do
    declare "times_$document=$(awk -v a="$(peers $document)" -v b="$(ours $document)" 'BEGIN {print a/b}')"
done
target "one document, ms" "$(ours one)" most 20
target "one document, times faster than the fastest peer" "$times_one" least 5
target "50 times over, times faster than the fastest peer" "$times_fifty" least 3
target "50 times over, peak MB" "$(for tool in xml jsonl; do peak fifty $tool; done | sort -n | tail -1)" most 150
