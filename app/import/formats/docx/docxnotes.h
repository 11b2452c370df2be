// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QHash>
#include <QList>
#include <QString>

namespace formats {

enum class NoteKind { Footnote, Endnote };

/// A reference to a note in the text.
struct NoteMark {
    NoteKind kind = NoteKind::Footnote;
    int id = 0;
};

/// Numbers the notes of a document in the order of their marks, and gives the text of each once.
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
    void put(NoteKind kind, int id, const QList<model::RawParagraph> &text);

    /// The label of the next mark. A mark that the writer chose does not count.
    QString refer(const NoteMark &note, const QString &ownMark);
    /// The text of a footnote whose mark was met, with its label; empty when it was taken before.
    QList<model::RawParagraph> takeFootnote(int id);
    /// The text of all endnotes whose marks were met, in order.
    QList<model::RawParagraph> takeEndnotes();
    /// Notes without a mark in the text.
    QList<model::Dropped> unused() const;

private:
    struct Series {
        Numbering numbering;
        int count = 0;
        QHash<int, QList<model::RawParagraph>> texts;
        QHash<int, QString> labels;
        QList<int> order;
    };
    static QList<model::RawParagraph> take(Series &series, int id);
    Series &seriesOf(NoteKind kind) { return kind == NoteKind::Footnote ? m_footnotes : m_endnotes; }

    Series m_footnotes;
    Series m_endnotes;
};

}
