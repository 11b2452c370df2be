// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/inlinetext.h>
#include <import/formats/xmltree.h>

#include <QList>

namespace formats {

/// Walks an Akoma Ntoso document and makes a flat list of paragraphs of it. One for each file.
class AknBody
{
public:
    explicit AknBody(model::ExtractedText::Markup markup);

    /// Takes a statement, act or collection. `resolution` is "A" where several resolutions stand in a file.
    void take(const Node &document, const QString &resolution = {});

    QList<model::RawParagraph> blocks() const { return m_blocks; }
    QList<model::Dropped> dropped() const { return m_dropped; }

private:
    /// What the walk knows on its way down.
    struct Place {
        model::PassageKind kind = model::PassageKind::Operative;
        int level = 0;
        QString label; ///< Printed number that the next text takes.
        bool continues = false; ///< A text of this paragraph stands already.
        QString styleClass; ///< Of the numbered element.
    };

    void takeCover(const Node &cover);
    void takeAttachment(const Node &attachment);
    void takePreface(const Node &preface);
    void takeConclusions(const Node &conclusions);
    void takeVote(const Node &node, InlineText &text);
    void takePart(const Node &part, model::TextPart where, model::PassageKind kind);
    void takeHierarchy(const Node &element, Place place);
    void takeChild(const Node &parent, const Node &child, Place &place);
    void takeParagraph(const Node &parent, const Node &paragraph, Place &place);
    void takeElement(const Node &parent, const Node &element, Place &place);
    void takeList(const Node &list, Place &place);
    void takeFlow(const Node &flow, Place &place);
    void takeText(const Node &node, Place &place);
    void takeTable(const Node &table);
    void takeTableNote(const Node &node);
    void takeHeading(const Node &node, const QString &label, int level);
    model::PassageKind bodyKind() const;

    void collect(const Node &node, InlineText &into);
    void collectChildren(const Node &node, InlineText &into);
    /// Ends a paragraph: what was collected becomes a block, and the notes in it follow.
    void put(model::PassageKind kind, const QString &label, int level, InlineText &text, bool continues = false);

    model::ExtractedText::Markup m_markup;
    model::TextPart m_part = model::TextPart::Front;
    QString m_resolution;
    QList<const Node *> m_notes; ///< Of the paragraph that is being collected.
    QList<model::RawParagraph> m_blocks;
    QList<model::Dropped> m_dropped;
};

}
