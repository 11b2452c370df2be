// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagealignment.h"

#include <QHash>

namespace presentation {

/// Where the passages of a text stand on the pages of its original, as far as the words of the pages are known. A plain
/// value. Pages count from 0; rectangles are in points.
class PassagesOnPages
{
public:
    void setPassages(const QList<model::Passage> &passages) { m_passages = passages; }
    /// For another file.
    void clearWords() { m_words.clear(); }
    void setWords(int page, const QList<application::PageWord> &words) { m_words.insert(page, words); }
    bool hasWords(int page) const { return m_words.contains(page); }
    QList<int> pagesWithWords() const { return m_words.keys(); }

    /// The page that a passage begins on; -1 where the text does not say.
    int pageOf(base::PassageId passage) const;
    /// The lines of a passage on its page; empty where it is not found there.
    QList<QRectF> linesOf(base::PassageId passage) const;
    /// The passage whose words stand at a point; invalid: none.
    base::PassageId passageAt(int page, QPointF point) const;
    /// Where words that are looked for stand on a page.
    QList<QRectF> find(int page, const QString &wanted) const { return findOn(m_words.value(page), wanted); }

private:
    QList<PagePlace> placesOnPage(int page) const;

    QList<model::Passage> m_passages;
    QHash<int, QList<application::PageWord>> m_words;
};

}
