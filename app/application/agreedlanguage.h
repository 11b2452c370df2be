// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <core/model/passageplace.h>
#include <core/model/textrange.h>

#include <QList>
#include <QString>

namespace application {

/// Words of a paragraph, or the whole of it, whose wording is looked for.
struct WordingPart {
    base::PassageId passage;
    model::TextRange range {}; ///< Empty: the whole paragraph.

    bool isWhole() const { return range.end <= range.start; }
};

/// A paragraph in which a wording stands.
struct AgreedPlace {
    model::PassagePlace place;
    QList<model::TextRange> common; ///< The words in common, in the paragraph's content.
    double share = 0;        ///< Of the words that were asked for, from 0 to 1.
    double likeness = 0;     ///< The same by how telling each word is: what order by likeness goes by.
    bool isOwnSeries = false; ///< Of the same document, of its drafts and revisions, or of a text of the same title.
    bool isAsked = false;    ///< The paragraph that the words were taken from.
};

/// Where a wording stands in the library, in the language of the text it was taken from.
struct AgreedLanguage {
    model::PassagePlace asked;  ///< The paragraph that the words were taken from, the first where there are several.
    QString words;              ///< That were looked for; several stretches on lines of their own.
    bool isGone = false;        ///< The paragraph is not in the library any more; nothing else is filled in.
    bool isTooShort = false;    ///< One word is no wording: nothing was looked for.
    QList<AgreedPlace> places;  ///< The earliest first, what has no date last; the paragraph that was asked for among them.
    bool isComplete = true;     ///< False: there are more places, less alike or as alike and later.

    /// The places other than the paragraph itself.
    qsizetype othersCount() const;
};

inline constexpr int kMostAgreedPlaces = 100;

/// Looks for the wording of parts of one text, those of its own series apart; at most `limit` places, the most alike.
Query<AgreedLanguage> agreedLanguage(const QList<WordingPart> &parts, int limit = kMostAgreedPlaces);

/// The part that a reference to a paragraph means, or the words of it that are quoted. Errors: BadInput where the reference names
/// no paragraph, NotFound where the words do not stand there.
base::Result<WordingPart> wordingPart(const Target &target, const QString &quote);

}
