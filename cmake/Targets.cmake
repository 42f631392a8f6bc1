# SPDX-FileCopyrightText: The Circumspect authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Flags go to targets: every target of ours links circumspect_flags.
add_library(circumspect_flags INTERFACE)
target_compile_options(circumspect_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough
  $<$<BOOL:${CIRCUMSPECT_WERROR}>:-Werror>
  $<$<BOOL:${CIRCUMSPECT_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=all>)
target_link_options(circumspect_flags INTERFACE
  $<$<BOOL:${CIRCUMSPECT_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(circumspect_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060000)

# circumspect_library(NAME SOURCES ...): a static library with our flags.
function(circumspect_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC circumspect_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(CIRCUMSPECT_TIDY)
    set_target_properties(${name} PROPERTIES CXX_CLANG_TIDY clang-tidy)
  endif()
endfunction()
