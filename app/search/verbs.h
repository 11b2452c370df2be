// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace search {

/// Opening verbs of operative paragraphs in a language ("en", "fr", "es"), the strongest first; English for a language
/// that the list lacks. They are offered, not required: verb: takes any word.
QStringList openingVerbs(const QString &language);

}
