# lay.sh BUILD CXX NAME=COMPILER...: lays shoji ready for use into BUILD/sdk, with a driver NAME for each COMPILER.
# Does not belong here: what a driver does (compiler, linker), or copying to its place (make install).
set -e
umask 022
build=$1 cxx=$2
shift 2
sdk=$build/sdk
here=lib/driver

rm -rf "$sdk"
mkdir -p "$sdk/bin" "$sdk/include" "$sdk/lib/pkgconfig" "$sdk/lib/cmake"

# ---- headers ---------------------------------------------------------------------------------------------------------

cp -Rp lib/include/. "$build/include/." "$sdk/include"

# What <shoji/print.h> includes from lib/ lies below it, and is named from there: no folder of the caller's called core
# or format can come before it.
flags="-std=c++20 -nostdinc -isystem lib/include -I lib"
own=$($cxx $flags -isystem "$build/include" -MM -x c++ lib/include/shoji/print.h |
      tr -d '\\' | tr ' ' '\n' | sed -n 's,^lib/\(.*\.h\)$,\1,p' | grep -v '^include/')
[ -n "$own" ] || { echo "lay.sh: $cxx does not say what <shoji/print.h> includes" >&2; exit 1; }
for header in $own; do
  mkdir -p "$sdk/include/shoji/${header%/*}"
  up=$(printf '%s\n' "${header%/*}" | sed 's,[^/][^/]*,..,g')
  sed "s,^#include \"\(.*/.*\)\",#include \"$up/\1\"," "lib/$header" > "$sdk/include/shoji/$header"
done

# The kernel's headers stay where the host has them.
for header in linux/version.h asm/unistd.h asm-generic/errno.h; do
  found=$(echo "#include <$header>" | $cxx -E -x c - 2> /dev/null |
          sed -n "s,^# [0-9]* \"\(/.*\)/${header#*/}\".*,\1,p" | head -n 1)
  [ -z "$found" ] || ln -s "$found" "$sdk/include/${header%/*}"
done

# ---- libraries -------------------------------------------------------------------------------------------------------

cp -p "$build/lib/libc.a" "$build/lib/crt1.o" linker.ld "$sdk/lib"
cp -p "$here/linker" "$sdk/lib/ld"
chmod 755 "$sdk/lib/ld"
ln -s ld "$sdk/lib/ld.bfd"  # as -fuse-ld=bfd calls it

# What programs ask for by habit is in libc.a; what a compiler asks for would bring the host's libc along: exceptions'
# unwinder, and libstdc++'s compiled part.
for name in m pthread rt dl util gcc_eh stdc++; do ar qc "$sdk/lib/lib$name.a"; done

# Start-up has one file, where a compiler expects five.
echo '.section .note.GNU-stack, "", @progbits' | as -o "$sdk/lib/crti.o" -
for name in crtn crtbegin crtbeginT crtend; do cp "$sdk/lib/crti.o" "$sdk/lib/$name.o"; done

# Asks for the messages of errors without a use, as errno.h does: only where printf is linked, too, are they kept.
{ echo '.globl strerror'; echo '.section .note.GNU-stack, "", @progbits'; } | as -o "$sdk/lib/messages.o" -

# ---- drivers ---------------------------------------------------------------------------------------------------------

c_driver='' cxx_driver=''
for driver; do
  name=${driver%%=*} compiler=${driver#*=} is_cxx='' clang=''
  command -v ${compiler%% *} > /dev/null || continue
  case $name in
    *++) cxx_driver=${cxx_driver:-$name} is_cxx=yes ;;
    *) c_driver=${c_driver:-$name} ;;
  esac
  case $name in *clang*) clang=no-unused-arguments ;; esac
  own_headers=$($compiler -print-file-name=include)
  libstdcxx=$($compiler -E -v -x c++ /dev/null 2>&1 | sed -n 's,^ \(/.*/c++/.*\),\1,p' | paste -s -d : -)
  sed -e "s|@name@|$name|; s|@compiler@|$compiler|; s|@own_headers@|$own_headers|; s|@libstdcxx@|$libstdcxx|" \
      -e "s|@cxx@|$is_cxx|; s|@ours_begin@|${clang:+--start-$clang}|; s|@ours_end@|${clang:+--end-$clang}|" \
      "$here/compiler" > "$sdk/bin/$name"
  chmod 755 "$sdk/bin/$name"
done
sed "s|@c_driver@|$c_driver|; s|@cxx_driver@|$cxx_driver|" "$here/shoji.cmake" > "$sdk/lib/cmake/shoji.cmake"

# What is installed is for all, though the checkout may be for one.
chmod -R a+rX,u+w,go-w "$sdk"

# Last, for make looks at its time.
sed "s|@c_driver@|$c_driver|" "$here/shoji.pc" > "$sdk/lib/pkgconfig/shoji.pc"
