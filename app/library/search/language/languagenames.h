// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace search {

/// The ISO 639-1 code of a language by its code, its English name or its own name; empty where none is meant.
QString languageCode(const QString &name);

/// The languages that have a name here, by code, in the order in which they are offered.
QStringList languageCodes();

/// The English name of a language by its code, marked for translators in the context "Language"; null where there is none.
const char *englishLanguageName(const QString &code);

}
