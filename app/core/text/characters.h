// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text {

/// The clean form of a unit of UTF-16, or 0 for a unit that is removed. White space stays; U+0080 to
/// U+009F are the characters that Windows-1252 has there, as in every browser; other control characters and the
/// noncharacters of the first plane go. Halves of a pair are not looked at: see cleaned().
char16_t cleanUnit(char16_t unit);

/// True for a character beyond the first plane that Unicode keeps from texts: U+1FFFE, U+10FFFF.
bool isNoncharacter(char32_t character);

/// True where cleaned() would change nothing.
bool isClean(QStringView source);

/// A text without control characters and noncharacters; half a pair becomes U+FFFD. A space that stood on both sides of
/// what goes is one. With `offsets`: where each unit of the source, and its end, stands in the result.
QString cleaned(QStringView source, QList<int> *offsets = nullptr);

/// The first `count` units, or one less where the last would be half a character.
QStringView beginningOf(QStringView source, qsizetype count);

/// The same text with the figures of Arabic and of wide letters as 0 to 9, so that places stay.
QString withPlainFigures(QString content);

}
