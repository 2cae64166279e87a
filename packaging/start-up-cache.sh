#!/bin/sh
# Makes the cache from which an app image starts in half the time: start-up-cache.sh IMAGE_FOLDER
#
# A rehearsal without a display, with the options and the class path that the launcher uses, writes down what Java loads.
set -eu

image=$(cd -P "$1" && pwd)
folder=$image/lib/app
cache=$folder/efs-planner.aot
settings=$folder/efs-planner.cfg

setting() { sed -n "s/^$1=//p" "$settings" | sed "s|\$APPDIR|$folder|g"; }

class_path=$(setting app.classpath | tr '\n' ':')
# One option a line, none with a space; the launcher's own cache is what is to be made.
set --
while IFS= read -r option; do
  case $option in '' | -XX:AOTCache=*) ;; *) set -- "$@" "$option" ;; esac
done <<END
$(setting java-options)
END

# What gets compiled in the rehearsal is compiled early at each start: four times as many calls as at other times, or a
# start would be busy with what it hardly needs.
set -- "$@" -XX:Tier3InvocationThreshold=1600 -XX:Tier3MinInvocationThreshold=800 -XX:Tier3CompileThreshold=16000 \
  -XX:Tier3BackEdgeThreshold=240000

rm -f "$cache"
"$image/lib/runtime/bin/java" "$@" "-XX:AOTCacheOutput=$cache" -Dglass.platform=Headless -Dprism.order=sw \
  -Defsplanner.rehearsal=true -Duser.home="${TMPDIR:-/tmp}" -cp "${class_path%:}" dev.efsplanner.app.Launcher >/dev/null 2>&1 </dev/null
rm -f "$cache.config"
[ -s "$cache" ]
