# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: installs what is missing on Debian 12 and 13, and nothing when nothing is.

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev
  libqt6svg6 qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qtkeychain-qt6-dev libsecret-1-0 libsqlcipher-dev
  libsodium-dev libssl-dev libqpdf-dev libzip-dev libboost-dev libeigen3-dev fonts-dejavu-core libxcb-cursor0"
codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
# Debian 12 splits it off; from Debian 13 on it is part of qt6-base-dev.
[ "$codename" != bookworm ] || build_packages="$build_packages libqt6opengl6-dev"
test_packages="libgtest-dev libgmock-dev poppler-utils qpdf sqlcipher python3 python3-nacl binutils clang libclang-rt-dev
  strace gnome-keyring dbus dbus-daemon libglpk-dev chromium"
# axe-core comes from the npm registry; a Node.js of another source brings an npm that Debian's does not get along with.
command -v npm >/dev/null 2>&1 || test_packages="$test_packages npm"

say() { printf 'circumspect: %s\n' "$*"; }
fail() { printf 'circumspect: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else fail "packages are missing and need root to install: run this as root once, or install sudo"; fi
}

is_installed() { dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# Debian 12's own SQLCipher is too old; 4.6 comes from its backports.
is_new_enough() {
  case "$1" in
    libsqlcipher-dev|sqlcipher) dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$1")" ge 4.6 ;;
    *) true ;;
  esac
}

missing_packages() {
  for package in "$@"; do
    if ! is_installed "$package" || ! is_new_enough "$package"; then printf '%s ' "$package"; fi
  done
}

# The mirror is read from the machine's own configuration.
add_backports() {
  eval "$(apt-config shell PARTS Dir::Etc::sourceparts/d)"
  apt-cache policy | grep -q "n=$codename-backports" && return 0
  if [ -t 0 ] && [ "${assume_yes:-no}" != yes ]; then
    printf 'SQLCipher 4.6 is in %s-backports. Add it to the apt sources? [Y/n] ' "$codename"
    read -r answer
    case "$answer" in [nN]*) fail "SQLCipher 4.6 is needed; nothing was changed" ;; esac
  fi
  mirror=$(apt-get update --print-uris | sed -n "s#^'\(.*\)/dists/$codename/InRelease'.*#\1#p" | head -n 1)
  [ -n "$mirror" ] || fail "no mirror for $codename is configured for apt"
  printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$mirror" "$codename" | as_root tee "${PARTS}$codename-backports.sources" >/dev/null
  as_root apt-get update -qq
}

install_missing() {
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 || fail "these Debian packages are needed: $missing"
  say "installing $(printf '%s' "$missing" | wc -w) packages"
  as_root apt-get update -qq
  if [ "$codename" = bookworm ] && printf '%s' "$missing" | grep -q sqlcipher; then
    add_backports
    missing=$(printf '%s' "$missing" | sed 's#\(libsqlcipher-dev\|sqlcipher\) #\1/bookworm-backports #g')
  fi
  # shellcheck disable=SC2086 # a list of package names
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    fail "apt could not install what is missing: $missing"
}

# configure PRESET: only when not configured yet; CMake re-runs itself when a list changes.
configure() {
  if [ ! -f "build/$1/build.ninja" ]; then
    launcher=$(command -v ccache || true)
    cmake --preset "$1" ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} >"build/$1-configure.log" 2>&1 ||
      { cat "build/$1-configure.log" >&2; fail "the build could not be configured"; }
  fi
}
