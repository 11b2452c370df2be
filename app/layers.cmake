# SPDX-FileCopyrightText: The Aide-Mémoire developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Who may use whom. One line a layer: its name, a colon, the layers of ours that it may use.
# aide_layer() refuses a link that this table lacks, and tests/checks/layers.py holds every #include against it.
set(AIDE_LAYERS
    "base:"
    "text: base"
    "model: base"
    "jobs: base"
    "readers: base text model"
    "recognise: base text model"
    "storage: base text model"
    "search: base text model recognise storage"
    "annotate: base text model"
    "compare: base text model"
    "intake: base text model jobs readers recognise storage annotate"
    "briefing: base text model compare"
    "exchange: base model storage compare"
    "render: base text model briefing"
    "cli: base text model jobs readers recognise storage search annotate compare intake briefing exchange render"
    "gui: base text model jobs readers recognise storage search annotate compare intake briefing exchange render"
)

# Which headers of others a layer may include, beside Qt Core: prefixes of the included path.
set(AIDE_LAYER_FOREIGN
    "base: fcntl.h unistd.h sys/"
    "text: unicode/ libexttextcat/ libstemmer"
    "jobs: QtConcurrent"
    "readers: libxml/ KCompressionDevice poppler- qpdf/ QImage QColor QTransform"
    "storage: QSql sqlite3 fcntl.h unistd.h sys/"
    "intake: dirent.h fcntl.h unistd.h seccomp.h linux/landlock.h sys/ QImage KArchive KTar"
    "render: QText QPdf QPage QPrint QFont QPainter QAbstractTextDocumentLayout QGuiApplication QColor QPalette qpdf/"
    "cli: QGuiApplication"
    "gui: *"
)

# Reading the headers of Qt costs more than compiling ours, so the files of a layer are compiled in batches that read them
# once. Names in anonymous namespaces are therefore unique within a layer. AIDE_UNITY=OFF compiles file by file, and proves
# that no file lives on the includes of its neighbour; it is a preset of its own (`single`).
set(AIDE_BATCH 12)

# aide_layer(NAME SOURCES files… USES layers… OTHERS targets…) declares app/NAME as the static library aide_NAME.
function(aide_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;USES;OTHERS" ${ARGN})
    if(LAYER_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "aide_layer(${name}): what is '${LAYER_UNPARSED_ARGUMENTS}'?")
    endif()
    set(allowed "unknown")
    foreach(row IN LISTS AIDE_LAYERS)
        if(row MATCHES "^${name}:(.*)$")
            string(STRIP "${CMAKE_MATCH_1}" allowed)
            string(REPLACE " " ";" allowed "${allowed}")
        endif()
    endforeach()
    if(allowed STREQUAL "unknown")
        message(FATAL_ERROR "The layer '${name}' has no line in app/layers.cmake.")
    endif()
    add_library(aide_${name} STATIC ${LAYER_SOURCES})
    target_include_directories(aide_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(aide_${name} PUBLIC aide_flags Qt6::Core)
    foreach(used IN LISTS LAYER_USES)
        if(NOT used IN_LIST allowed)
            message(FATAL_ERROR "The layer '${name}' may not use '${used}': app/layers.cmake has no such permission.")
        endif()
        target_link_libraries(aide_${name} PUBLIC aide_${used})
    endforeach()
    target_link_libraries(aide_${name} PUBLIC ${LAYER_OTHERS})
    set_target_properties(aide_${name} PROPERTIES AUTOMOC ON UNITY_BUILD ${AIDE_UNITY} UNITY_BUILD_BATCH_SIZE ${AIDE_BATCH})
endfunction()
