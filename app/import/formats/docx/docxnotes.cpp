// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxnotes.h"

#include <import/formats/droppedtext.h>
#include <import/formats/listnumbers.h>

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

void DocxNotes::put(NoteKind kind, int id, const QList<model::RawParagraph> &text)
{
    seriesOf(kind).texts.insert(id, text);
}

QString DocxNotes::refer(const NoteMark &note, const QString &ownMark)
{
    Series &series = seriesOf(note.kind);
    if (const auto known = series.labels.constFind(note.id); known != series.labels.constEnd())
        return *known;
    const Numbering &numbering = series.numbering;
    const QString label = ownMark.isEmpty() ? listNumber(numbering.start + series.count++, numbering.format) : ownMark;
    series.labels.insert(note.id, label);
    series.order.append(note.id);
    return label;
}

QList<model::RawParagraph> DocxNotes::take(Series &series, int id)
{
    QList<model::RawParagraph> text = series.texts.take(id);
    for (model::RawParagraph &block : text) {
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

QList<model::RawParagraph> DocxNotes::takeFootnote(int id)
{
    return take(m_footnotes, id);
}

QList<model::RawParagraph> DocxNotes::takeEndnotes()
{
    QList<model::RawParagraph> all;
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
            const QList<model::RawParagraph> texts = series->texts.value(id);
            for (const model::RawParagraph &block : texts)
                dropped.append(droppedText(u"hidden"_s, block.text.content));
        }
    }
    return dropped;
}

}
