#!/usr/bin/env bash
# Runs once, as root, while the platform builds the image: installs the locked packages and the
# wheel into an environment beside this file. Nothing is compiled.
set -euo pipefail
cd "${AUTOGRADER_ROOT:-/autograder}/source"

suitable() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in "${CHAINRULE_PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [ -n "$name" ] && suitable "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}

if ! python=$(find_python); then
    # The image's own Python is older. The distribution has a newer one beside it.
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    for version in 3.14 3.13 3.12 3.11; do
        apt-get install -y -qq "python$version" "python$version-venv" && break
    done
    if ! python=$(find_python); then
        echo "Chainrule needs Python 3.11 or newer: choose a newer base image" >&2
        exit 1
    fi
fi

"$python" -m venv env
pip=(env/bin/python -m pip --disable-pip-version-check --quiet)
"${pip[@]}" install --only-binary :all: --require-hashes -r requirements.txt
"${pip[@]}" install --no-deps --no-index ./chainrule-*.whl
# What keeps a submission from the answers, for the log of the build.
env/bin/chainrule doctor || true
