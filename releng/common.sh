# What ./releng/run and ./releng/test share: finding a JDK and a Maven, and installing Debian packages. Sourced, not run.
# Expects $root, the folder that holds pom.xml.

readonly JAVA_LEAST=21
readonly MAVEN_LEAST=3.9.9
readonly MAVEN_FETCHED=3.9.11
readonly MAIN_PRODUCT_FOLDER=$root/releng/org.sourceline.product/target/products/org.sourceline.product

say() { printf '%s\n' "$*" >&2; }

# stop CODE LINE...: says each line and ends.
stop() {
  local code=$1
  shift
  printf '%s\n' "$@" >&2
  exit "$code"
}

# File names outside ASCII need a UTF-8 locale; a bare machine has none set.
use_utf8() {
  [ "$(uname -s)" = Linux ] || return 0
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8*) ;;
    *)
      unset LC_ALL
      export LC_CTYPE=C.UTF-8
      ;;
  esac
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# install_packages NAME...: as root on Debian or a relative of it.
install_packages() {
  say "Installing: $*"
  if [ -z "${package_lists_fresh:-}" ]; then
    apt-get update -qq </dev/null >&2 || say "The package lists could not be refreshed; trying with those at hand."
    package_lists_fresh=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2
}

# version_at_least HAVE LEAST: compares dotted numbers.
version_at_least() {
  local have least i
  IFS=. read -r -a have <<<"$1"
  IFS=. read -r -a least <<<"$2"
  for i in 0 1 2; do
    local h=${have[i]:-0} l=${least[i]:-0}
    h=${h%%[!0-9]*} l=${l%%[!0-9]*}
    if ((10#${h:-0} != 10#${l:-0})); then
      ((10#${h:-0} > 10#${l:-0}))
      return
    fi
  done
}

# java_version HOME: the feature number of the JDK in that folder, 0 when there is none. A JRE without a compiler does not count.
java_version() {
  local text=
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
    if [ -r "$1/release" ]; then
      text=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
    fi
    [ -n "$text" ] || text=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  text=${text%%[!0-9]*}
  printf '%s' "${text:-0}"
}

# The folder that a command on the PATH really lives in, two levels up.
home_of_command() {
  local path link
  path=$(command -v "$1") || return 1
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=$(dirname "$path")/$link ;;
    esac
  done
  (cd "$(dirname "$path")/.." && pwd -P)
}

# Sets JAVA_HOME to the first JDK that is new enough: the user's own choice, the PATH, then the newest of the installed ones.
look_for_java() {
  local home version best=0 best_home=
  for home in "${JAVA_HOME:-}" "$(home_of_command javac 2>/dev/null || true)"; do
    if [ -n "$home" ] && [ "$(java_version "$home")" -ge "$JAVA_LEAST" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$(/usr/libexec/java_home -v "$JAVA_LEAST+" 2>/dev/null || true)"; do
    version=$(java_version "$home")
    if [ "$version" -ge "$JAVA_LEAST" ] && [ "$version" -gt "$best" ]; then
      best=$version best_home=$home
    fi
  done
  [ -n "$best_home" ] || return 1
  export JAVA_HOME=$best_home
}

find_java() {
  look_for_java && return
  if can_install; then
    local version
    apt-get update -qq </dev/null >&2 && package_lists_fresh=yes
    for version in 25 21; do
      if [ -n "$(apt-cache search --names-only "^openjdk-$version-jdk-headless\$" 2>/dev/null)" ]; then
        install_packages "openjdk-$version-jdk-headless" && look_for_java && return
      fi
    done
  fi
  stop 2 "Sourceline needs a JDK, version $JAVA_LEAST or newer, and none was found: not in JAVA_HOME, not on the PATH," \
    "not in /usr/lib/jvm, ~/.sdkman, ~/.jdks or /opt." \
    "Install one (on Debian 13 or Ubuntu 24.04: openjdk-21-jdk-headless; elsewhere any OpenJDK build) and set JAVA_HOME to its folder."
}

maven_version() { "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1; }

# Whether the Maven on the PATH can build this. Debian's own cannot, however new: with its changed libraries Tycho's parts do not find each other.
maven_fits() {
  command -v mvn >/dev/null 2>&1 && version_at_least "$(maven_version mvn)" "$MAVEN_LEAST" &&
    ! mvn --version 2>/dev/null | grep -qE '^Maven home: /usr/share/maven(-repo)?$'
}

# Sets $mvn to a Maven that can build this. Another one fetches it into the user's cache, through its own settings.
find_maven() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/sourceline
  mvn=mvn
  maven_fits && return
  mvn=$cache/apache-maven-$MAVEN_FETCHED/bin/mvn
  [ -x "$mvn" ] && return
  if ! command -v mvn >/dev/null 2>&1 && can_install; then
    install_packages maven || true
  fi
  command -v mvn >/dev/null 2>&1 ||
    stop 2 "Building Sourceline needs Maven $MAVEN_LEAST or newer, and there is no mvn on the PATH." \
      "Install it (Debian package maven: an older one will do, it fetches what is missing) and try again."
  fetch_maven "$cache"
}

fetch_maven() {
  local cache=$1 work
  say "The Maven here ($(maven_version mvn)) is older than $MAVEN_LEAST or a changed one; fetching $MAVEN_FETCHED into $cache"
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/fetch.XXXXXX")
  if ! (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:"$MAVEN_FETCHED":zip:bin -DoutputDirectory="$work" \
    -Dmdep.markersDirectory="$work/markers" </dev/null >"$work/log" 2>&1); then
    grep -v '^WARNING' "$work/log" | tail -n 15 >&2
    rm -rf "$work"
    stop 2 "Maven $MAVEN_FETCHED could not be fetched; the lines above say why. With Maven $MAVEN_LEAST or newer on the PATH nothing is fetched."
  fi
  chmod +x "$work/apache-maven-$MAVEN_FETCHED/bin/mvn"
  [ -d "$cache/apache-maven-$MAVEN_FETCHED" ] || mv "$work/apache-maven-$MAVEN_FETCHED" "$cache/"
  rm -rf "$work"
}

# The names that Eclipse has for this machine.
osgi_os() { case $(uname -s) in Darwin) echo macosx ;; Linux) echo linux ;; *) echo win32 ;; esac; }
osgi_ws() { case $(uname -s) in Darwin) echo cocoa ;; Linux) echo gtk ;; *) echo win32 ;; esac; }
osgi_arch() { case $(uname -m) in arm64 | aarch64) echo aarch64 ;; *) echo x86_64 ;; esac; }

# Where the product for this machine lies once built.
product_folder() {
  local folder
  folder=$MAIN_PRODUCT_FOLDER/$(osgi_os)/$(osgi_ws)/$(osgi_arch)
  [ "$(osgi_os)" = macosx ] && folder=$folder/Eclipse.app/Contents/Eclipse
  printf '%s' "$folder"
}

gtk_present() {
  [ "$(uname -s)" != Linux ] && return
  local ldconfig
  ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
  [ -x "$ldconfig" ] || return 0
  "$ldconfig" -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}
