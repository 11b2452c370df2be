// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/inlinetext.h>

#include <md4c.h>

#include <QByteArray>
#include <QList>

namespace formats {

/// Makes paragraphs of what md4c calls back with. One for each file; `source` is UTF-8 and outlives it.
class MarkdownParagraphs
{
public:
    explicit MarkdownParagraphs(QByteArrayView source)
        : m_source(source)
    {
    }

    /// False where md4c runs out of memory.
    bool read();
    const QList<model::RawParagraph> &paragraphs() const { return m_paragraphs; }

private:
    /// An ordered or bulleted list that is open.
    struct List {
        unsigned number = 0; ///< Of the next item.
        QChar mark;          ///< Of a bullet, or behind the number.
        bool isOrdered = false;
    };

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan();
    void takeText(MD_TEXTTYPE type, QByteArrayView text);
    void takeItem();
    void finishItem();
    void readItemNumber(QByteArrayView text);
    void start(model::PassageKind kind, const QString &label, int level);
    void finish();

    QByteArrayView m_source;
    QList<model::RawParagraph> m_paragraphs;
    QList<List> m_lists;
    InlineText m_text;
    model::PassageKind m_kind = model::PassageKind::Body;
    QString m_label;
    int m_level = 0;
    QList<bool> m_styles;   ///< Spans that are open, and whether each has a style.
    bool m_isComment = false;
    bool m_hasCell = false; ///< In the table row that is open.
    bool m_isNumbered = false; ///< An item of an ordered list has begun, and no text of it has come.
};

}
