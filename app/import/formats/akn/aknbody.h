// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aknparagraphs.h"

namespace formats {

/// Walks an Akoma Ntoso document and makes a flat list of paragraphs of it: what each element is, where it belongs, and the
/// number that it takes. One for each file.
class AknBody
{
public:
    explicit AknBody(model::ExtractedText::Markup markup);

    /// Takes a statement, act or collection. `resolution` is "A" where several resolutions stand in a file.
    void take(const Node &document, const QString &resolution = {});

    const AknParagraphs &paragraphs() const { return m_paragraphs; }

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
    model::PassageKind bodyKind() const;

    model::ExtractedText::Markup m_markup;
    AknParagraphs m_paragraphs;
};

}
