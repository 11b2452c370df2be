// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QStringView>

namespace formats {

/// A style that begins or ends between two pieces of a paragraph.
struct MarkdownMark {
    bool opens = false;
    model::Span::Style style = model::Span::Style::Italic;
    QString target; ///< Of a reference.
};

/// A piece of a paragraph: text, or a run of stars or underscores that may turn out to be marks.
struct MarkdownPiece {
    QStringView text;
    QList<MarkdownMark> before;
    QList<MarkdownMark> after;
};

/// Finds which runs of stars and underscores belong together. Runs are pushed in the order of the text; match() settles
/// those above a point, the text of a link or all, and forgets them. Linear: where nothing was found once, nobody looks again.
class MarkdownDelimiters
{
public:
    explicit MarkdownDelimiters(QList<MarkdownPiece> &pieces)
        : m_pieces(pieces)
    {
    }

    /// The last piece is a run of `sign`.
    void push(QChar sign, bool canOpen, bool canClose);
    qsizetype size() const { return m_runs.size(); }
    void match(qsizetype bottom);

private:
    struct Run {
        qsizetype piece = 0;
        QChar sign;
        bool canOpen = false;
        bool canClose = false;
        qsizetype length = 0; ///< Signs that are no marks yet.
        qsizetype before = -1; ///< The run below that is still open.
    };

    bool fits(const Run &opener, const Run &closer) const;
    void pair(Run &opener, Run &closer);

    QList<MarkdownPiece> &m_pieces;
    QList<Run> m_runs;
};

}
