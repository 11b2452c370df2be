// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace library {

/// A paragraph that has telling words in common with what was asked.
struct WordingCandidate {
    base::PassageId passage;
    base::TextId text;
    QString content;
    int day = 0;       ///< Of its work's date, as a Julian day; 0 without one.
    double weight = 0; ///< Of the telling words that it shares, by WordingCandidates::weights.
};

struct WordingCandidates {
    QList<WordingCandidate> found;  ///< The most telling words in common first; of equals, the earliest.
    QHash<QString, double> weights; ///< How telling each word of the asked ones is: the more, the fewer texts have it.
    bool isComplete = true;         ///< False: paragraphs with as many words in common were left out.
};

/// Finds paragraphs by the words that are rare in the library, so that what every text says ("Recalling", "human rights") costs
/// and counts little. Reads a bounded number of postings, however large the library is. Read-only, stack only.
class WordingSearch : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Paragraphs of texts in `language`, at most `limit`. `words` are folded as text::words() does.
    base::Result<WordingCandidates> find(const QStringList &words, const QString &language, int limit) const;
};

}
