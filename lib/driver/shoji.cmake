# A toolchain file for CMake: cmake -DCMAKE_TOOLCHAIN_FILE=PREFIX/lib/cmake/shoji.cmake makes programs on shoji.
# Does not belong here: flags, which the drivers know (../../bin), or CMAKE_SYSTEM_NAME: programs run on this machine.
get_filename_component(shoji_prefix "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

set(CMAKE_C_COMPILER "${shoji_prefix}/bin/@c_driver@")
set(CMAKE_CXX_COMPILER "${shoji_prefix}/bin/@cxx_driver@")
set(CMAKE_ASM_COMPILER "${CMAKE_C_COMPILER}")

# The host's libraries and headers are made for its libc; its programs run as always.
set(CMAKE_FIND_ROOT_PATH "${shoji_prefix}")
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)

set(BUILD_SHARED_LIBS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
