#!/usr/bin/env bash
# A cluster on this machine, to try docs/cluster.md: a scheduler and two workers that speak TLS, one run, and the end.
#
#     bash examples/cluster/local.sh SUBMISSIONS COURSE RESULTS
#
# It needs `openssl` and Chainrule with its extra `dask`. Everything listens on the loopback interface alone. Whoever
# has the key can run code on the workers, so the key lies in a folder that only you can read, and goes at the end.
set -euo pipefail
submissions=${1:?the folder of the submissions} course=$(cd "${2:?the course folder}" && pwd) results=${3:-results}

room=$(mktemp -d)
chmod 700 "$room"
export DASK_TEMPORARY_DIRECTORY=$room
started=()
finish() {
    # The workers first: without their scheduler they would wait for it.
    for ((at = ${#started[@]} - 1; at >= 0; at--)); do
        kill "${started[at]}" 2>/dev/null || true
        wait "${started[at]}" 2>/dev/null || true
    done
    rm -rf "$room"
}
trap finish EXIT

openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=grading \
    -keyout "$room/key.pem" -out "$room/cert.pem" 2>/dev/null
tls=(--tls-ca-file "$room/cert.pem" --tls-cert "$room/cert.pem" --tls-key "$room/key.pem")
here=(--protocol tls --host 127.0.0.1 --no-dashboard --dashboard-address 127.0.0.1:0)

dask scheduler "${here[@]}" --port 0 --scheduler-file "$room/scheduler.json" "${tls[@]}" >"$room/scheduler.log" 2>&1 &
started+=($!)
for _ in $(seq 300); do
    [ -s "$room/scheduler.json" ] && break
    kill -0 "${started[0]}" 2>/dev/null || { cat "$room/scheduler.log" >&2; exit 3; }
    sleep 0.1
done
address=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["address"])' "$room/scheduler.json")

CHAINRULE_COURSE=$course dask worker "$address" "${here[@]}" --nworkers 2 --nthreads 1 \
    --local-directory "$room" "${tls[@]}" >"$room/workers.log" 2>&1 &
started+=($!)
# A run refuses a scheduler without workers, and on a busy machine these take longer to start than the run.
for _ in $(seq 600); do
    [ "$(grep -c 'Registered to' "$room/workers.log")" -ge 2 ] && break
    kill -0 "${started[1]}" 2>/dev/null || { cat "$room/workers.log" >&2; exit 3; }
    sleep 0.1
done

export DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION=true DASK_DISTRIBUTED__COMM__TLS__CA_FILE=$room/cert.pem
export DASK_DISTRIBUTED__COMM__TLS__CLIENT__CERT=$room/cert.pem DASK_DISTRIBUTED__COMM__TLS__CLIENT__KEY=$room/key.pem
chainrule grade "$submissions" --course "$course" -o "$results" --engine "dask+${address}"
