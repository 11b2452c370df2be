// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"

#include <QHash>
#include <QList>
#include <QString>

namespace formats {

enum class NoteKind { Footnote, Endnote };

/// The notes of a document: gives each its number where its mark stands, and its text once.
class DocxNotes
{
public:
    /// How the marks of one kind are numbered.
    struct Numbering {
        QString format;
        int start = 1;
    };

    DocxNotes();
    void setNumbering(NoteKind kind, const Numbering &numbering);
    void put(NoteKind kind, int id, const QList<Block> &text);

    /// The label of the next mark. A mark that the writer chose does not count.
    QString refer(NoteKind kind, int id, const QString &ownMark = {});
    /// The text of a footnote whose mark was met, with its label; empty when it was taken before.
    QList<Block> takeFootnote(int id);
    /// The text of all endnotes whose marks were met, in order.
    QList<Block> takeEndnotes();
    /// Notes without a mark in the text.
    QList<model::Dropped> unused() const;

private:
    struct Series {
        Numbering numbering;
        int count = 0;
        QHash<int, QList<Block>> texts;
        QHash<int, QString> labels;
        QList<int> order;
    };
    static QList<Block> take(Series &series, int id);
    Series &seriesOf(NoteKind kind) { return kind == NoteKind::Footnote ? m_footnotes : m_endnotes; }

    Series m_footnotes;
    Series m_endnotes;
};

}
