// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citationgrammar.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

namespace recognition {

/// "resolution", "resolutions", "decision", "decisions" in a text. Offsets are UTF-16 units, end exclusive.
struct CitingNoun {
    int start = 0;
    int end = 0;
    bool plural = false;
    bool decision = false;
    bool its = false; ///< A suffix says whose: "قراره".
    bool hers = false; ///< The same, of a body whose name is feminine: "قرارها".
};

/// A number that has the form of a resolution's: "24/2", "1325 (2000)", "217 A (III)", "ES-10/2", "57/270 B".
struct CitedNumber {
    enum class Form { Pair, YearPair, Special, EmergencySpecial, Year, Roman };
    Form form = Form::Pair;
    QString number; ///< As model::Symbol::ofResolution() takes it.
    int session = 0; ///< The first figure of a Pair, YearPair, Special or EmergencySpecial.
    int serial = 0; ///< The second figure of them; the first of Year and Roman.
    int leadStart = 0; ///< Where the words before it begin that belong to it: a Chinese date.
    int start = 0;
    int end = 0; ///< Without the date.
    QDate date;
    int dateEnd = 0; ///< After the date that follows it directly, or `end`.
    int tailEnd = 0; ///< After its date, and after the body where that stands between the two.
};

/// The nouns of a text that can govern a number, in order.
QList<CitingNoun> citingNouns(const CitationGrammar &grammar, const QString &content);

/// All numbers of these forms, in order, whether they are cited or not.
QList<CitedNumber> citedNumbers(const CitationGrammar &grammar, const QString &content);

/// The address in words that end where a citation begins, "as set out in paragraph 11 (j) of ": "OP11 (j)". Else empty.
QString pinpointBefore(const CitationGrammar &grammar, const QString &content, qsizetype citationStart);

/// The address in words that begin where a citation ends, ", para. 8 (a)": "OP8 (a)". Else empty.
QString pinpointAfter(const CitationGrammar &grammar, const QString &content, qsizetype citationEnd);

}
