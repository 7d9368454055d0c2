"""The programs of check-apps: how each is made with a given compiler, and the command lines that it is tried with. Does
not belong here: fetching (fetch.py), running and comparing (run.py).

In a command, $cc and $flags are the compiler's, and a command line is the shell's, in a folder with the files of
run.py: text, noise, one (a byte), empty. $p is the program; ;; stands between commands whose statuses are compared too.
Where a program says numbers of processes, `numbers` says so."""

bzip2 = """
$p < text > text.bz2 ;; $p -d < text.bz2 | cmp - text
$p -k -1 text ;; $p -tv text.bz2 ;; $p -dc text.bz2 | cmp - text
$p -k -9 -v noise ;; $p -tvv noise.bz2
for level in 1 2 3 4 5 6 7 8 9; do $p -$level -c text noise one empty | cksum; done
$p -s -c text | $p -s -dc | cmp - text
$p empty one ;; $p -d empty.bz2 one.bz2 ;; ls
$p -k text ;; $p text ;; $p -f text ;; $p -d text.bz2 ;; stat -c '%n %s %a %Y' text
chmod 640 text ;; touch -d 2001-02-03 text ;; $p text ;; stat -c '%n %a %Y' text.bz2
$p none ;; $p -d none.bz2 ;; $p none.bz2 text
$p -k text ;; printf wrong | dd of=text.bz2 bs=1 seek=100 conv=notrunc 2> /dev/null ;; $p -t text.bz2 ;; $p -d text.bz2
head -c 3000 noise > cut ;; $p -c noise | head -c 3000 > cut.bz2 ;; $p -d cut.bz2 ;; $p -dc cut.bz2 | cksum
$p -d one ;; $p -dc text ;; $p -df text
$p --help ;; $p --version < /dev/null ;; $p -L ;; $p --no-such-option
$p -c text > /dev/full ;; $p -z text noise one ;; ls ;; cksum *.bz2
BZIP2=-9 $p -v text ;; BZIP='-k -1' $p -v noise ;; $p -q none ;; mkdir d ;; $p d ;; ln -s text l ;; $p l
"""

minigzip = """
$p < text > text.gz ;; $p -d < text.gz | cmp - text ;; cksum text.gz
for level in 1 2 3 4 5 6 7 8 9; do $p -$level < text | cksum; $p -$level < noise | cksum; done
for kind in -f -h -r; do $p $kind < text | cksum; done
$p text noise ;; ls ;; $p -d text.gz noise.gz ;; ls ;; cksum *
$p -c text noise | cksum ;; $p empty one ;; $p -d empty.gz one.gz ;; ls
$p none ;; $p -d none.gz ;; $p -d < text | cmp - text ;; printf 'no gzip' | $p -d
gzip -c text | $p -d | cmp - text ;; $p < text | gzip -t
$p < text | head -c 1000 | $p -d | cksum
"""

example = """
$p
$p other.gz ;; ls ;; gzip -dc other.gz
$p /none/x.gz
"""

lz4 = """
$p -q text text.lz4 ;; $p -dc text.lz4 | cmp - text ;; cksum text.lz4
$p text ;; $p -d -f text.lz4 ;; $p -t text.lz4 ;; ls
for level in 1 2 3 6 9 12; do $p -$level -c text | cksum; $p -$level -c noise | cksum; done
for kind in -BD -B4 -B7 -BX --no-frame-crc --content-size --favor-decSpeed -l; do $p -q $kind -c text | cksum; done
$p -m -q text noise one empty ;; ls ;; $p -m -d -f -q text.lz4 noise.lz4 one.lz4 empty.lz4 ;; cksum *
$p --list text ;; $p -q --content-size text ;; $p --list text.lz4
$p -k --rm -q text ;; ls ;; $p -c < noise | $p -dc | cmp - noise
$p none ;; $p -d text ;; $p -q -d one one.out ;; $p -t noise
$p -q text; printf wrong | dd of=text.lz4 bs=1 seek=100 conv=notrunc 2> /dev/null; $p -t text.lz4 ;; $p -dc text.lz4 | cksum
$p -V ;; $p --help ;; $p -H | head -n 40 ;; $p --no-such-option
$p -c text | $p -q -d -c > /dev/full
mkdir d ;; cp text noise d ;; $p -q -r d ;; ls d ;; $p -v -f text text.lz4
"""

tini = """
$p -- true ;; $p -- false ;; $p sh -c 'exit 3' ;; $p -v -- sh -c 'echo said; exit 4'
$p ;; $p -h ;; $p --version ;; $p -l | head -n 30 ;; $p -Z
$p -- none ;; $p -- ./text ;; chmod +x one ;; $p -- ./one
$p -e 3 -- sh -c 'exit 3' ;; $p -e 300 -- true ;; $p -e word -- true ;; $p -p SIGKILL -- true ;; $p -p NONE -- true
$p -s -- sh -c 'trap "exit 9" TERM; kill -TERM $PPID; sleep 9 & wait'
$p -s -- sh -c 'trap "exit 8" USR1; kill -USR1 $PPID; sleep 9 & wait'
$p -s -- sh -c 'kill -KILL $$' ;; $p -s -e 143 -- sh -c 'kill -TERM $$'
$p -s -w -vvv -- sh -c '(sleep 0.1; exit 5) & exit 6'
$p -g -s -vv -- sh -c 'trap "exit 7" HUP; kill -HUP $PPID; sleep 9 & wait'
TINI_VERBOSITY=3 $p -s -- echo a b ;; TINI_SUBREAPER= $p -- echo a ;; TINI_KILL_PROCESS_GROUP= $p -s true
echo in | $p -s -- cat ;; $p -s -- sh -c 'echo error >&2'
"""

dumb_init = """
$p true ;; $p false ;; $p sh -c 'exit 3' ;; $p -v sh -c 'echo said; exit 4' ;; $p -- echo a b
$p ;; $p -h ;; $p --version ;; $p -Z ;; $p --rewrite x true ;; $p -r 1:2:3 true ;; $p -r 99:1 true
$p none ;; $p ./text
$p sh -c 'trap "exit 9" TERM; kill -TERM $PPID; sleep 9 & wait'
$p -r 15:2 sh -c 'trap "exit 7" INT; kill -TERM $PPID; sleep 9 & wait'
$p -r 10:0 -r 15:12 sh -c 'trap "exit 6" USR2; kill -USR1 $PPID; kill -TERM $PPID; sleep 9 & wait'
$p -c sh -c 'trap "exit 5" HUP; kill -HUP $PPID; sleep 9 & wait'
$p -v -c sh -c 'kill -KILL $$' ;; $p sh -c 'kill -TERM $$'
DUMB_INIT_DEBUG=1 $p -c true ;; DUMB_INIT_SETSID=0 $p echo x ;; echo in | $p cat
$p sh -c '(sleep 0.1; exit 5) & exit 6'
"""

catatonit = """
$p -- true ;; $p -- false ;; $p sh -c 'exit 3' ;; $p -- sh -c 'echo said; exit 4' ;; $p -- echo -P a
$p ;; $p -h ;; $p -V ;; $p --version ;; $p --vers ;; $p -L ;; $p -Z ;; $p --none
$p -- none ;; $p -- ./text ;; chmod +x one ;; $p -- ./one
$p sh -c 'trap "exit 9" TERM; kill -TERM $PPID; sleep 9 & wait'
$p sh -c 'trap "exit 8" USR1; kill -USR1 $PPID; sleep 9 & wait'
$p -g sh -c 'trap "exit 7" HUP; kill -HUP $PPID; sleep 9 & wait'
$p sh -c 'kill -KILL $$' ;; $p sh -c 'kill -TERM $$'
$p sh -c '(sleep 0.1; exit 5) & exit 6' ;; LISTEN_PID=99999999999999999999 $p echo a
$p -P & until grep -q 'SigBlk.*[1-9a-f]' /proc/$!/status; do sleep 0.01; done; kill -TERM $! ;; wait $!
exec 5< text; $p sh -c 'head -c 3 <&5; exit 2' ;; echo in | $p cat ;; $p sh -c 'echo error >&2'
"""

# The first two bytes say how the rest, which is JSON, is printed.
cjson = """
printf 'uu{"a":[1,2.5,-0,{}],"b":{"c":null,"d":[true,false]},"e":""}' > f ;; $p f yes ;; $p f ;; $p ;; $p none ;; $p one
printf 'bf{"a":[1,2.5,-0,{}],"b":{"c":null,"d":[true,false]},"e":""}' > f ;; $p f yes ;; $p f no
printf 'uf["\\\\u00e9\\\\ud83d\\\\ude00\\\\n\\\\/", "\\303\\251\\t\\"\\\\u0001\\177"]' > f ;; $p f yes
for n in 0 -0.0 1.5 1e21 1e-5 123456789.123456789 1E+2 2147483648 -2147483649; do printf "uu[$n]" > f; $p f yes; done
for n in 3.141592653589793 0.1 0.30000000000000004 5e-324 1.7976931348623157e308; do printf "bu[$n]" > f; $p f yes; done
for n in 1e400 -1e400 1e-400 00 .5 1. 1e 0x10 inf nan +1 --1 1e+; do printf "uu[$n]" > f; $p f yes; echo $?; done
awk 'BEGIN { printf "bf["; for (i = -300; i < 300; i += 0.5) printf "%.17g,", i * 1.1 ^ i; print "0]" }' > f; $p f yes
for bad in '[' '[1,]' '{"a"}' '{"a":1,}' 'tru' '"' '"\\\\u12"' '[1]x'; do printf "uu$bad" > f; $p f yes; echo $?; done
awk 'BEGIN { printf "uu"; for (i = 0; i < 1001; ++i) printf "[" }' > f; $p f yes ;; $p text yes ;; $p noise yes
printf 'uu[1]' > f ;; $p f yes > /dev/full
"""

# It looks at each BUFSIZ bytes on their own: the input is shorter.
jsmn = """
echo '{"a":[1,2.5,-0,{}],"b":{"c":null,"d":[true]},"e":"x y"}' | $p ;; echo '"a"' | $p ;; echo 1 | $p ;; $p < empty
for bad in '[' '[1' '{"a":' 'x' '"' '{"a":"\\\\x"}' '[1}' ']'; do echo "$bad" | $p; echo $?; done
awk 'BEGIN { printf "["; for (i = 0; i < 200; ++i) printf "{\\"k%d\\":[%d,\\"v\\"]},", i, i; print "0]" }' | $p
awk 'BEGIN { printf "["; for (i = 0; i < 500; ++i) printf "%d,", i; print "0]" }' | $p | cksum
head -c 3000 text | $p ;; head -c 3000 noise | $p ;; echo '[1]' | $p > /dev/full
"""

# Name of the program: the package, what makes it in a copy of the source, where it is then, and its command lines.
apps = {
    "bzip2": dict(package="bzip2", make='make bzip2 CC="$cc" CFLAGS="$flags -D_FILE_OFFSET_BITS=64"', program="bzip2",
                  lines=bzip2),
    "minigzip": dict(package="zlib", make='CC="$cc" CFLAGS="$flags" ./configure --static && make minigzip',
                     program="minigzip", lines=minigzip),
    "example": dict(package="zlib", make='CC="$cc" CFLAGS="$flags" ./configure --static && make example',
                    program="example", lines=example),
    "lz4": dict(package="lz4", make='make -C programs lz4 CC="$cc" CFLAGS="$flags"', program="programs/lz4", lines=lz4),
    # CMake would write this one file.
    "tini": dict(package="tini",
                 make='echo "#define TINI_VERSION \\"0\\"\n#define TINI_GIT \\"\\"" > src/tiniConfig.h && '
                      '$cc $flags -std=gnu99 -D_FORTIFY_SOURCE=0 -DPR_SET_CHILD_SUBREAPER=36 src/tini.c -o tini',
                 program="tini", lines=tini, numbers="processes"),
    "dumb-init": dict(package="dumb-init", make='touch VERSION.h && make build CC="$cc" CFLAGS="$flags -std=gnu99"',
                      program="dumb-init", lines=dumb_init, numbers="processes"),
    # As its configure decides; automake would write config.h.
    "catatonit": dict(package="catatonit",
                      make='sed "s/@PACKAGE_NAME@/catatonit/; s/@[A-Z_]*@/x/" config.h.in > config.h && '
                           '$cc $flags -DHAVE_CLOSE_RANGE=1 catatonit.c -o catatonit',
                      program="catatonit", lines=catatonit, numbers="processes"),
    # The libraries' own tests run while the program is made.
    "cjson": dict(package="cjson",
                  make='$cc $flags -c cJSON.c cJSON_Utils.c tests/unity/src/unity.c tests/unity_setup.c && '
                       '$cc $flags fuzzing/afl.c cJSON.o -o afl -lm && cd tests && for each in *.c; do '
                       '[ $each = unity_setup.c ] || { $cc -O0 -Iunity/src $each ../cJSON_Utils.o ../unity.o '
                       '../unity_setup.o -o test -lm && ./test; } || exit; done',
                  program="afl", lines=cjson),
    "jsmn": dict(package="jsmn", make='make test CC="$cc" CFLAGS="$flags" && $cc $flags example/jsondump.c -o jsondump',
                 program="jsondump", lines=jsmn),
}
