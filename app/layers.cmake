# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Who may use whom, in the order in which they build on each other. One line a layer: its folder below app, a colon, and
# the layers that it may use; the name of a room stands for all of its layers. aide_layer() refuses a link that this table
# lacks, and tests/checks/layers.py compares every #include with it.
set(AIDE_LAYERS
    "core/base:"
    "core/text:"
    "core/model: core/base"
    "core/jobs: core/base"
    "analysis/recognition: core"
    "analysis/comparison: core"
    "analysis/anchoring: core analysis/comparison"
    "library/database: core"
    "library/index: core library/database"
    "library/store: core library/database library/index"
    "library/search: core analysis/recognition library"
    "import/formats: core"
    "import/structure: core"
    "import/pipeline: core analysis library import/formats import/structure"
    "output/citation: core"
    "output/briefing: core output/citation"
    "output/office: core output/briefing"
    "output/exchange: core analysis/comparison library"
    "output/render: core output/briefing"
    "application: core analysis library import output"
    "presentation: core analysis output application"
    "window/controls: core presentation"
    "window/screens: core analysis output application presentation window/controls"
    "window/shell: core application presentation window/controls window/screens"
    "cli: core application"
)

# Which headers of others a layer may include, beside Qt Core: prefixes of the included path, or the name of a module of Qt
# for all of its headers.
set(AIDE_LAYER_FOREIGN
    "core/base: fcntl.h unistd.h sys/"
    "core/text: unicode/ uchardet/ libexttextcat/ libstemmer"
    "core/jobs: QtConcurrent"
    "library/database: sqlite3 fcntl.h unistd.h sys/"
    "library/index: sqlite3"
    "library/store: fcntl.h unistd.h sys/ sodium.h"
    "import/formats: libxml/ md4c.h KCompressionDevice poppler- qpdf/ QImage QColor QTransform"
    "import/pipeline: dirent.h fcntl.h unistd.h seccomp.h linux/landlock.h sys/ QImage KArchive KTar"
    "output/exchange: raptor2 KZip"
    "output/office: QtGui KZip"
    "output/render: QtGui QPrinter qpdf/"
    "presentation: QtGui KSyntaxHighlighting/ Sonnet/ graphviz/"
    "window/controls: QtGui QtWidgets QtPrintSupport"
    "window/screens: QtGui QtWidgets QtSvg"
    "window/shell: QtGui QtWidgets"
    "cli: termios.h unistd.h"
)

# Reading the headers of Qt costs more than compiling ours, so the files of a layer are compiled in batches that read them
# once. Names in anonymous namespaces are therefore unique within a layer. AIDE_UNITY=OFF compiles file by file, and proves
# that no file lives on the includes of its neighbour; it is a preset of its own (`single`).
set(AIDE_BATCH 12)

# aide_layer_allows(RESULT LAYER USED): may the layer use the one whose folder ends with this name?
function(aide_layer_allows result layer used)
    set(${result} FALSE PARENT_SCOPE)
    set(allowed "")
    set(room "")
    set(folder "")
    foreach(row IN LISTS AIDE_LAYERS)
        if(row MATCHES "^${layer}:(.*)$")
            string(REGEX MATCHALL "[^ ]+" allowed "${CMAKE_MATCH_1}")
        elseif(row MATCHES "^(([a-z]+)/)?${used}:")
            set(room "${CMAKE_MATCH_2}")
            string(REGEX REPLACE ":.*" "" folder "${row}")
        endif()
    endforeach()
    if(folder IN_LIST allowed OR (room AND room IN_LIST allowed))
        set(${result} TRUE PARENT_SCOPE)
    endif()
endfunction()

# aide_layer(FOLDER SOURCES files… USES layers… OTHERS targets…) declares app/FOLDER, "core/text", as the static library
# aide_text. Layers are used by the last part of their folder. Under the sanitizers the library is a shared one: two hundred
# tests that each hold the instrumented program take 14 GB of disk, and what links them writes all of it.
function(aide_layer folder)
    cmake_parse_arguments(LAYER "" "" "SOURCES;USES;OTHERS" ${ARGN})
    if(LAYER_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "aide_layer(${folder}): what is '${LAYER_UNPARSED_ARGUMENTS}'?")
    endif()
    if(NOT ";${AIDE_LAYERS}" MATCHES ";${folder}:")
        message(FATAL_ERROR "The layer '${folder}' has no line in app/layers.cmake.")
    endif()
    get_filename_component(name ${folder} NAME)
    set(library_kind STATIC)
    if(AIDE_SANITIZE)
        set(library_kind SHARED)
    endif()
    add_library(aide_${name} ${library_kind} ${LAYER_SOURCES})
    target_include_directories(aide_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(aide_${name} PUBLIC aide_flags Qt6::Core)
    foreach(used IN LISTS LAYER_USES)
        aide_layer_allows(is_allowed ${folder} ${used})
        if(NOT is_allowed)
            message(FATAL_ERROR "The layer '${folder}' may not use '${used}': app/layers.cmake has no such permission.")
        endif()
        target_link_libraries(aide_${name} PUBLIC aide_${used})
    endforeach()
    target_link_libraries(aide_${name} PUBLIC ${LAYER_OTHERS})
    target_compile_options(aide_${name} PRIVATE ${AIDE_SANITIZER_FLAGS})
    set_target_properties(aide_${name} PROPERTIES AUTOMOC ON UNITY_BUILD ${AIDE_UNITY} UNITY_BUILD_BATCH_SIZE ${AIDE_BATCH})
endfunction()
