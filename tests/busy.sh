#!/usr/bin/env bash
# Runs `dotnet test` while four busy loops run beside it, and fails when it is red: no test may depend on how fast the machine is.
#   tests/busy.sh                                    all test projects
#   tests/busy.sh tests/Wit.Sdk.Tests --filter Trust what `dotnet test` takes as arguments
set -uo pipefail
cd "$(dirname "$0")/.."

loops=()
for _ in 1 2 3 4; do
  while :; do :; done &
  loops+=($!)
done
trap 'kill "${loops[@]}" 2>/dev/null' EXIT

dotnet test --nologo -nodeReuse:false "$@"
code=$?

# A loop that died would have made the machine quiet.
for loop in "${loops[@]}"; do
  kill -0 "$loop" 2>/dev/null || { echo "a busy loop has ended before the tests" >&2; exit 1; }
done
exit "$code"
