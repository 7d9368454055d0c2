# make - builds shoji, its programs and its tests
#
# SYNOPSIS
#   make [all]                    everything: build/lib/libc.a, build/bin/NAME and its disassembly build/bin/NAME.asm
#   make run [PROGRAM=hello]      run a program, and show what it asks of the kernel
#   make tour                     the programs one after the other, from the door of the kernel to its watchers
#   make gdb [PROGRAM=hello_raw]  step through a program, from the first instruction of syscall()
#   make kernel [COMMAND=...]     boot a real kernel under QEMU with nothing but shoji's programs: a shell, or that command
#   make step-kernel [PROGRAM=hello_raw] [CALL=write]
#                                 step through one system call of the program, into that kernel and back
#   make why [PROGRAM=hello]      which parts of the library the program is linked with, and what asked for each
#   make check [TESTS=path ...]   build without warnings, then run the tests
#   make check-long               the tests that compare with the host's libc at random, a hundred times as many cases
#   make check-torture            GCC's own tests of execution, from Debian's package of its source, through shoji-gcc
#   make check-apps               programs of Debian's, made by shoji-gcc and with the host's libc, side by side
#   make bench                    sizes, costs and times beside glibc, musl, dietlibc and klibc, in some five minutes
#   make install [PREFIX=/usr/local/shoji] [DESTDIR=]
#                                 the drivers shoji-gcc, shoji-g++ ..., headers and libraries; build/sdk has the same
#   make deps                     install what the tests need (Debian and its relatives; as root or by sudo)
#   make format                   lay the sources out by .clang-format
#   make clean                    remove $(BUILD)
#   make help                     print this
#
# EXAMPLES
#   make kernel COMMAND='kernel_entry /lib/modules/msr.ko'
#   make step-kernel PROGRAM=numbers CALL=getpid KERNEL_OPTIONS=pti=on
#   make -j2 CXX=clang++ BUILD=build-clang check
#   make run PROGRAM=args ARGUMENTS='one two'
#   make CXXFLAGS='-O0 -g' BUILD=build-debug
#   make check TESTS=tests/format
#
# TROUBLESHOOTING
#   "needs strace": something that a target uses is not on this machine; the message says what, `make deps` installs it.
#   A program that one built elsewhere does not link: build/sdk/bin/shoji-gcc links it. By hand, build/lib/crt1.o comes
#   first and build/lib/libc.a last, linker.ld by -T, and -nostdlib -static -no-pie; `make why` and build/map/NAME.map
#   show what the linker did.
#   Strange objects after a change of compiler: give each its own BUILD; flags are compared, and all is built again.

CXX      = g++
BUILD    = build
CXXFLAGS =
PROGRAM ?= hello
TESTS   ?= tests
# What is stepped through, unless the caller names something.
gdb_program := $(if $(filter file,$(origin PROGRAM)),hello_raw,$(PROGRAM))

# What `make deps` installs: the one list of what a machine needs beside make and a compiler.
DEPS = g++ clang binutils gdb strace valgrind python3 python3-psutil llvm-14 llvm-14-tools clang-format qemu-system-x86 cpio \
       musl-tools dietlibc-dev libklibc-dev

# The C compiler that belongs to CXX: g++-12 has gcc-12, clang++ has clang.
CC := $(subst g++,gcc,$(subst clang++,clang,$(CXX)))
is_clang := $(findstring clang,$(CXX))

# ---- flags -----------------------------------------------------------------------------------------------------------

at = $(1)
# Headers: the C contract in lib/include, what is made from the tables in $(BUILD)/include, and never the host's.
headers  = -nostdinc -isystem $(call at,lib/include) -isystem $(call at,$(BUILD)/include) -I $(call at,lib)
warnings = -Wall -Wextra -Wpedantic $(if $(WERROR),-Werror)
# Debian's compilers make PIE by default and other systems' protect the stack; frames are kept for who reads backtraces.
machine  = -fno-pie -fno-stack-protector -fcf-protection=none -ftls-model=local-exec -fno-asynchronous-unwind-tables \
           -fno-omit-frame-pointer -ffunction-sections -fdata-sections $(debug)
# What Clang writes by default, DWARF 5, is too new for the gdb and valgrind of its own day.
debug    = $(if $(is_clang),-gdwarf-4,-g)
language = -std=c++20 -nostdinc++ -fno-exceptions -fno-rtti -fno-threadsafe-statics
common   = $(headers) $(warnings) $(machine)

# Programs are hosted, so that main keeps its name, and without builtins, so that printf stays printf.
$(BUILD)/obj/%: flags = $(common) $(language) -ffreestanding -Os
$(BUILD)/obj/programs/%: flags = $(common) $(language) -fno-builtin -Os $(hops)
# A hop that a debugger must show is not turned into a jump.
hops = -fno-optimize-sibling-calls
$(BUILD)/obj/lib/libc/%: flags += $(hops)
# A table for a switch over letters has 8 bytes for each, used or not: 400 bytes more in every program with printf.
$(BUILD)/obj/lib/format/%: flags += $(hops) -fno-jump-tables
# A loop inside memcpy must not become a call of memcpy: GCC only, Clang refuses the option and leaves such loops alone.
own_loops = -fno-builtin $(if $(is_clang),,-fno-tree-loop-distribute-patterns)
$(BUILD)/obj/crt/%: flags += $(own_loops)
$(BUILD)/obj/lib/compiler/%: flags += $(own_loops) -O2
$(BUILD)/obj/lib/libc/string/%: flags += $(own_loops) -O2

link_flags = -nostdlib -static $(if $(is_clang),,-no-pie) -T $(call at,linker.ld) -Wl,--gc-sections \
             -Wl,-z,noseparate-code -Wl,-z,noexecstack -Wl,-z,max-page-size=4096 -Wl,--build-id=none $(guarded)
# A function that never returns loads the stack guard and does not check it: that alone asks for no step of start-up.
guarded = $(if $(findstring -fstack-protector,$(CXXFLAGS)),-Wl$(,)-u$(,)shoji_start_tls)
, := ,

# ---- what there is ---------------------------------------------------------------------------------------------------

sources         := $(sort $(shell find crt lib programs -name '*.cpp' -o -name '*.S'))
program_sources := $(filter programs/%,$(sources))
startup_sources := crt/start.S crt/start.cpp
library_sources := $(filter-out $(program_sources) $(startup_sources),$(sources))
objects_of       = $(patsubst %,$(BUILD)/obj/%.o,$(1))
library_objects := $(call objects_of,$(library_sources))

libc      := $(BUILD)/lib/libc.a
crt1      := $(BUILD)/lib/crt1.o
# A program is a file of programs/ or programs/tools/, or a folder there: all its files.
program_of = $(basename $(firstword $(subst /, ,$(patsubst programs/%,%,$(1:programs/tools/%=programs/%)))))
programs  := $(sort $(foreach source,$(program_sources),$(call program_of,$(source))))
binaries  := $(programs:%=$(BUILD)/bin/%)
sources_of = $(strip $(foreach source,$(program_sources),$(if $(filter $(1),$(call program_of,$(source))),$(source))))
# Machine code of the other architecture that the kernel runs, without any library.
i386_programs := hello_int80
generated := $(BUILD)/include/bits/syscalls.h $(BUILD)/include/bits/errors.h
# All of build/sdk; this file is laid last.
sdk       := $(BUILD)/sdk/lib/pkgconfig/shoji.pc

all: $(binaries) $(binaries:%=%.asm) $(BUILD)/compile_commands.json $(sdk)

.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:
.PHONY: all run tour kernel step-kernel check check-long tested check-torture check-apps bench install gdb why format clean help deps always

# ---- compiling -------------------------------------------------------------------------------------------------------

# What an object of the library defines becomes weak, so that a program may define any name itself. Not `objcopy --weaken`:
# that weakens what the object needs, too, and the linker would no longer look for it.
weaken = $(if $(filter $@,$(library_objects)),nm -g --defined-only --format=just-symbols $@ > $@.names && \
         objcopy --weaken-symbols=$@.names $@)

# The library is machine code always: assembly calls into it, and what compilers call must be there when they link.
$(BUILD)/obj/%: at_last = -fno-lto
$(BUILD)/obj/programs/%: at_last =
compile = $(CXX) $(flags) $(CXXFLAGS) $(at_last) -c $< -o $@

$(BUILD)/obj/%.cpp.o: %.cpp Makefile $(BUILD)/flags | $(generated)
	@mkdir -p $(@D)
	@echo "  CXX      $<"
	@$(compile) -MD -MP
	@$(weaken)
	@echo '{"directory": "$(CURDIR)", "file": "$<", "command": "$(compile)"}' > $@.json

$(BUILD)/obj/%.S.o: %.S Makefile $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  AS       $<"
	@$(CC) $(bits) $(headers) -g -MD -MP -c $< -o $@
	@$(weaken)

-include $(patsubst %.o,%.d,$(call objects_of,$(sources)))

# Rewritten only when they say something else than the last time: another compiler or other flags of the caller's build all
# again, another list of sources makes the archive anew. Several makes may look at the same time.
$(BUILD)/flags: says = $(shell $(CXX) --version | head -n 1) $(CXXFLAGS)
$(BUILD)/members: says = $(library_objects)
$(BUILD)/flags $(BUILD)/members: always
	@mkdir -p $(@D)
	@new=$@.$$$$; echo '$(says)' > $$new; cmp -s $$new $@ && rm $$new || mv $$new $@

$(BUILD)/compile_commands.json: $(call objects_of,$(filter %.cpp,$(sources)))
	@(echo '['; sed '$$!s/$$/,/' $(addsuffix .json,$^); echo ']') > $@

# The C faces of two tables. #ifdef SYS_write has to work, so these must be macros.
$(BUILD)/include/bits/syscalls.h: lib/kernel/syscalls.def
	@mkdir -p $(@D)
	@sed -n 's/^CALL(\([0-9]*\), *\([a-z_0-9]*\),.*/#define __NR_\2 \1\n#define SYS_\2 __NR_\2/p' $< > $@

$(BUILD)/include/bits/errors.h: lib/libc/errno/errors.def
	@mkdir -p $(@D)
	@sed -n 's/^ERROR(\([0-9]*\), *\([A-Z0-9]*\),.*/#define \2 \1/p' $< > $@

# ---- linking ---------------------------------------------------------------------------------------------------------

$(libc): $(library_objects) $(BUILD)/members
	@mkdir -p $(@D)
	@rm -f $@
	@echo "  AR       $@"
	@ar qcs $@ $(library_objects)

# start_c becomes local: a program may have one of its own.
$(crt1): $(call objects_of,$(startup_sources))
	@mkdir -p $(@D)
	@echo "  LD       $@"
	@ld -r -o $@ $^
	@objcopy --localize-symbol=start_c $@

# dispatch brings another program into memory, which has the usual place.
$(BUILD)/bin/dispatch: place = -Wl,--defsym=shoji_base=0x10000000

define program
$(BUILD)/bin/$(1): $(call objects_of,$(call sources_of,$(1))) $(crt1) $(libc) linker.ld
	@mkdir -p $$(@D) $(BUILD)/map
	@echo "  LD       $$@"
	@$$(CXX) $$(link_flags) $$(place) $$(filter -flto%,$$(CXXFLAGS)) -Wl,-Map=$(BUILD)/map/$$(@F).map \
	    $(crt1) $$(filter $(BUILD)/obj/programs/%,$$^) $(libc) -o $$@
endef
$(foreach name,$(filter-out $(i386_programs),$(programs)),$(eval $(call program,$(name))))

$(i386_programs:%=$(BUILD)/obj/programs/%.S.o): bits = -m32
$(i386_programs:%=$(BUILD)/bin/%): $(BUILD)/bin/%: $(BUILD)/obj/programs/%.S.o
	@mkdir -p $(@D)
	@echo "  LD       $@"
	@mkdir -p $(BUILD)/map
	@ld -m elf_i386 -Map=$(BUILD)/map/$(@F).map -static -z noseparate-code -z noexecstack --build-id=none $< -o $@

# Constants stand behind the code, in the same section, and are none.
code_of = $(if $(filter $(i386_programs),$(<F)),--section=.text,--stop-address=0x$$(nm $< | sed -n 's/ . __etext$$//p'))
$(BUILD)/bin/%.asm: $(BUILD)/bin/%
	@objdump --disassemble --demangle --source --no-show-raw-insn $(code_of) $< > $@

# ---- installing ------------------------------------------------------------------------------------------------------

# Drivers for the compilers of this build, and for those of the other family under their usual names.
drivers = 'shoji-gcc=$(if $(is_clang),gcc,$(CC))' 'shoji-g++=$(if $(is_clang),g++,$(CXX))' \
          'shoji-clang=$(if $(is_clang),$(CC),clang)' 'shoji-clang++=$(if $(is_clang),$(CXX),clang++)'
$(sdk): $(libc) $(crt1) linker.ld $(generated) $(shell find lib/driver lib/include lib/core lib/format -type f) \
        lib/libc/stdio/file.h
	@echo "  SDK      $(BUILD)/sdk"
	@sh lib/driver/lay.sh $(BUILD) '$(CXX)' $(drivers)

# The host's compiler looks into /usr/local by itself: it would take shoji's headers and libraries for its own. Whoever
# installs may keep his files to himself; what he installs is for all.
PREFIX  = /usr/local/shoji
DESTDIR =
install: $(sdk)
	@case '$(PREFIX)' in /*) ;; *) echo 'make install: PREFIX is no absolute path: $(PREFIX)' >&2; exit 2;; esac
	@case $$(realpath -ms '$(PREFIX)') in \
	   / | /usr | /usr/local) \
	     echo "make install: in $(PREFIX) the host's compiler would find shoji: PREFIX names a folder for it alone" >&2; exit 2;; \
	 esac
	@umask 022 && mkdir -p '$(DESTDIR)$(PREFIX)' && cp -RPf $(BUILD)/sdk/. '$(DESTDIR)$(PREFIX)'

# ---- looking ---------------------------------------------------------------------------------------------------------

# The calls that the first programs make, in words.
define in_words
    s/^write(\([0-9]*\),.*= \([0-9]*\)$$/&\n        bytes at that address go to descriptor \1: \2 of them/
    s/^exit_group(\(.*\)).*/&\n        the process ends with status \1: no answer comes back/
    s/^ioctl([0-9]*, TCGETS.*/&\n        is it a terminal? That decides when the buffer is written/
    s/^arch_prctl(ARCH_SET_FS.*/&\n        %fs points to the thread from now on/
    s/^brk(.*/&\n        the end of the heap/
    s/^mmap(.*/&\n        new memory/
endef
export in_words

run: $(filter %/$(PROGRAM),$(binaries))
	@test -n '$^' || { echo 'make run: $(PROGRAM) is none of the programs: $(programs)' >&2; exit 2; }
	@$< $(ARGUMENTS)
	@strip -o $(BUILD)/stripped $<; echo; echo "$< has $$(stat -c %s $(BUILD)/stripped) bytes without its symbols."
	@command -v strace > /dev/null || { echo 'What it asks of the kernel needs strace: make deps installs it.'; exit 0; }; \
	 strace -o $(BUILD)/calls $< $(ARGUMENTS) > $(BUILD)/output; \
	 echo 'It asks this of the kernel, once execve has loaded it:'; \
	 sed -e '/^execve(/d; /^+++/d; s/  *= / = /' -e "$$in_words" $(BUILD)/calls | sed 's/^/    /'; \
	 echo 'int main(void) { return 0; }' | $(CC) -x c - -o $(BUILD)/empty && \
	 strace -o $(BUILD)/calls $(BUILD)/empty && \
	 echo "An empty program with this machine's own libc makes $$(grep -c '^[a-z0-9_]*(' $(BUILD)/calls) calls, execve counted."

# The tour: a stop, or a program's command and what is to be seen there.
define tour_plan
The door
    hello | write(2) through its C function: two system calls are the whole program
    hello_raw | the same by syscall(SYS_write, ...): the number is an argument like the others
    registers | what the instruction keeps, and what it destroys
    hello_int80 | the door of 1991: int $$0x80 from a program of 32 bits
    numbers | the same number asks for another call at the other door
    gates | which gates of the interrupt table a program may use
The library
    hello_printf | printf: parse, convert, buffer, and one write
    buffering | the moment of each write
    calls_made_by | which function of the library makes which call
    errors | errno: each error provoked, and when to look at it
The families
    files | open, read, write, close, stat, lseek
    processes | fork, exec, exit, wait, getpid
    memory | mmap, munmap, brk, mprotect
    network | socket, bind, listen, accept, connect
    clocks | time, gettimeofday, clock_gettime
    signals | kill, sigaction, sigprocmask
    ipc | pipe, shmget, msgget, semget
The cost
    overhead | a call of a function, of the vDSO, of the kernel, in nanoseconds
    vdso | the time without a system call
The watchers
    tracer | ptrace, each request once
    strace $(BUILD)/bin/hello | every call that a program makes
    debug --batch -ex 'break open' -ex run -ex finish -ex 'print errno' $(BUILD)/bin/errors | a breakpoint, a result, errno
    sandbox --deny %file -- $(BUILD)/bin/cat README.md | a program that may not open files
The other side
    dispatch --trace $(BUILD)/bin/cat /etc/motd | a kernel's entry, table and handlers; make step-kernel enters a real one
endef
export tour_plan

# A program whose business is to fail, as the last one's, says so by its status; the tour goes on.
tour: $(binaries)
	@echo "$$tour_plan" | while IFS= read -r line; do \
	   case $$line in \
	     ' '*) command=$${line%% |*}; command=$${command#    }; \
	           printf '\n---- %s: %s\n' "$${command%% *}" "$${line##*| }"; \
	           [ "$$command" = "$${command%% *}" ] || printf '$$ %s\n' "$$command"; \
	           eval "$(BUILD)/bin/$$command" < /dev/null || echo "(status $$?)";; \
	     *)    printf '\n==== %s ====\n' "$$line";; \
	   esac; \
	 done

# ---- a real kernel -------------------------------------------------------------------------------------------------

# KERNEL names another kernel than Debian's newest, KERNEL_MODULES the folder of its modules, as /lib/modules/VERSION.
KERNEL         =
KERNEL_MODULES =
kernel = $(BUILD)/kernel

# A package is fetched and unpacked, not installed. Nobody has to be root for that.
$(kernel)/vmlinuz: $(KERNEL)
	@rm -rf $(kernel)/package; mkdir -p $(kernel)/package
ifdef KERNEL
	@cp $(KERNEL) $@
	@$(if $(KERNEL_MODULES),cp $$(find $(KERNEL_MODULES) -name msr.ko) $(kernel)/package,:)
else
	@echo "  FETCH    linux-image-cloud-amd64"
	@command -v apt-get > /dev/null || { echo 'make kernel: there is no apt-get here: KERNEL=vmlinuz names a kernel' >&2; exit 2; }
	@name=$$(apt-cache depends linux-image-cloud-amd64 2> /dev/null | sed -n 's/^ *Depends: *\(linux-image-[0-9].*\)/\1/p' | head -n 1); \
	 test -n "$$name" || { echo 'make kernel: apt knows no linux-image-cloud-amd64: try apt-get update' >&2; exit 2; }; \
	 cd $(kernel)/package && apt-get download -qq "$$name" 2> log || { cat log >&2; exit 2; }; \
	 dpkg-deb -x *.deb . && cp $$(find . -name msr.ko) . && cp boot/vmlinuz-* $(abspath $@)
endif

# The machine's files: /init and /bin are ours, and nothing else runs there; msr.ko is a part of the kernel. Whoever makes
# it last wins, where two do at once.
$(kernel)/image.cpio: $(binaries) $(kernel)/vmlinuz
	@command -v cpio > /dev/null || { echo 'make kernel: cpio is missing: make deps installs it' >&2; exit 2; }
	@image=$$(mktemp -d $@.XXXXXX) && trap 'rm -rf $$image' EXIT && \
	 chmod 755 $$image && mkdir -p $$image/root/bin $$image/root/lib/modules && \
	 for each in $(binaries); do strip -o $$image/root/bin/$${each##*/} $$each || exit; done && \
	 mv $$image/root/bin/init $$image/root/init && \
	 { cp $(kernel)/package/msr.ko $$image/root/lib/modules 2> /dev/null || :; } && \
	 (cd $$image/root && find . | sort | cpio --quiet -o -H newc -R 0:0) > $$image/cpio && mv $$image/cpio $@

# The kernel's own list of its functions; written by a first boot, in some ten seconds.
$(kernel)/kallsyms: $(kernel)/vmlinuz | $(kernel)/image.cpio
	@echo "  BOOT     $@"
	@$(in_machine) --timeout 300 $(kernel) cat /proc/kallsyms > $@

in_machine = python3 lib/gdb/machine.py
has_qemu = command -v qemu-system-x86_64 > /dev/null || { echo 'make $@: qemu-system-x86_64 is missing: make deps installs it' >&2; exit 2; }

kernel: $(kernel)/image.cpio
	@$(has_qemu)
	@$(in_machine) $(KERNEL_OPTIONS:%=--option %) $(kernel) $(COMMAND)

# Without a terminal the whole way is printed.
CALL = write
way = -ex enter-kernel -ex follow -ex leave-kernel
step-kernel: $(filter %/$(gdb_program),$(binaries)) $(kernel)/kallsyms $(kernel)/image.cpio
	$(if $(filter %/$(gdb_program),$^),,$(error make step-kernel: $(gdb_program) is none of the programs: $(programs)))
	@$(has_qemu)
	@command -v gdb > /dev/null || { echo 'make step-kernel: gdb is missing: make deps installs it' >&2; exit 2; }
	@test -t 0 && test -t 1 && batch= || batch=-batch; \
	 gdb -q -nx $$batch -iex 'set debuginfod enabled off' -x lib/gdb/inside.py -ex 'boot $(kernel) $(KERNEL_OPTIONS) -- $(gdb_program) $(ARGUMENTS)' \
	   -ex 'to-the-door $(CALL)' $${batch:+$(way)} $<

# ---- testing ---------------------------------------------------------------------------------------------------------

# lit and FileCheck under the names that Debian, other distributions and LLVM's own packages give them.
llvm_tools := $(firstword $(patsubst %/FileCheck,%,$(wildcard $(addsuffix /FileCheck,$(subst :, ,$(PATH)) \
                $(sort $(wildcard /usr/lib/llvm-*/bin))))))
lit := $(firstword $(shell command -v lit llvm-lit 2> /dev/null) \
         $(lastword $(sort $(wildcard /usr/lib/llvm-*/build/utils/lit/lit.py))))
# A Python that has psutil, by which lit ends a test that hangs; python3 may be one that the user brought along.
python := $(shell for each in python3 /usr/bin/python3; do $$each -c 'import psutil' 2> /dev/null && echo $$each; done)
run_lit = $(if $(filter %.py,$(lit)),$(firstword $(python) python3)) $(lit)

# With `make deps check`, deps comes first, also under -j; a make of its own then finds the tools that it installed.
check: $(filter deps,$(MAKECMDGOALS))
	@$(MAKE) --no-print-directory WERROR=1 all
	@! command -v qemu-system-x86_64 > /dev/null || $(MAKE) --no-print-directory $(kernel)/kallsyms $(kernel)/image.cpio || \
	 echo 'no kernel to boot: the tests that need one are skipped' >&2
	@$(MAKE) --no-print-directory tested

tested: $(BUILD)/tests.config
	@test -n '$(lit)' || { echo 'make check: lit is missing: make deps installs it' >&2; exit 2; }
	@test -n '$(llvm_tools)' || { echo 'make check: FileCheck is missing: make deps installs it' >&2; exit 2; }
	@$(run_lit) -v --param build=$(abspath $(BUILD)) $(if $(LONG),--param long=$(LONG)) $(TESTS)

check-long:
	@$(MAKE) --no-print-directory check LONG=100 TESTS="$$(grep -rl --include='*.c' --include='*.cpp' --include='*.test' '%long' tests | tr '\n' ' ')"

# What tests/lit.cfg.py has to know of this build. Tests run in folders of their own: their paths are absolute.
$(BUILD)/tests.config: at = $(abspath $(1))
$(BUILD)/tests.config: always
	@mkdir -p $(@D)
	@{ echo 'tools=$(llvm_tools)'; echo 'is_clang=$(is_clang)'; \
	   echo 'host_cc=$(CC) -w'; \
	   echo 'make=make -s --no-print-directory CXX=$(CXX) BUILD=$(BUILD) CXXFLAGS="$(CXXFLAGS)"'; \
	   echo 'cc=$(CC) $(headers) $(machine) -fno-builtin -Os $(hops) $(CXXFLAGS)'; \
	   echo 'cxx=$(CXX) $(headers) $(warnings) $(machine) $(language) -fno-builtin -Os $(hops) $(CXXFLAGS)'; \
	   echo 'link=$(link_flags) $(abspath $(crt1)) $(abspath $(libc))'; } > $@

# They fetch sources by apt-get into $(BUILD), once. JOBS: how many run at a time.
JOBS = $(shell nproc)
check-torture check-apps: check-%: $(sdk)
	@$(firstword $(python) python3) tests/$*/run.py --jobs $(JOBS) $(BUILD)

# Everything is measured while nothing else of ours runs.
bench: $(sdk)
	@$(firstword $(python) python3) tests/bench/run.py $(BUILD)

# Stopped where the moves begin that fill the registers, or at main where a program has no syscall(). Without a terminal
# there are no windows, and commands come from the standard input.
gdb: $(filter %/$(gdb_program),$(binaries))
	@test -n '$^' || { echo 'make gdb: $(gdb_program) is none of the programs: $(programs)' >&2; exit 2; }
	@command -v gdb > /dev/null || { echo 'make gdb: gdb is missing: make deps installs it' >&2; exit 2; }
	@nm $< | grep -q ' syscall$$' && place='*syscall' || place=main; \
	 test -t 0 && test -t 1 && windows=yes || windows=; \
	 gdb -q -iex 'set debuginfod enabled off' -x lib/gdb/shoji.py $${windows:+-ex 'layout asm' -ex 'layout regs'} \
	   -ex "break $$place" -ex run --args $< $(ARGUMENTS)

deps:
	@command -v apt-get > /dev/null || { echo 'make deps: there is no apt-get here. Install by hand: $(DEPS)' >&2; exit 2; }
	@dpkg -s $(DEPS) > /dev/null 2>&1 || \
	 { $(sudo) apt-get update && $(sudo) apt-get install --yes --no-install-recommends $(DEPS); }

sudo = $(if $(filter-out 0,$(shell id -u)),sudo)

format:
	@command -v clang-format > /dev/null || { echo 'make format: clang-format is missing: make deps installs it' >&2; exit 2; }
	clang-format -i $$(find crt lib programs -name '*.cpp' -o -name '*.h')

# The linker's map lists what it took from libc.a, who asked for it, and by which symbol; what of .start.NAME it laid into
# `_start` are the steps. MAP=file: the map of a program that was linked elsewhere, by -Wl,-Map=file.
why: $(if $(MAP),,$(filter %/$(PROGRAM),$(binaries)))
	$(if $(MAP)$^,,$(error make why: $(PROGRAM) is none of the programs: $(programs)))
	@c++filt < $(or $(MAP),$(BUILD)/map/$(PROGRAM).map) | awk ' \
	  function name(path) { sub(/\)$$/, "", path); sub(/.*\(|.*\/(obj|lib)\//, "", path); return path } \
	  function line(member, asker, symbol) { \
	    members[++count] = member; askers[count] = asker; symbols[count] = symbol; \
	    if (length(member) > wide) wide = length(member); \
	    if (length(asker) > wider) wider = length(asker); \
	  } \
	  BEGIN                { line("MEMBER", "ASKED FOR BY", "SYMBOL") } \
	  /^Archive member/    { listing = 1; getline; next } \
	  NF == 0              { listing = 0 } \
	  listing && /^[^ ]/   { member = name($$1); sub(/^[^ ]+ */, "") } \
	  listing && /\(/      { asker = $$1 ~ /^\(/ ? "the command line" : name($$1); \
	                         line(member, asker, substr($$0, index($$0, " (") + 2, length($$0) - index($$0, " (") - 2)) } \
	  /^ \.start\.[a-z_]+/ { sub(/\.start\./, "", $$1); if ($$1 != "first" && $$1 != "last") steps = steps " " $$1 } \
	  END { \
	    for (i = 1; i <= count; ++i) printf "%-*s   %-*s   %s\n", wide, members[i], wider, askers[i], symbols[i]; \
	    print "steps of _start:" (steps ? steps : " none"); \
	  }'

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//; p' Makefile

clean:
	rm -rf $(BUILD)
