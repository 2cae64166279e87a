#!/usr/bin/env bash
# Installs a .deb, starts the program on a display of its own, drives it, photographs it, and takes it away again.
#
#   packaging/linux/try-deb.sh target/dist/efs-planner_VERSION_ARCH.deb [FOLDER_FOR_PICTURES]
#
# Needs root, and xvfb, xdotool, openbox and imagemagick. Fails where the program does not answer as it should.
set -euo pipefail

package=$(realpath "$1")
pictures=${2:-target/dist/pictures}
mkdir -p "$pictures"
pictures=$(realpath "$pictures")
for tool in apt-get Xvfb xdotool openbox import convert; do
  command -v "$tool" >/dev/null || { printf 'try-deb.sh: %s is missing.\n' "$tool" >&2 && exit 69; }
done

fail() {
  printf 'try-deb.sh: %s\n' "$1" >&2
  exit 1
}
home=$(mktemp -d)
leave() {
  # shellcheck disable=SC2046 # a list of process ids
  kill $(jobs -p) 2>/dev/null || true
  DEBIAN_FRONTEND=noninteractive apt-get remove -y -q efs-planner >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap leave EXIT

if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" >"$home/install.log" 2>&1; then
  cat "$home/install.log" >&2
  fail 'the package does not install.'
fi
[ -s /usr/lib/efs-planner/lib/app/efs-planner.aot ] || fail 'the start-up cache was not made.'
grep -q '^MimeType=' /usr/share/applications/efs-planner.desktop || fail 'there is no desktop entry.'

export HOME=$home XDG_STATE_HOME=$home/state XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
cd "$home"
efs-planner plan ray-small >plan.txt 2>plan.err || fail 'the command plan fails.'
grep -q 'Regional · General Purpose · Elastic' plan.txt || fail 'the command plan prints no comparison.'
[ ! -s plan.err ] || { cat plan.err >&2 && fail 'the command plan complains.'; }
cat >batch.efsplan <<'JSON'
{
  "format": "efs-planner/workload/1",
  "name": "batch of the trial",
  "region": "us-east-1",
  "storage": { "hotGiB": 100 },
  "layers": [{ "name": "base", "schedule": "always", "readMibps": 3, "writeMibps": 0.3 }]
}
JSON

display=:$((RANDOM % 400 + 100))
export DISPLAY=$display
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
for _ in $(seq 50); do
  if xdotool getmouselocation >/dev/null 2>&1; then break; fi
  sleep 0.2
done
openbox >/dev/null 2>&1 &
# A window that comes before its manager would not be maximised.
for _ in $(seq 50); do
  if xdotool get_num_desktops >/dev/null 2>&1; then break; fi
  sleep 0.2
done
efs-planner open batch.efsplan >window.out 2>window.err &
program=$!
window=
for _ in $(seq 150); do
  window=$(xdotool search --name 'EFS Planner' 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
  kill -0 "$program" 2>/dev/null || { cat window.err >&2 && fail 'the window does not open.'; }
  sleep 0.2
done
[ -n "$window" ] || fail 'no window after 30 seconds.'
xdotool windowactivate --sync "$window"
sleep 4
import -window root "$pictures/1-opened.png"
# Fields reach down to the foot of the form, where nothing but its ground would be were its sections empty.
[ "$(convert "$pictures/1-opened.png" -crop 300x200+20+640 +repage -format '%k' info:)" -gt 20 ] ||
  fail 'the form of the opened plan is empty.'
# The tour, which the first start begins with.
xdotool key Escape
sleep 1
# By name, as the palette of commands finds them: the calculation of the row, then the export.
show() {
  xdotool key ctrl+shift+p
  sleep 1
  xdotool type "$1"
  sleep 1
  xdotool key Return
}
show Calculation
sleep 3
import -window root "$pictures/2-calculation.png"
show Export
sleep 3
import -window root "$pictures/3-export.png"
xdotool key ctrl+q
for _ in $(seq 50); do
  kill -0 "$program" 2>/dev/null || break
  sleep 0.2
done
kill -0 "$program" 2>/dev/null && fail 'Ctrl+Q does not end the program.'
wait "$program" || { cat window.err >&2 && fail 'the program ends with a fault.'; }
[ ! -s window.err ] || { cat window.err >&2 && fail 'the window complains.'; }
[ "$(sha256sum <"$pictures/1-opened.png")" != "$(sha256sum <"$pictures/3-export.png")" ] || fail 'the keys change nothing.'
[ -z "$(find "$home/state" -name 'bug-*' 2>/dev/null)" ] || fail "the program kept a crash log in $home/state."
printf 'Installed, started, driven and photographed; look at %s.\n' "$pictures"
