#!/bin/sh
# Tries a .deb as somebody who has no Rust and no sources would: as root, in a clean Debian or Ubuntu.
#
#     xtask/try-package.sh FILE.deb tests/programs/deadtypes/relocs [LLVM]
#
# Installs it with apt and with what LLVM's own packages have, asks doctor, and prunes a program: its dead methods have to
# be gone, and the others not. Without LLGo doctor has one problem, which is allowed.
set -eu

package=$(realpath "$1")
modules=$(realpath "$2")
major=${3:-22}

export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends "llvm-$major" "clang-$major" "lld-$major"
apt-get install -y "$package"

llgo-dce --version
found=$(llgo-dce doctor) || test $? -eq 3
echo "$found"
if echo "$found" | grep '^problem' | grep -v ' LLGo: not in PATH'; then
    exit 1
fi

plugin=$(llgo-dce plugin-path --llvm "$major")
work=$(mktemp -d)
llvm=/usr/lib/llvm-$major/bin
"$llvm/llvm-link" "$modules"/*.ll -o "$work/linked.bc"
for how in without with; do
    passes='internalize,globaldce'
    test "$how" = without || passes="llgo-dce,$passes"
    "$llvm/opt" -load-pass-plugin="$plugin" -passes="$passes" -internalize-public-api-list=main "$work/linked.bc" -o "$work/$how.bc"
    "$llvm/llvm-nm" --defined-only "$work/$how.bc" > "$work/$how.txt"
done
echo "functions and variables: $(wc -l < "$work/without.txt") without the pass, $(wc -l < "$work/with.txt") with it"
grep -q 'Host).Keep' "$work/with.txt"
grep -q 'Rare).One' "$work/without.txt"
if grep 'Rare).One' "$work/with.txt"; then
    exit 1
fi
rm -r "$work"
echo "The package works."
