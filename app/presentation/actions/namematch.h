// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace presentation {

/// How what was typed stands to a name, the best first.
enum class NameMatch {
    Exact,     ///< It is the name.
    Beginning, ///< The name begins so.
    Phrase,    ///< The name has it, from the beginning of a word on.
    Words,     ///< Each typed word begins a word of the name.
    Near,      ///< Letters were mistyped, or it is made of the beginnings of the words: "lgov".
    None,
};

/// The match with a name, both folded (text::fold()); up to Words.
NameMatch matchOf(QStringView typed, QStringView name);
/// True where it may have been meant: a word or two mistyped, or the beginnings of words in a row. Slower.
bool isNear(QStringView typed, QStringView name);

}
