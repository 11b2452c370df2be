// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"
#include "readerdocument.h"
#include "readinglook.h"

#include <core/jobs/latestonly.h>
#include <core/jobs/runner.h>

#include <QObject>
#include <QPalette>
#include <QSet>

#include <memory>

namespace presentation {

/// Makes the documents that a reader shows: a short text at once; of a long one first the paragraphs around the one that is
/// read, and the whole of it on another thread. Owned by the view; GUI thread.
class DocumentMaker : public QObject
{
    Q_OBJECT

public:
    /// A text and how it is set.
    struct Order {
        ReaderContent content;
        ReadingLook look;
        QPalette palette;
        QSet<base::PassageId> asked; ///< Passages that are shown although the look hides them.
        bool withCover = false;
    };

    DocumentMaker(jobs::Runner &runner, QObject *parent);

    /// What can be shown now: the whole text, or a part around a passage (an invalid one: the beginning); finished() follows
    /// then, unless another text is ordered before.
    std::unique_ptr<ReaderDocument> make(const Order &order, base::PassageId around);
    const render::Typography &typography() const { return m_typography; }
    /// How many paragraphs the whole text shows.
    const FilterCount &count() const { return m_count; }
    /// True until the whole of a long text is there.
    bool isPart() const { return m_isPart; }
    /// Another part of the text that was ordered last.
    std::unique_ptr<ReaderDocument> part(base::PassageId around) const;
    /// The whole, once after finished().
    std::unique_ptr<ReaderDocument> takeWhole() { return std::move(m_whole); }

signals:
    void finished();

private:
    void makeWhole();

    jobs::Runner &m_runner;
    jobs::LatestOnly m_latest;
    Order m_order; ///< Of a part, without what is hidden.
    render::Typography m_typography;
    FilterCount m_count;
    std::unique_ptr<ReaderDocument> m_whole;
    bool m_isPart = false;
};

}
