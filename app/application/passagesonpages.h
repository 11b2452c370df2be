// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagealignment.h"

#include <core/model/annotation.h>

#include <QHash>

namespace application {

/// The lines of an annotation on one page, in points; of a note on a paragraph those of the paragraph's beginning.
struct AnnotatedLines {
    int page = 0;
    QList<QRectF> lines;
};

/// Where the passages of a text, and annotations in them, stand on the pages of its original, as far as the words of the pages
/// are known. A plain value. Pages count from 0; rectangles are in points.
class PassagesOnPages
{
public:
    void setPassages(const QList<model::Passage> &passages);
    /// For another file.
    void clearWords() { m_pages.clear(); }
    void setWords(int page, const QList<PageWord> &words);
    bool hasWords(int page) const { return m_pages.contains(page); }
    QList<int> pagesWithWords() const { return m_pages.keys(); }

    /// The page that a passage begins on; -1 where the text does not say.
    int pageOf(base::PassageId passage) const;
    /// The pages that it may stand on: those up to the beginning of the next one, but not more than a few.
    QList<int> pagesOf(base::PassageId passage) const;
    /// The lines of a passage on its page; empty where it is not found there.
    QList<QRectF> linesOf(base::PassageId passage) const;
    /// The lines of an annotation, page by page; empty where its words are not found, and for one on the document.
    QList<AnnotatedLines> linesOf(const model::Annotation &annotation) const;
    /// The passage whose words stand at a point; invalid: none.
    base::PassageId passageAt(int page, QPointF point) const;
    /// Where words that are looked for stand on a page.
    QList<QRectF> find(int page, const QString &wanted) const { return findOn(m_pages.value(page).tokens.words, wanted); }
    /// The place for a sign of this size before a line, in points: clear of the words that stand there, such as the number of the
    /// paragraph; behind the line where the page has no room before it.
    QRectF placeBeside(int page, const QRectF &line, QSizeF sign, double gap, bool isRightToLeft) const;

private:
    struct Page {
        PageTokens tokens;
        QList<PagePlace> places; ///< Of the passages that begin on it.
    };
    void placePassages(int page);
    qsizetype indexOf(base::PassageId passage) const { return m_indexes.value(passage, -1); }
    QList<PlacedWord> wordsOn(int page, const model::Passage &passage, int from) const;

    QList<model::Passage> m_passages;
    QHash<base::PassageId, qsizetype> m_indexes;
    QHash<int, Page> m_pages;
};

}
