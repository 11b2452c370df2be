// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace text {

/// The stem of a word as it stands in a text, folded as the index folds words: municipalities and municipality give one
/// stem, والمدينة and مدينة too. Where the language has no stemmer, the folded word. Any thread.
QString stemOf(QStringView word, QStringView language);

/// True when words of this language have stems of their own.
bool hasStems(QStringView language);

/// The number of the rules above; stems that were made by another number are made anew.
inline constexpr int kStemRulesVersion = 1;

}
