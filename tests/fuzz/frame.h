// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/imported.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <utility>

/// What the fuzz targets share. A target takes any bytes and must come back; it ends the program where what it tests has
/// broken its word. Under libFuzzer each target is a program; in every other build all are one test, which feeds them
/// their seeds and what was once found.
namespace fuzz {

using Target = void (*)(const QByteArray &bytes);

/// The targets by name.
QList<std::pair<QString, Target>> &targets();
bool add(const char *name, Target target);

/// Ends the program with a sentence that says what was promised, unless it holds.
void promise(bool holds, const char *what);

/// What every reader promises of a text: spans lie within their paragraphs, and no paragraph is empty.
void check(const base::Result<model::ReadText> &read);

/// A container from a readable list of its members, each headed by a line "=== NAME"; bytes that are a container already
/// stay as they are. Members that the list lacks are taken from `others`.
QByteArray container(const QByteArray &bytes, const QList<std::pair<QString, QByteArray>> &others = {});

}

#ifdef AIDE_LIBFUZZER
#define FUZZ_TARGET(name) \
    static void name(const QByteArray &bytes); \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size); \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) \
    { \
        name(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))); \
        return 0; \
    } \
    static void name(const QByteArray &bytes)
#else
#define FUZZ_TARGET(name) \
    static void name(const QByteArray &bytes); \
    static const bool name##IsAdded = fuzz::add(#name, name); \
    static void name(const QByteArray &bytes)
#endif
