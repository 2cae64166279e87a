#!/usr/bin/env bash
# How soon the program shows its window and its first plan, beside a JavaFX window with one label and no cache:
#
#   packaging/linux/measure-start.sh [RUNS]
#
# Needs an app image in target/dist (packaging/package.sh makes it), a JDK 25 and Xvfb. The two take turns; what is
# printed are medians in milliseconds from the start of the process, and their ratios.
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/jdk.sh
source "$here/jdk.sh"
cd "$here/.."
runs=${1:-15}
image=$PWD/target/dist/efs-planner
[ -x "$image/bin/efs-planner" ] || { echo 'measure-start.sh: first make the image: packaging/package.sh' >&2 && exit 66; }
[ -s "$image/lib/app/efs-planner.aot" ] || { echo 'measure-start.sh: the image has no start-up cache.' >&2 && exit 66; }
command -v Xvfb >/dev/null || { echo 'measure-start.sh: Xvfb is missing.' >&2 && exit 69; }
find_jdk_25 || exit 69

work=$(mktemp -d)
leave() {
  # shellcheck disable=SC2046 # a list of process ids
  kill $(jobs -p) 2>/dev/null || true
  rm -rf "$work"
}
trap leave EXIT

cat >"$work/LabelWindow.java" <<'JAVA'
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

public class LabelWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("EFS Planner"), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    String line = "first frame " + System.currentTimeMillis() + "\n";
                    try {
                        java.nio.file.Files.writeString(java.nio.file.Path.of(System.getProperty("times")), line);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    stage.close();
                }
                drawn = true;
            }
        }.start();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
JAVA
"$JDK_25/bin/javac" --module-path target/javafx --add-modules javafx.controls -d "$work" "$work/LabelWindow.java"

export HOME=$work/home XDG_STATE_HOME=$work/state LC_ALL=C.UTF-8 DISPLAY=:$((RANDOM % 400 + 100))
mkdir -p "$HOME"
Xvfb "$DISPLAY" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
for _ in $(seq 50); do
  if [ -S "/tmp/.X11-unix/X${DISPLAY#:}" ]; then break; fi
  sleep 0.1
done

# Keeps how long after its start a command said what it has drawn: timed NAME COMMAND...
timed() {
  local name=$1 began
  shift
  rm -f "$work/times"
  began=$(date +%s%3N)
  "$@" >/dev/null 2>&1
  while read -r first what at; do echo $((at - began)) >>"$work/$name $first $what"; done <"$work/times"
}
median() { sort -n "$work/$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }

for _ in $(seq "$runs"); do
  timed label "$image/lib/runtime/bin/java" -XX:+UseSerialGC -Dtimes="$work/times" --add-modules javafx.controls \
    --enable-native-access=javafx.graphics -cp "$work" LabelWindow
  JAVA_TOOL_OPTIONS="-Defsplanner.start-times=$work/times -Defsplanner.tour=never" timed planner "$image/bin/efs-planner"
done
label=$(median 'label first frame')
for moment in 'first frame' 'first plan'; do
  ours=$(median "planner $moment")
  printf '%s: %s ms, a window with one label %s ms, ratio %s\n' "$moment" "$ours" "$label" \
    "$(awk -v a="$ours" -v b="$label" 'BEGIN { printf "%.2f", a / b }')"
done
