#!/usr/bin/env bash
# Makes the program as it is installed: an app image with a Java runtime of its own, and on Debian-like systems a .deb.
#
#   packaging/package.sh            the app image, with its start-up cache
#   packaging/package.sh deb        the image and target/dist/efs-planner_VERSION_ARCH.deb
#   packaging/package.sh rpm|msi|dmg|pkg   the same for other systems, on such a system (see the folders beside this file)
#
# Everything lands in target/dist, with SHA256SUMS. A .deb is the same to the byte whenever it is made from the same
# sources with the same JDK: it carries no start-up cache, which is made on the machine that installs it.
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/jdk.sh
source "$here/jdk.sh"
cd "$here/.."

kind=${1:-image}
case $kind in
  image | deb | rpm | msi | dmg | pkg) ;;
  *)
    printf 'package.sh: %q is no kind of package: choose image, deb, rpm, msi, dmg or pkg.\n' "$kind" >&2
    exit 64
    ;;
esac
find_jdk_25 || exit 69
need_maven || exit 69

say() { printf '%s\n' "$*"; }

# The time of the sources, not of the packaging, goes into every file.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || printf '1764547200')}
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8 TZ=UTC

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *) system=windows ;;
esac
# The resource folder holds, for jpackage, what it would else make up: desktop entry, scripts of the package, icons.
icon=assets/icons/efs-planner.png
[ "$system" != macos ] || icon=assets/icons/efs-planner.icns
[ "$system" != windows ] || icon=assets/icons/efs-planner.ico

dist=target/dist
work=target/package
image=$dist/efs-planner

say "Compiling …"
rm -rf "$dist" "$work"
mkdir -p "$dist" "$work/input/legal"
maven -q -B -DskipTests -Dstyle.color=never package
maven -q -B -Dstyle.color=never license:add-third-party
version=$(sed -n 's/^ *<version>\(.*\)<\/version>$/\1/p' pom.xml | head -n 1)

say "Collecting the program and what licences ask for …"
cp "target/efs-planner-$version.jar" "$work/input/efs-planner.jar"
cp target/lib/*.jar "$work/input/"
cp packaging/start-up-cache.sh "$work/input/"
# The style sheets also as the toolkit keeps them in memory: it looks for those first, and has nothing to parse. Only of
# transitions it can read nothing back.
mkdir -p "$work/sheets/assets"
cp -R target/classes/assets/css "$work/sheets/assets/css"
rm "$work/sheets/assets/css/motion.css"
cat >"$work/Sheets.java" <<'JAVA'
void main(String[] sheets) throws java.io.IOException {
    for (var sheet : sheets)
        javafx.css.Stylesheet.convertToBinary(new java.io.File(sheet), new java.io.File(sheet.replaceAll("css$", "bss")));
}
JAVA
"$JDK_25/bin/java" --module-path target/javafx --add-modules javafx.graphics "$work/Sheets.java" "$work"/sheets/assets/css/*.css
rm "$work"/sheets/assets/css/*.css
find "$work/sheets" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
"$JDK_25/bin/jar" --update --file "$work/input/efs-planner.jar" -C "$work/sheets" assets/css
cp LICENSE packaging/licences/* "$work/input/legal/"
cp target/generated-sources/license/THIRD-PARTY.txt "$work/input/legal/THIRD-PARTY.txt"
for jar in target/lib/*.jar target/javafx/*.jar; do
  folder=$work/input/legal/$(basename "$jar" .jar)
  mkdir -p "$folder"
  (cd "$folder" && "$JDK_25/bin/jar" --extract --file "$OLDPWD/$jar" META-INF/LICENSE META-INF/LICENSE.txt \
    META-INF/LICENSE.md META-INF/NOTICE META-INF/NOTICE.txt META-INF/NOTICE.md LICENSE LICENSE.txt legal 2>/dev/null) || true
  find "$folder" -type d -empty -delete
done
find "$work/input" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

say "Linking the runtime …"
"$JDK_25/bin/jlink" --module-path target/javafx --add-modules \
  java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,javafx.controls,javafx.swing \
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$work/runtime"

say "Making the app image …"
# JavaFX as modules, everything else on the class path; the exports and opens are what ControlsFX needs (see pom.xml).
options=(
  "--add-modules=javafx.controls,javafx.swing"
  --enable-native-access=javafx.graphics
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
  --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED
  --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED
  -XX:+UseSerialGC
  -Xmn64m
  -Xms128m
  -Xlog:disable
  -XX:-UsePerfData
  "-XX:AOTCache=\$APPDIR/efs-planner.aot"
)
# A start is over before the optimising compiler pays: on two cores it would only take turns with the window. It comes in
# later than by default, when a method has been called often enough to be one that a person waits for; the quick one after
# twice the usual calls.
options+=(
  -XX:Tier3InvocationThreshold=400
  -XX:Tier3MinInvocationThreshold=200
  -XX:Tier3CompileThreshold=4000
  -XX:Tier4InvocationThreshold=100000
  -XX:Tier4MinInvocationThreshold=12000
  -XX:Tier4CompileThreshold=300000
  -XX:Tier4BackEdgeThreshold=800000
)
# What the rehearsal saw compiled is compiled at once, but optimised only after 256 times the usual calls.
options+=(-XX:Tier2InvokeNotifyFreqLog=19 -XX:Tier2BackedgeNotifyFreqLog=22)
# On Linux the compilers give way to the window, with a niceness of 10. That needs no rights, but the JVM warns that it
# may, in what a command prints: so no warnings. And memory comes from the system in fewer, larger pages.
[ "$system" != linux ] || options+=(
  -XX:ThreadPriorityPolicy=1
  -XX:CompilerThreadPriority=10
  -XX:-PrintWarnings
  -XX:+UseTransparentHugePages
)
arguments=()
for option in "${options[@]}"; do arguments+=(--java-options "$option"); done
[ "$system" != windows ] || arguments+=(--add-launcher "efs-planner-cli=packaging/windows/efs-planner-cli.properties")
"$JDK_25/bin/jpackage" --type app-image --name efs-planner --app-version "$version" --vendor 'EFS Planner' \
  --description 'Capacity planner for Amazon EFS' --copyright 'Apache-2.0' --icon "$icon" \
  --runtime-image "$work/runtime" --input "$work/input" --main-jar efs-planner.jar \
  --main-class dev.efsplanner.app.Launcher "${arguments[@]}" --dest "$dist"

# The launcher that jpackage makes for Linux asks the package system who owns it, at each start. This one just starts.
linux_launcher() {
  local settings=$image/lib/app/efs-planner.cfg classes option
  # shellcheck disable=SC2016 # meant for the launcher
  classes=$(sed -n 's/^app.classpath=$APPDIR/$app/p' "$settings" | paste -s -d : -)
  # shellcheck disable=SC2016,SC1003
  {
    printf '%s\n' '#!/bin/sh' '# EFS Planner, with the Java runtime it brings along.' \
      'image=$(dirname "$(dirname "$(readlink -f "$0")")")' 'app=$image/lib/app' 'exec "$image/lib/runtime/bin/java" \'
    while IFS= read -r option; do printf '  "%s" \\\n' "${option//'$APPDIR'/'$app'}"; done \
      < <(sed -n 's/^java-options=//p' "$settings")
    printf '  -cp "%s" \\\n  dev.efsplanner.app.Launcher "$@"\n' "$classes"
  } >"$work/launcher"
  install -m 755 "$work/launcher" "$image/bin/efs-planner"
}
[ "$system" != linux ] || linux_launcher
find "$image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# A Debian package as Debian lays one out; its triggers register the desktop entry and the file type.
debian_package() {
  local root=$work/deb architecture size
  architecture=$(dpkg --print-architecture)
  mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/icons/hicolor/256x256/apps" "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/efs-planner"
  cp -a "$image" "$root/usr/lib/efs-planner"
  ln -s ../lib/efs-planner/bin/efs-planner "$root/usr/bin/efs-planner"
  cp packaging/linux/efs-planner.desktop "$root/usr/share/applications/"
  cp packaging/linux/efs-planner.xml "$root/usr/share/mime/packages/"
  cp assets/icons/efs-planner.png "$root/usr/share/icons/hicolor/256x256/apps/"
  cp assets/icons/efs-planner.svg "$root/usr/share/icons/hicolor/scalable/apps/"
  cp "$work/input/legal/LICENSE" "$root/usr/share/doc/efs-planner/copyright"
  cp "$work/input/legal/THIRD-PARTY.txt" "$root/usr/share/doc/efs-planner/"
  cp packaging/linux/postinst packaging/linux/prerm "$root/DEBIAN/"
  size=$(du -k -s --apparent-size "$root/usr" | cut -f 1)
  sed -e "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/" packaging/linux/control >"$root/DEBIAN/control"
  chmod -R u+w,go-w "$root"
  find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group --build "$root" "$dist/efs-planner_${version}_$architecture.deb"
}

jpackage_installer() {
  arguments=(--type "$kind" --name efs-planner --app-version "$version" --app-image "$image" --vendor 'EFS Planner'
    --dest "$dist" --file-associations "packaging/$system/association.properties" --resource-dir "packaging/$system"
    --license-file LICENSE)
  case $kind in
    rpm) arguments+=(--linux-package-name efs-planner --linux-menu-group 'Development;' --linux-shortcut) ;;
    msi) arguments+=(--win-menu --win-shortcut --win-dir-chooser --win-per-user-install) ;;
  esac
  "$JDK_25/bin/jpackage" "${arguments[@]}"
}

case $kind in
  image) ;;
  deb) debian_package ;;
  *) jpackage_installer ;;
esac
if [ "$kind" != image ]; then (cd "$dist" && sha256sum -- *."$kind" >SHA256SUMS); fi

say "Making the start-up cache of the image …"
"$image/lib/app/start-up-cache.sh" "$image" || say 'No start-up cache: the program starts more slowly, and works the same.'

say "Done: $image$([ "$kind" = image ] || printf ' and %s' "$dist"/*."$kind")"
