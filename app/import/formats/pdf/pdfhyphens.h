// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

#include <QSet>

namespace formats {

/// Decides whether a hyphen at the end of a line belongs to the word, by the words within the lines of the same text. One for
/// each text.
class PdfHyphens
{
public:
    explicit PdfHyphens(const QList<PdfPage> &pages);

    /// True where `end` ("develop-") stops within a word that goes on with `start` on the next line.
    static bool breaks(QStringView end, QStringView start);
    /// True where the hyphen is the writer's: "so-" and "called", but not "develop-" and "ment".
    bool isReal(QStringView end, QStringView start) const;

private:
    enum class Evidence { None, Joined, Hyphenated };
    Evidence evidence(QStringView end, QStringView start) const;

    QSet<QString> m_words;
    bool m_breaksWords = true; ///< Whether this text breaks words at all.
};

}
