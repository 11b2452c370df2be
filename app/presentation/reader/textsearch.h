// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerdocument.h"

#include <core/jobs/latestonly.h>
#include <core/text/normalised.h>

#include <optional>

namespace presentation {

/// Finds words in one text, whatever their accents, case and kinds of quotation marks, and knows at which of the places
/// the reader is. The text is folded in the background when it is first searched. Owned by the reader's page; GUI thread.
class TextSearch : public QObject
{
    Q_OBJECT

public:
    /// Where a place begins in the text as it is shown: places come in this order.
    using PositionOf = std::function<int(const PassageRange &)>;

    TextSearch(jobs::Runner &runner, PositionOf positionOf, QObject *parent);

    /// Another text; what was found in the one before is forgotten.
    void setPassages(const QList<model::Passage> &passages);
    /// The first place at or after a position becomes the current one.
    void find(const QString &words, int from);
    /// To the next (1) or the previous (-1) place; goes on at the other end.
    void step(int by);

    const QList<PassageRange> &hits() const { return m_hits; }
    /// There are more places, which are not listed: a file of megabytes has one letter a million times.
    bool hasMore() const { return m_hasMore; }
    /// Counts from 0; -1: none.
    int current() const { return m_current; }

signals:
    void found();
    void currentChanged();

private:
    struct Folded {
        base::PassageId passage;
        text::Normalised content;
    };
    static QList<Folded> folded(const QList<model::Passage> &passages);
    void look();

    jobs::Runner &m_runner;
    PositionOf m_positionOf;
    QList<model::Passage> m_passages;
    std::optional<QList<Folded>> m_folded; ///< Nothing until words were looked for in this text.
    QString m_words;
    int m_from = 0;
    QList<PassageRange> m_hits;
    bool m_hasMore = false;
    int m_current = -1;
    jobs::LatestOnly m_latest;
};

}
