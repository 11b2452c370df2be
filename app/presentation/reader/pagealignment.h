// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/originalpages.h>
#include <core/model/passage.h>

#include <QList>
#include <QRectF>
#include <QStringList>

namespace presentation {

/// Where a passage stands on a page: its words there, by their places in the list of the page's words.
struct PagePlace {
    base::PassageId passage;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// Finds the paragraphs of a text on a page by their words. `passages` are those that may begin on it, in order. Words that
/// the reader healed (hyphens) or left out (heads) are passed over; a paragraph that has too few words in common with the
/// page is not placed.
QList<PagePlace> placesOn(const QList<application::PageWord> &words, const QList<model::Passage> &passages);

/// The lines that some words of a page fill, one rectangle a line, in points.
QList<QRectF> linesOf(const QList<application::PageWord> &words, const PagePlace &place);

/// Where words that are looked for stand on a page; the last one may go on.
QList<QRectF> findOn(const QList<application::PageWord> &words, const QString &wanted);

}
