// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxnotes.h"

#include "flowingtext.h"
#include "listnumbers.h"

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

DocxNotes::DocxNotes()
{
    m_footnotes.numbering.format = u"decimal"_s;
    m_endnotes.numbering.format = u"lowerRoman"_s;
}

void DocxNotes::setNumbering(NoteKind kind, const Numbering &numbering)
{
    Numbering &own = seriesOf(kind).numbering;
    own.format = numbering.format.isEmpty() ? own.format : numbering.format;
    own.start = numbering.start;
}

void DocxNotes::put(NoteKind kind, int id, const QList<Block> &text)
{
    seriesOf(kind).texts.insert(id, text);
}

QString DocxNotes::refer(NoteKind kind, int id, const QString &ownMark)
{
    Series &series = seriesOf(kind);
    if (const auto known = series.labels.constFind(id); known != series.labels.constEnd())
        return *known;
    const Numbering &numbering = series.numbering;
    const QString label = ownMark.isEmpty() ? listNumber(numbering.start + series.count++, numbering.format) : ownMark;
    series.labels.insert(id, label);
    series.order.append(id);
    return label;
}

QList<Block> DocxNotes::take(Series &series, int id)
{
    QList<Block> text = series.texts.take(id);
    for (Block &block : text) {
        const QString label = series.labels.value(id);
        block.kind = model::PassageKind::Footnote;
        block.label = label;
        block.level = 0;
        // A mark that the writer chose is typed before the note once more.
        if (&block == &text.front() && !label.isEmpty() && !label.front().isLetterOrNumber() && block.text.content.startsWith(label))
            block.text.removeStart(label.size());
        block.continues = &block != &text.front();
    }
    return text;
}

QList<Block> DocxNotes::takeFootnote(int id)
{
    return take(m_footnotes, id);
}

QList<Block> DocxNotes::takeEndnotes()
{
    QList<Block> all;
    for (const int id : std::as_const(m_endnotes.order))
        all += take(m_endnotes, id);
    return all;
}

QList<model::Dropped> DocxNotes::unused() const
{
    QList<model::Dropped> dropped;
    for (const Series *series : {&m_footnotes, &m_endnotes}) {
        QList<int> ids = series->texts.keys();
        std::ranges::sort(ids);
        for (const int id : std::as_const(ids)) {
            const QList<Block> texts = series->texts.value(id);
            for (const Block &block : texts)
                dropped.append(droppedText(u"hidden"_s, block.text.content));
        }
    }
    return dropped;
}

}
