# Runs a PostgreSQL for as long as somebody holds the other end of standard input, then stops it and removes its folder.
# The end of a process closes its pipes however it ends, SIGKILL included: no server outlives the program that wanted it.
# Arguments: folder, folder of the binaries, arguments of postgres. The first line of standard input is the superuser's password.
folder=$1
binaries=$2
shift 2
data=$folder/data
current=
stops=0

# The terminal's Ctrl-C is for the program; a closed log must not end us before the cleaning is done.
trap '' HUP INT TERM PIPE
trap stop USR1

# A stop can arrive before the server handles signals, so it is repeated, and ends in SIGKILL after five seconds.
stop() {
    stops=$((stops + 1))
    signal=QUIT
    [ "$stops" -lt 50 ] || signal=KILL
    [ -z "$current" ] || kill -s "$signal" "$current" 2>/dev/null
}

# "wait" returns early when a trap ran; only the end of the process counts.
run() {
    "$@" </dev/null 3<&- &
    current=$!
    [ "$stops" -eq 0 ] || kill -s QUIT "$current" 2>/dev/null
    while :; do
        wait "$current"
        code=$?
        kill -0 "$current" 2>/dev/null || break
    done
    current=
    return "$code"
}

# C.UTF-8 knows the letters of all languages; not every system has it.
create_cluster() {
    for locale in C.UTF-8 C; do
        [ "$stops" -eq 0 ] || return 1
        run "$binaries/initdb" -D "$data" -U postgres -E UTF8 --locale="$locale" -A scram-sha-256 --pwfile="$folder/password" --no-sync && return 0
    done
    return 1
}

umask 077
IFS= read -r password || exit 1
exec 3<&0
mkdir "$folder" || exit 1
(
    while read -r _; do :; done
    while kill -s USR1 $$; do sleep 0.1; done
) <&3 >/dev/null 2>&1 &
reader=$!
printf '%s' "$password" >"$folder/password"
create_cluster && [ "$stops" -eq 0 ] && run "$binaries/postgres" -D "$data" "$@"
kill -s KILL "$reader" 2>/dev/null
for _ in 1 2 3 4 5; do
    rm -rf "$folder" 2>/dev/null
    [ -e "$folder" ] || break
    sleep 0.1
done
