# Finds a JDK 25 or newer, for the scripts beside this file; sourced, not run.
# shellcheck shell=bash

# The folders that hold JDKs on the usual systems; EFS_PLANNER_JDK_FOLDERS (colon separated) replaces them.
jdk_folders() {
  if [ -n "${EFS_PLANNER_JDK_FOLDERS+set}" ]; then
    printf '%s\n' "${EFS_PLANNER_JDK_FOLDERS//:/$'\n'}"
    return
  fi
  printf '%s\n' /usr/lib/jvm /usr/java /usr/local/java /opt /opt/java "$HOME/.sdkman/candidates/java" \
    "$HOME/.jdks" "$HOME/.gradle/jdks" "$HOME/.jenv/versions" "$HOME/.asdf/installs/java" "$HOME/.jbang/cache/jdks" \
    /Library/Java/JavaVirtualMachines "$HOME/Library/Java/JavaVirtualMachines" /opt/homebrew/opt
}

# Says whether $1 is the home of a JDK (not a JRE) of version 25 or newer.
is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  local line='' version=''
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
    done <"$1/release"
    version=${version//[\"$'\r']/}
  else
    version=$("$1/bin/javac" -version 2>&1) || return 1
    version=${version#javac }
  fi
  version=${version%%[!0-9]*}
  [ -n "$version" ] && [ "$version" -ge 25 ]
}

# Follows links: on most systems `java` on the PATH is one.
resolved() {
  local file=$1 target
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  printf '%s\n' "$(cd -P "$(dirname "$file")" && pwd)/$(basename "$file")"
}

# Sets JDK_25 to the first JDK found, or says in one sentence that there is none and fails.
find_jdk_25() {
  JDK_25=''
  if is_jdk_25 "${JAVA_HOME:-}"; then
    JDK_25=$JAVA_HOME
    return
  fi
  local name java folder home
  for name in $(compgen -e | grep -E '^(JAVA|JDK)_?[0-9]*_?HOME(_.*)?$' || true); do
    if is_jdk_25 "${!name}"; then
      JDK_25=${!name}
      return
    fi
  done
  if java=$(command -v java); then
    home=$(dirname "$(dirname "$(resolved "$java")")")
    if is_jdk_25 "$home"; then
      JDK_25=$home
      return
    fi
  fi
  while IFS= read -r folder; do
    for home in "$folder"/* "$folder"/*/Contents/Home "$folder"/*/libexec/openjdk.jdk/Contents/Home; do
      if is_jdk_25 "$home"; then
        JDK_25=$home
        return
      fi
    done
  done < <(jdk_folders)
  local looked
  looked=$(jdk_folders | tr '\n' ' ')
  printf '%s: no JDK 25 or newer was found (looked at JAVA_HOME and its like, at java on the PATH and in %s): %s\n' \
    "${0##*/}" "${looked% }" 'install one, such as Temurin 25, or set JAVA_HOME to it.' >&2
  return 1
}

# Runs Maven on that JDK without the warnings that an older Maven causes there; MAVEN_ARGS come first.
maven() {
  # shellcheck disable=SC2086 # MAVEN_ARGS and MAVEN_OPTS are lists of words.
  env -u MAVEN_ARGS JAVA_HOME="$JDK_25" \
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
    mvn ${MAVEN_ARGS:-} "$@"
}

# Fails with one sentence where Maven is not installed.
need_maven() {
  command -v mvn >/dev/null && return
  printf '%s: Maven (the command mvn) was not found on the PATH: install Maven 3.8 or newer.\n' "${0##*/}" >&2
  return 1
}
