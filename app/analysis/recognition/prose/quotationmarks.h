// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/textrange.h>

#include <QList>
#include <QString>

namespace recognition {

/// Words between marks of quotation.
struct QuotedWords {
    model::TextRange words; ///< Without the marks, and without white space beside them.
    int start = 0; ///< Of the opening mark.
    int end = 0; ///< Behind the closing mark.
    bool isOpen = false; ///< No closing mark follows: the next paragraph goes on.
};

/// The quoted words of a paragraph in the marks of the six languages, outer marks only: “…”, "…", «…», „…“, 「…」, 『…』, and ‘…’ where
/// they are no apostrophes. `goesOn` says that the next paragraph begins with an opening mark, so that one may stay open here.
QList<QuotedWords> quotedWordsIn(const QString &content, bool goesOn = false);

/// True for a paragraph that begins with an opening mark.
bool beginsQuoted(const QString &content);

/// The paragraph with a sign that is no letter in the place of all that stands in quotation marks, of the same length.
QString withoutQuoted(const QString &content, const QList<QuotedWords> &quoted);

}
