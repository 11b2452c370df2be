// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QtTest>

namespace testdata {

/// The top of the source tree. Made by CMake in a file of its own, so that no other object file knows where a clone lies.
QString sourceTree();

/// The program under test is instrumented by the sanitizers. The tests are not, and are the same in every build.
bool isSanitized();

/// The folder of real files, or an empty string where it is not there. They are never part of the source tree.
inline QString folder()
{
    const QString named = qEnvironmentVariable("AIDE_TEST_DATA");
    const QString path = named.isEmpty() ? sourceTree() + QStringLiteral("/../shared/data") : named;
    return QFileInfo(path).isDir() ? QDir(path).canonicalPath() : QString();
}

/// Our own small fixtures, tests/data/NAME.
inline QString fixture(const QString &name)
{
    return sourceTree() + QStringLiteral("/tests/data/") + name;
}

}

/// Skips the test, by name, where the real files are missing.
#define NEEDS_REAL_FILES(variable) \
    const QString variable = testdata::folder(); \
    if (variable.isEmpty()) \
    QSKIP("The real files (../shared/data or AIDE_TEST_DATA) are not here.")

/// Compares like QVERIFY, and prints the error of a Result that failed.
#define VERIFY_RESULT(result) \
    do { \
        if (!(result)) \
            QFAIL(qPrintable(base::codeName((result).error().code) + QStringLiteral(": ") + base::englishLine((result).error()))); \
    } while (false)
