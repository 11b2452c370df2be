// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace text {

/// The bare label of a printed number: "8." and "8-" give "8", "(a)" and "a)" give "a", "’9‘" gives "9", "㈠" gives
/// "一". Digits of any script become ASCII. A bullet or a dash gives an empty string.
QString bareLabel(QStringView printed);

/// The value of a label of decimal digits, or 0.
int numberValue(QStringView label);

/// The value of a Roman numeral in one case, up to 399, or 0.
int romanValue(QStringView label);
/// 4 gives "IV".
QString romanNumeral(int value);

/// True when `next` continues a list after `previous`: 3 and 4, c and d, ii and iii, z and aa, ب and ج.
bool labelFollows(QStringView previous, QStringView next);
/// True for a label that opens a list: 1, a, i, A, أ, а, 一.
bool labelOpens(QStringView label);

enum class LabelKind { None, Number, Roman, Letter, Chinese };
/// The kind of the labels of a list, by its first label: "i" is Roman, "一" Chinese.
LabelKind labelKind(QStringView first);

/// Patterns (with Unicode properties) of what may stand before a label, pictures (emoji) and marks of direction, and within
/// it, before its stop: the frame of a key.
const QString &leadingSigns();
const QString &signsWithin();

/// The length of the label at the beginning of a paragraph, in UTF-16 units, signs before it included: "(a) To ..." gives 3, "To ..."
/// gives 0.
qsizetype leadingLabelLength(QStringView content);

/// A line that only parts two texts: "____", "* * *", "*".
bool isRuledLine(const QString &content);

}
