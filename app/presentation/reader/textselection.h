// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerdocument.h"

#include <application/agreedlanguage.h>
#include <application/citation.h>

#include <QCoreApplication>

#include <optional>

namespace presentation {

/// What is selected in a text, passage by passage, and what can be made of it: a citation, a quotation, annotations, a
/// link. A plain value.
class TextSelection
{
    Q_DECLARE_TR_FUNCTIONS(presentation::TextSelection)

public:
    struct Part {
        base::PassageId passage;
        model::Address address;
        QString words; ///< Empty: the whole passage.
        int start = 0;
        int end = 0;
    };

    /// Ranges of passages that `content` lacks are left out.
    TextSelection(ReaderContent content, const QList<PassageRange> &ranges);

    const QList<Part> &parts() const { return m_parts; }
    QList<base::PassageId> passages() const;
    /// The document with the place of the first passage.
    model::CitedWork work() const;
    /// Of the first passage; of the document where nothing is selected.
    citation::Citation citation(const QString &style) const;
    /// The words with their citation, in a style for prose.
    citation::Citation quotation(const QString &style) const;
    /// "aide-memoire:A/HRC/RES/57/12#OP8".
    QString uri() const;
    /// A query for paragraphs like the first one; empty where nothing is selected.
    QString similarQuery() const;
    /// What is looked for elsewhere in the library: the words, or the whole paragraph where none are selected.
    QList<application::WordingPart> wording() const;
    /// On words: one for each passage that has some. Else one, on the first passage or on the document. Not stored yet.
    QList<model::Annotation> annotations(model::Colour colour, model::AnnotationKind kind = model::AnnotationKind::Highlight) const;
    /// From the first passage to a record that is not chosen yet; nothing where nothing is selected.
    std::optional<model::Link> link(const QString &relation) const;

private:
    model::Annotation onParagraph(model::Colour colour, model::AnnotationKind kind) const;
    /// The passage of the first part, or null.
    const model::Passage *first() const;

    ReaderContent m_content;
    QList<Part> m_parts;
};

}
