#!/bin/sh
# Reports how long the files of src/ are, beside what CONTRIBUTING.md aims at. It judges nothing.
cd "$(dirname "$0")/.." || exit 1
find src -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' -exec wc -l {} + | grep -v ' total$' | sort -n | awk '
    { lines[NR] = $1; name[NR] = $2; if ($1 < 100) short++; if ($1 < 300) middle++ }
    END {
        printf "%d files; under 100 lines: %.0f %% (aim 50); under 300: %.0f %% (aim 90); median %d\n", NR, 100 * short / NR, 100 * middle / NR, lines[int((NR + 1) / 2)]
        for (n = NR; n > NR - 5; n--) printf "%5d %s\n", lines[n], name[n]
    }'
