// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>
#include <core/model/textrange.h>

#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// The numbers of a vote that a paragraph tells (rule `vote/1`).
struct ToldVote {
    int inFavour = 0;
    int against = 0;
    int abstaining = 0;
    model::TextRange place;
    bool isOnText = true; ///< False for an amendment, a paragraph, a motion without a symbol of its own.
};

/// "by a recorded vote of 27 in favour to 5 against (A, B), with 14 abstentions", in any language with cues.
QList<ToldVote> votesIn(const QString &content, const QString &language);

/// What the sentence calls the text that was voted on, "draft resolution on the rights of the child"; empty where it does not say.
QString votedText(const QString &content, const QString &language, int place);

/// The drafts and resolutions that an article speaks of: "the text" is the one named last, and "L.41" belongs to the documents
/// of the session that was named before. Belongs to one thread.
class DraftTracker
{
public:
    /// Takes in the symbols of the paragraph that is read now.
    void note(const QString &content);
    /// The draft that a place of this paragraph is about: named in its sentence, else before it in the paragraph, else in one above.
    std::optional<model::Symbol> at(const QString &content, int place) const;
    /// The same, in the sentence alone.
    std::optional<model::Symbol> within(const QString &content, int place) const;
    /// An amendment with a symbol of its own that the paragraph told of before a place.
    std::optional<model::Symbol> amendmentBefore(const QString &content, const QString &language, int place) const;
    /// The first of this paragraph.
    std::optional<model::Symbol> first() const;
    const std::optional<model::Symbol> &last() const { return m_last; }

private:
    struct Named {
        model::Symbol symbol;
        int start = 0;
    };

    QList<Named> m_here;
    std::optional<model::Symbol> m_above; ///< Named last in the paragraphs above.
    std::optional<model::Symbol> m_last;
    QString m_prefix; ///< "A/HRC/60/"
};

}
