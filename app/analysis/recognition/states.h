// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace recognition {

/// The ISO 3166 alpha-3 code of a State by any of its names (official, short, older, in capitals, in the six
/// languages).
std::optional<QString> stateCode(QStringView name);

/// False where no name of a State begins with this letter or sign: a quick look before many names are tried.
bool beginsState(QChar first);

/// The name of a State in a language ("en", "fr", "es", "ru", "ar", "zh"), as the United Nations uses it; English for
/// a language that the table lacks, the code itself for a code that it lacks.
QString stateName(const QString &code, const QString &language);

/// All codes, in alphabetical order of the code.
QList<QString> stateCodes();

/// A printed list of States, "A, B (Plurinational State of) and C": names are matched, never split blindly.
struct StateList {
    QList<QString> codes;
    QList<QString> unknown; ///< What stands between the names that were matched.
};
StateList findStates(QStringView list);

}
